package org.dateline.geo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.geo.Mention.Form;
import org.dateline.model.Place.Precision;

/// Groups the mentions of an article that mean one place, and reads off what stands right beside them: "Paris, Texas".
final class Grouping {

    private static final int FEW = 3;

    private final List<Mention> mentions;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final IdentityHashMap<Mention, Group> groupOf = new IdentityHashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<Integer> divisions = new HashSet<>();

    private Grouping(List<Mention> mentions) {
        this.mentions = mentions;
    }

    /// The groups in the order of their first mentions, without scores.
    static List<Group> of(List<Mention> mentions) {
        Grouping grouping = new Grouping(mentions);
        grouping.sketchContext();
        grouping.group();
        grouping.confirm();
        return new ArrayList<>(grouping.groups.values());
    }

    /// Where the names lie that can hardly be mistaken, and what could be confused with nothing far from there.
    private void sketchContext() {
        for (Mention mention : mentions) {
            boolean few = mention.candidates().size() < FEW;
            for (Candidate candidate : mention.candidates()) {
                boolean wide = candidate.is(Precision.COUNTRY) || candidate.is(Precision.ADMIN1);
                if (few || wide) {
                    if (candidate.country() != null) {
                        countries.add(candidate.country());
                    }
                    if (candidate.division() >= 0) {
                        divisions.add(candidate.division());
                    }
                }
            }
        }
    }

    /// A name with a container right behind it groups apart from the same name with another; a bare one joins the
    /// last such group before it, or else the first after it.
    private void group() {
        String[] keys = new String[mentions.size()];
        Map<String, String> contained = new HashMap<>();
        for (int i = 0; i + 1 < keys.length; i++) {
            Mention mention = mentions.get(i);
            Mention next = mentions.get(i + 1);
            if (mention.commaBefore(next) && contains(next, mention)) {
                keys[i] = mention.key() + "," + next.key();
                contained.putIfAbsent(mention.key(), keys[i]);
            }
        }
        for (int i = 0; i < keys.length; i++) {
            Mention mention = mentions.get(i);
            String bare = bare(mention);
            String key = keys[i];
            if (key == null) {
                key = contained.getOrDefault(bare, bare);
            } else {
                contained.put(bare, key);
            }
            Group group = groups.computeIfAbsent(key, name -> new Group(mention.candidates(), countries, divisions));
            group.add(mention);
            groupOf.put(mention, group);
        }
    }

    private static String bare(Mention mention) {
        return switch (mention.form()) {
            case NAME -> mention.key();
            case ABBREVIATION, PEOPLE -> mention.form() + mention.key();
        };
    }

    /// Whether some meaning of the one lies in some meaning of the other.
    static boolean contains(Mention outer, Mention inner) {
        for (Candidate candidate : outer.candidates()) {
            for (Candidate within : inner.candidates()) {
                if (candidate.contains(within)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void confirm() {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention inner = mentions.get(i);
            Mention outer = mentions.get(i + 1);
            Group in = groupOf.get(inner);
            Group out = groupOf.get(outer);
            if (in == null || out == null || !inner.commaBefore(outer)) {
                continue;
            }
            boolean listed = listed(i);
            for (Candidate container : out.candidates) {
                for (Candidate candidate : in.candidates) {
                    if (container.contains(candidate)) {
                        confirm(in, candidate, contained(outer, container), listed);
                        confirm(out, container, Sign.CONTAINER, listed);
                    }
                }
            }
        }
    }

    private static void confirm(Group group, Candidate candidate, Sign sign, boolean listed) {
        Set<Sign> signs = group.confirmed.computeIfAbsent(candidate, key -> EnumSet.noneOf(Sign.class));
        signs.add(sign);
        if (listed) {
            signs.add(Sign.LISTED);
        }
    }

    private static Sign contained(Mention outer, Candidate container) {
        if (outer.form() == Form.ABBREVIATION) {
            return Sign.CONTAINED_IN_ABBREVIATION;
        }
        return switch (container.place().precision()) {
            case COUNTRY -> Sign.CONTAINED_IN_COUNTRY;
            case ADMIN1 -> Sign.CONTAINED_IN_DIVISION;
            case ADMIN2, CITY, POINT, REGION -> Sign.CONTAINED_IN_COUNTY;
        };
    }

    /// Whether the mentions at `i` and after it are two of three or more joined by commas and "and".
    private boolean listed(int i) {
        Mention inner = mentions.get(i);
        Mention outer = mentions.get(i + 1);
        if (i > 0 && mentions.get(i - 1).commaBefore(inner)) {
            return true;
        }
        return i + 2 < mentions.size() && joined(outer, mentions.get(i + 2));
    }

    /// Whether nothing but commas, "and" and "or" stands between the two.
    static boolean joined(Mention one, Mention next) {
        if (next.sentence() != one.sentence() || next.first() - one.last() > 3 || next.first() == one.last() + 1) {
            return false;
        }
        for (int k = one.last() + 1; k < next.first(); k++) {
            String word = one.sentence().token(k).form().toLowerCase(Locale.ROOT);
            if (!word.equals(",") && !word.equals("and") && !word.equals("or")) {
                return false;
            }
        }
        return true;
    }
}
