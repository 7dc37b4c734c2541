package org.dateline.geo;

import java.util.ArrayList;
import java.util.List;

/// Tells a person why a meaning was ranked where it is.
final class Reasons {

    private Reasons() {}

    static String of(double[] signs, Group group) {
        List<String> out = new ArrayList<>();
        add(out, signs, Sign.CONTAINED_IN_ABBREVIATION, "the text names the division that it lies in");
        add(out, signs, Sign.CONTAINED_IN_DIVISION, "the text names the division that it lies in");
        add(out, signs, Sign.CONTAINED_IN_COUNTY, "the text names the county that it lies in");
        add(out, signs, Sign.CONTAINED_IN_COUNTRY, "the text names the country that it lies in");
        add(out, signs, Sign.CONTAINER, "the text names what lies in it");
        add(out, signs, Sign.KIND_FITS, "it is of the kind that the text says");
        add(out, signs, Sign.KIND_CLASHES, "not of the kind that the text says");
        add(out, signs, Sign.HOME, "words of the article speak of its country");
        add(out, signs, Sign.COULD_SHARE_COUNTY, "another name may lie in it or hold it");
        add(out, signs, Sign.COUNTRY_NAMED, "its country is named");
        add(out, signs, Sign.DIVISION_NAMED, "its first-level division is named");
        add(out, signs, Sign.COUNTY_NAMED, "its second-level division is named");
        add(out, signs, Sign.CONTAINS_NAMED, "other names lie in it");
        add(out, signs, Sign.WITHIN_50, "another name lies within 50 km");
        add(out, signs, Sign.WITHIN_161, "another name lies within 161 km");
        add(out, signs, Sign.DATELINE_COUNTRY, "the dateline is in its country");
        if (group.candidates.size() == 1) {
            out.add("nothing else has the name");
        } else {
            add(out, signs, Sign.LARGEST, "the largest of its name");
        }
        return String.join("; ", out);
    }

    private static void add(List<String> out, double[] signs, Sign sign, String reason) {
        if (signs[sign.at()] > 0) {
            out.add(reason);
        }
    }
}
