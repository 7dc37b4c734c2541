package org.dateline.geo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Place.Precision;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Reads the signs of the candidates of an article's groups.
final class Signs {

    private static final double MOST_PEOPLE = 7.5;
    private static final double NEAR_DEGREES = 0.45;
    /// A name is compared with this many names before it and after it: in a gazetteer of a text, comparing all with
    /// all would take its time and tell nothing.
    private static final int CONTEXT = 80;
    private static final int CLUSTER = 30;

    private final List<Group> groups;
    private final @Nullable Group dateline;
    private final Set<String> homes;

    /// @param dateline the group of the dateline's place
    /// @param homes    alpha-3 codes of the countries that the article's words speak of
    Signs(List<Group> groups, @Nullable Group dateline, Set<String> homes) {
        this.groups = groups;
        this.dateline = dateline;
        this.homes = homes;
    }

    /// Signs that do not depend on how other names come out.
    void own() {
        for (Group group : groups) {
            Map<String, Long> largest = largest(group);
            for (int i = 0; i < group.signs.length; i++) {
                Candidate candidate = group.candidates.get(i);
                double[] signs = group.signs[i];
                own(candidate, signs, largest);
                group.confirmed.getOrDefault(candidate, Set.of()).forEach(sign -> set(signs, sign, true));
                kinds(group, candidate, signs);
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            clusters(groups.get(i), around(i, CLUSTER));
        }
    }

    /// The most people of any candidate, by country and, under `""`, of all.
    private static Map<String, Long> largest(Group group) {
        Map<String, Long> out = new HashMap<>();
        for (Candidate candidate : group.candidates) {
            long population = Math.max(1, candidate.place().population());
            out.merge("", population, Math::max);
            if (candidate.country() != null) {
                out.merge(candidate.country(), population, Math::max);
            }
        }
        return out;
    }

    private void own(Candidate candidate, double[] signs, Map<String, Long> largest) {
        long population = candidate.place().population();
        String feature = candidate.place().feature();
        String country = candidate.country();
        signs[Sign.POPULATION.at()] = Math.log10(population + 1.0) / MOST_PEOPLE;
        signs[Sign.FAME.at()] = Math.log1p(candidate.fame()) / Math.log(256);
        set(signs, Sign.COUNTRY, candidate.is(Precision.COUNTRY));
        set(signs, Sign.DIVISION, candidate.is(Precision.ADMIN1));
        set(signs, Sign.COUNTY, candidate.is(Precision.ADMIN2));
        set(signs, Sign.REGION, candidate.is(Precision.REGION));
        set(signs, Sign.CAPITAL, feature.equals("PPLC"));
        set(signs, Sign.DIVISION_SEAT, feature.equals("PPLA"));
        set(signs, Sign.SUBURB, feature.equals("PPLX"));
        set(signs, Sign.HAMLET, candidate.is(Precision.CITY) && population < 1000);
        set(signs, Sign.OURS, candidate.place().geonamesId() == 0 && !candidate.is(Precision.ADMIN2));
        set(signs, Sign.ALTERNATE, candidate.alternate());
        set(signs, Sign.LARGEST, population == largest.getOrDefault("", 0L));
        set(signs, Sign.LARGEST_IN_COUNTRY, country != null && population == largest.getOrDefault(country, 0L));
        set(signs, Sign.HOME, country != null && homes.contains(country));
    }

    private static void kinds(Group group, Candidate candidate, double[] signs) {
        for (Mention mention : group.mentions) {
            String kind = kind(mention);
            Boolean fits = kind == null ? null : fits(kind, candidate);
            if (fits != null) {
                set(signs, fits ? Sign.KIND_FITS : Sign.KIND_CLASHES, true);
            }
        }
    }

    /// The noun that tells what kind of place it is: "Gao region", "the city of Gao".
    private static @Nullable String kind(Mention mention) {
        if (mention.clues().contains(Clue.BEFORE_KIND)) {
            return lower(mention.sentence().token(mention.last() + 1));
        }
        if (mention.clues().contains(Clue.AFTER_KIND_OF)) {
            return lower(mention.sentence().token(mention.first() - 2));
        }
        return null;
    }

    private static @Nullable Boolean fits(String kind, Candidate candidate) {
        Precision precision = candidate.place().precision();
        return switch (kind) {
            case "province", "state", "governorate", "oblast", "prefecture", "department", "canton", "krai" ->
                precision == Precision.ADMIN1 || precision == Precision.ADMIN2;
            case "region" -> precision == Precision.ADMIN1 || precision == Precision.REGION;
            case "county", "parish", "district" -> precision == Precision.ADMIN2;
            case "city", "town", "village", "suburb", "municipality", "hamlet", "commune" ->
                precision == Precision.CITY || precision == Precision.POINT;
            case "island",
                    "islands",
                    "peninsula",
                    "desert",
                    "river",
                    "lake",
                    "valley",
                    "sea",
                    "gulf",
                    "strait",
                    "delta" -> precision == Precision.REGION;
            case "camp", "base", "crossing" -> precision == Precision.POINT;
            default -> null;
        };
    }

    /// Signs from what the other names could mean, whatever they turn out to: a county that holds a town, towns side
    /// by side.
    private static void clusters(Group group, List<Group> around) {
        for (int i = 0; i < group.signs.length; i++) {
            Candidate candidate = group.candidates.get(i);
            if (candidate.is(Precision.COUNTRY) || candidate.is(Precision.REGION) || candidate.is(Precision.ADMIN1)) {
                continue;
            }
            int near = 0;
            int county = 0;
            for (Group other : around) {
                if (other != group) {
                    near += other.candidates.stream().anyMatch(there -> near(candidate, there)) ? 1 : 0;
                    county += other.candidates.stream()
                                    .anyMatch(there -> there.contains(candidate) && there.is(Precision.ADMIN2)
                                            || candidate.contains(there))
                            ? 1
                            : 0;
                }
            }
            group.signs[i][Sign.COULD_CLUSTER.at()] = Math.min(1, near / 4.0);
            set(group.signs[i], Sign.COULD_SHARE_COUNTY, county > 0);
        }
    }

    private static boolean near(Candidate one, Candidate other) {
        return !other.is(Precision.COUNTRY)
                && !other.is(Precision.REGION)
                && !other.is(Precision.ADMIN1)
                && Math.abs(one.latitude() - other.latitude()) < NEAR_DEGREES
                && Math.abs(one.longitude() - other.longitude()) < 1.5 * NEAR_DEGREES;
    }

    /// Signs from how the other names came out.
    void context() {
        for (int at = 0; at < groups.size(); at++) {
            Group group = groups.get(at);
            List<Group> around = around(at, CONTEXT);
            for (int i = 0; i < group.signs.length; i++) {
                Arrays.fill(group.signs[i], Sign.COUNTRY_NAMED.at(), Sign.DATELINE_DIVISION.at() + 1, 0);
                context(group, around, group.candidates.get(i), group.signs[i]);
            }
        }
    }

    private List<Group> around(int at, int reach) {
        return groups.subList(Math.max(0, at - reach), Math.min(groups.size(), at + reach + 1));
    }

    private void context(Group group, List<Group> around, Candidate candidate, double[] signs) {
        int inCountry = 0;
        int inDivision = 0;
        int others = 0;
        double nearest = Double.MAX_VALUE;
        for (Group other : around) {
            Candidate winner = other.winner();
            if (other == group) {
                continue;
            }
            others++;
            if (winner.place().equals(candidate.place())) {
                continue;
            }
            boolean country = sameCountry(candidate, winner);
            boolean division = sameDivision(candidate, winner);
            inCountry += country ? 1 : 0;
            inDivision += division ? 1 : 0;
            named(group, other, candidate, signs);
            if (!winner.is(Precision.COUNTRY) && !winner.is(Precision.REGION) && !winner.is(Precision.ADMIN1)) {
                nearest = Math.min(nearest, candidate.distance(winner));
            }
        }
        signs[Sign.COUNTRY_SHARE.at()] = others == 0 ? 0 : (double) inCountry / others;
        signs[Sign.DIVISION_SHARE.at()] = others == 0 ? 0 : (double) inDivision / others;
        set(signs, Sign.WITHIN_50, nearest <= 50);
        set(signs, Sign.WITHIN_161, nearest > 50 && nearest <= 161);
        set(signs, Sign.WITHIN_400, nearest > 161 && nearest <= 400);
        set(signs, Sign.BEYOND_2000, nearest > 2000 && nearest < Double.MAX_VALUE);
        if (dateline != null && dateline != group) {
            set(signs, Sign.DATELINE_COUNTRY, sameCountry(candidate, dateline.winner()));
            set(signs, Sign.DATELINE_DIVISION, sameDivision(candidate, dateline.winner()));
        }
    }

    private static void named(Group group, Group other, Candidate candidate, double[] signs) {
        Candidate winner = other.winner();
        if (winner.is(Precision.COUNTRY) && sameCountry(candidate, winner)) {
            set(signs, Sign.COUNTRY_NAMED, true);
            raise(signs, Sign.COUNTRY_IN_SENTENCE, group.sharesSentence(other));
        }
        if (winner.is(Precision.ADMIN1) && sameDivision(candidate, winner)) {
            set(signs, Sign.DIVISION_NAMED, true);
            raise(signs, Sign.DIVISION_IN_SENTENCE, group.sharesSentence(other));
        }
        raise(signs, Sign.COUNTY_NAMED, winner.is(Precision.ADMIN2) && winner.contains(candidate));
        raise(signs, Sign.CONTAINS_NAMED, candidate.contains(winner));
    }

    private static boolean sameCountry(Candidate one, Candidate other) {
        return one.country() != null && one.country().equals(other.country());
    }

    private static boolean sameDivision(Candidate one, Candidate other) {
        return one.division() >= 0 && one.division() == other.division();
    }

    private static void set(double[] signs, Sign sign, boolean there) {
        signs[sign.at()] = there ? 1 : 0;
    }

    private static void raise(double[] signs, Sign sign, boolean there) {
        if (there) {
            signs[sign.at()] = 1;
        }
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
