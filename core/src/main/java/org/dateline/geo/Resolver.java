package org.dateline.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.geo.Mention.Form;
import org.dateline.model.Document;
import org.dateline.model.Place.Precision;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Chooses among the places that share a name. A first round goes by prominence and by what stands right beside the
/// name; two more also look at where the other names of the article came out.
final class Resolver {

    private static final int ROUNDS = 3;
    private static final double MOST_PEOPLE = 7.5;

    private final Weights weights;

    Resolver(Weights weights) {
        this.weights = weights;
    }

    /// The groups of the mentions, each with scores and a winner.
    List<Group> resolve(Document document, List<Mention> mentions) {
        List<Group> groups = group(mentions);
        confirm(groups, mentions);
        Group dateline = dateline(document, groups);
        for (Group group : groups) {
            ownSigns(group);
            score(group);
        }
        for (int round = 1; round < ROUNDS; round++) {
            for (Group group : groups) {
                contextSigns(group, groups, dateline);
            }
            groups.forEach(this::score);
        }
        groups.forEach(Group::preferTown);
        return groups;
    }

    private void score(Group group) {
        for (int i = 0; i < group.scores.length; i++) {
            group.scores[i] = weights.score(group.signs[i]);
        }
        group.choose();
    }

    /// A name with a container right behind it groups apart from the same name with another; a bare one joins the
    /// last such group before it, or else the first after it.
    private static List<Group> group(List<Mention> mentions) {
        Set<String> countries = new HashSet<>();
        Set<Integer> divisions = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.candidates().size() < 3) {
                Candidate only = mention.candidates().getFirst();
                if (only.country() != null) {
                    countries.add(only.country());
                }
                if (only.division() >= 0) {
                    divisions.add(only.division());
                }
            }
        }
        String[] keys = new String[mentions.size()];
        Map<String, String> contained = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            Mention mention = mentions.get(i);
            Mention next = i + 1 < keys.length ? mentions.get(i + 1) : null;
            if (next != null && mention.commaBefore(next) && anyContains(next, mention)) {
                keys[i] = mention.key() + "," + next.key();
                contained.putIfAbsent(mention.key(), keys[i]);
            }
        }
        Map<String, Group> groups = new java.util.LinkedHashMap<>();
        for (int i = 0; i < keys.length; i++) {
            Mention mention = mentions.get(i);
            String bare = mention.form() == Form.ABBREVIATION ? "." + mention.key() : mention.key();
            String key = keys[i];
            if (key == null) {
                key = contained.getOrDefault(bare, bare);
            } else {
                contained.put(bare, key);
            }
            groups.computeIfAbsent(key, name -> new Group(mention.candidates(), countries, divisions))
                    .mentions
                    .add(mention);
        }
        return new ArrayList<>(groups.values());
    }

    private static boolean anyContains(Mention outer, Mention inner) {
        for (Candidate candidate : outer.candidates()) {
            for (Candidate within : inner.candidates()) {
                if (candidate.contains(within)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void confirm(List<Group> groups, List<Mention> mentions) {
        Map<Mention, Group> of = new java.util.IdentityHashMap<>();
        groups.forEach(group -> group.mentions.forEach(mention -> of.put(mention, group)));
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention inner = mentions.get(i);
            Mention outer = mentions.get(i + 1);
            Group in = of.get(inner);
            Group out = of.get(outer);
            if (in == null || out == null || !inner.commaBefore(outer)) {
                continue;
            }
            boolean listed = listed(mentions, i);
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
    private static boolean listed(List<Mention> mentions, int i) {
        Mention inner = mentions.get(i);
        Mention outer = mentions.get(i + 1);
        if (i > 0 && mentions.get(i - 1).commaBefore(inner)) {
            return true;
        }
        if (i + 2 >= mentions.size()) {
            return false;
        }
        Mention next = mentions.get(i + 2);
        if (next.sentence() != outer.sentence()) {
            return false;
        }
        for (int k = outer.last() + 1; k < next.first(); k++) {
            String word = lower(outer.sentence().token(k));
            if (!word.equals(",") && !word.equals("and") && !word.equals("or")) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Group dateline(Document document, List<Group> groups) {
        if (document.dateline() != null) {
            for (Group group : groups) {
                for (Mention mention : group.mentions) {
                    if (mention.span().overlaps(document.dateline().place())) {
                        return group;
                    }
                }
            }
        }
        return null;
    }

    private static void ownSigns(Group group) {
        long largest = 1;
        Map<String, Long> largestIn = new HashMap<>();
        for (Candidate candidate : group.candidates) {
            long population = candidate.place().population();
            largest = Math.max(largest, population);
            if (candidate.country() != null) {
                largestIn.merge(candidate.country(), population, Math::max);
            }
        }
        for (int i = 0; i < group.signs.length; i++) {
            Candidate candidate = group.candidates.get(i);
            double[] signs = group.signs[i];
            long population = candidate.place().population();
            String feature = candidate.place().feature();
            set(signs, Sign.POPULATION, Math.log10(population + 1.0) / MOST_PEOPLE);
            set(signs, Sign.FAME, Math.log1p(candidate.fame()) / Math.log(256));
            set(signs, Sign.COUNTRY, candidate.is(Precision.COUNTRY));
            set(signs, Sign.DIVISION, candidate.is(Precision.ADMIN1));
            set(signs, Sign.COUNTY, candidate.is(Precision.ADMIN2));
            set(signs, Sign.REGION, candidate.is(Precision.REGION));
            set(signs, Sign.CAPITAL, feature.equals("PPLC"));
            set(signs, Sign.DIVISION_SEAT, feature.equals("PPLA"));
            set(signs, Sign.HAMLET, candidate.is(Precision.CITY) && population < 1000);
            set(signs, Sign.OURS, candidate.division() < 0 && !candidate.is(Precision.COUNTRY));
            set(signs, Sign.ALTERNATE, candidate.alternate());
            set(signs, Sign.LARGEST, population == largest);
            set(
                    signs,
                    Sign.LARGEST_IN_COUNTRY,
                    candidate.country() != null
                            && population > 0
                            && population == largestIn.getOrDefault(candidate.country(), 0L));
            group.confirmed.getOrDefault(candidate, Set.of()).forEach(sign -> set(signs, sign, 1));
            kinds(group, candidate, signs);
        }
    }

    private static void kinds(Group group, Candidate candidate, double[] signs) {
        for (Mention mention : group.mentions) {
            String kind = kind(mention);
            if (kind != null) {
                Boolean fits = fits(kind, candidate);
                if (fits != null) {
                    set(signs, fits ? Sign.KIND_FITS : Sign.KIND_CLASHES, 1);
                }
            }
        }
    }

    /// The noun that tells what kind of place it is: "Gao region", "the city of Gao".
    private static @Nullable String kind(Mention mention) {
        int after = mention.last() + 1;
        int of = mention.first() - 1;
        if (mention.clues().contains(Clue.BEFORE_KIND)) {
            return lower(mention.sentence().token(after));
        }
        if (mention.clues().contains(Clue.AFTER_KIND_OF)) {
            return lower(mention.sentence().token(of - 1));
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

    private static void contextSigns(Group group, List<Group> groups, @Nullable Group dateline) {
        double others = 0;
        for (Group other : groups) {
            others += other == group ? 0 : 1;
        }
        for (int i = 0; i < group.signs.length; i++) {
            Candidate candidate = group.candidates.get(i);
            double[] signs = group.signs[i];
            int inCountry = 0;
            int inDivision = 0;
            double nearest = Double.MAX_VALUE;
            clear(signs);
            for (Group other : groups) {
                Candidate winner = other.winner();
                if (other == group || winner.place().equals(candidate.place())) {
                    continue;
                }
                boolean country =
                        candidate.country() != null && candidate.country().equals(winner.country());
                boolean division = candidate.division() >= 0 && candidate.division() == winner.division();
                inCountry += country ? 1 : 0;
                inDivision += division ? 1 : 0;
                if (country && winner.is(Precision.COUNTRY)) {
                    set(signs, Sign.COUNTRY_NAMED, 1);
                }
                if (division && winner.is(Precision.ADMIN1)) {
                    set(signs, Sign.DIVISION_NAMED, 1);
                }
                if (winner.is(Precision.ADMIN2) && winner.contains(candidate)) {
                    set(signs, Sign.COUNTY_NAMED, 1);
                }
                if ((country && winner.is(Precision.COUNTRY) || division && winner.is(Precision.ADMIN1))
                        && group.sharesSentence(other)) {
                    set(signs, winner.is(Precision.COUNTRY) ? Sign.COUNTRY_IN_SENTENCE : Sign.DIVISION_IN_SENTENCE, 1);
                }
                if (candidate.contains(winner)) {
                    set(signs, Sign.CONTAINS_NAMED, 1);
                }
                if (!winner.is(Precision.COUNTRY) && !winner.is(Precision.REGION) && !winner.is(Precision.ADMIN1)) {
                    nearest = Math.min(nearest, candidate.distance(winner));
                }
            }
            set(signs, Sign.COUNTRY_SHARE, others == 0 ? 0 : inCountry / others);
            set(signs, Sign.DIVISION_SHARE, others == 0 ? 0 : inDivision / others);
            set(signs, Sign.WITHIN_50, nearest <= 50);
            set(signs, Sign.WITHIN_161, nearest > 50 && nearest <= 161);
            set(signs, Sign.WITHIN_400, nearest > 161 && nearest <= 400);
            set(signs, Sign.BEYOND_2000, nearest > 2000 && nearest < Double.MAX_VALUE);
            if (dateline != null && dateline != group) {
                Candidate winner = dateline.winner();
                set(
                        signs,
                        Sign.DATELINE_COUNTRY,
                        candidate.country() != null && candidate.country().equals(winner.country()));
                set(
                        signs,
                        Sign.DATELINE_DIVISION,
                        candidate.division() >= 0 && candidate.division() == winner.division());
            }
        }
    }

    private static void clear(double[] signs) {
        Arrays.fill(signs, Sign.COUNTRY_NAMED.at(), Sign.HOME.at() + 1, 0);
    }

    private static void set(double[] signs, Sign sign, boolean there) {
        signs[sign.at()] = there ? 1 : 0;
    }

    private static void set(double[] signs, Sign sign, double value) {
        signs[sign.at()] = value;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
