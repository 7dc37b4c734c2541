package org.dateline.bench.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.knowledge.Yaml;
import org.dateline.ledger.fold.CommitmentLine;
import org.dateline.ledger.fold.ContradictionPair;
import org.dateline.ledger.fold.CopyCluster;
import org.dateline.ledger.fold.Folded;
import org.dateline.ledger.fold.Incident;
import org.dateline.ledger.fold.PostureLine;
import org.dateline.ledger.fold.Ref;
import org.dateline.ledger.fold.RelationLine;
import org.dateline.ledger.fold.Story;
import org.dateline.ledger.fold.Supersession;
import org.dateline.model.Actor;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/// Compares a ledger with what a story expects of it.
final class StoryCheck {

    private final Folded folded;
    private final List<String> notYet;
    private final List<Finding> out = new ArrayList<>();

    private StoryCheck(Folded folded, List<String> notYet) {
        this.folded = folded;
        this.notYet = notYet;
    }

    /// All that the story expects, in its order.
    static List<Finding> of(Yaml expected, Folded folded) {
        StoryCheck check = new StoryCheck(folded, expected.texts("not-yet"));
        check.clusters(expected);
        check.each(expected, "incidents", check::incident);
        check.each(expected, "commitments", check::commitment);
        check.each(expected, "postures", check::posture);
        check.each(expected, "relations", check::relation);
        check.each(expected, "contradictions", check::contradiction);
        for (String kind : expected.texts("no-contradictions")) {
            List<ContradictionPair> found = folded.contradictions().stream()
                    .filter(pair -> name(pair.kind()).equals(kind))
                    .toList();
            check.add("contradictions", "no " + kind, found.isEmpty() ? null : found.toString(), false);
        }
        return check.out;
    }

    private void each(Yaml expected, String key, Function<Yaml, @Nullable String> wrong) {
        Yaml list = expected.get(key);
        if (list != null) {
            for (Yaml item : list.items()) {
                add(key, describe(item), wrong.apply(item), item.get("fails") != null);
            }
        }
    }

    private void add(String kind, String what, @Nullable String wrong, boolean known) {
        out.add(new Finding(kind, wrong == null ? what : what + " -- " + wrong, wrong == null, known));
    }

    private static String describe(Yaml item) {
        StringBuilder out = new StringBuilder();
        item.entries().forEach((key, value) -> {
            if (!key.equals("fails")) {
                out.append(out.isEmpty() ? "" : ", ").append(key).append(' ');
                out.append(
                        value.mapping()
                                ? value.entries().keySet()
                                : value.items().stream().map(Yaml::text).toList());
            }
        });
        return out.toString();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void clusters(Yaml expected) {
        Yaml copies = expected.get("copies");
        if (copies != null) {
            compare(
                    "copies",
                    sets(copies),
                    folded.copies().stream().map(CopyCluster::articles).toList());
        }
        Yaml stories = expected.get("stories");
        if (stories != null) {
            compare(
                    "stories",
                    sets(stories),
                    folded.stories().stream().map(Story::articles).toList());
        }
        if (expected.get("originals") != null) {
            List<String> found =
                    folded.copies().stream().map(CopyCluster::original).sorted().toList();
            List<String> wanted = expected.texts("originals").stream().sorted().toList();
            add("copies", "originals " + wanted, found.equals(wanted) ? null : "found " + found, false);
        }
        Yaml superseded = expected.get("superseded");
        TreeMap<String, String> wanted = new TreeMap<>();
        if (superseded != null) {
            superseded.entries().forEach((article, by) -> wanted.put(article, by.text()));
        }
        TreeMap<String, String> found = new TreeMap<>();
        for (Supersession each : folded.supersessions()) {
            found.put(each.article(), each.by());
        }
        add("supersessions", "superseded " + wanted, found.equals(wanted) ? null : "found " + found, false);
    }

    private static List<List<String>> sets(Yaml list) {
        return list.items().stream()
                .map(item -> item.items().stream().map(Yaml::text).toList())
                .toList();
    }

    private void compare(String kind, List<List<String>> wanted, List<List<String>> found) {
        Set<Set<String>> a = new java.util.HashSet<>();
        wanted.forEach(each -> a.add(new TreeSet<>(each)));
        Set<Set<String>> b = new java.util.HashSet<>();
        found.forEach(each -> b.add(new TreeSet<>(each)));
        add(kind, kind + " " + wanted, a.equals(b) ? null : "found " + found, notYet.contains(kind));
    }

    /// What is wrong with the incident that comes closest; `null` if nothing is.
    private @Nullable String incident(Yaml item) {
        String least = "there is none";
        int fewest = Integer.MAX_VALUE;
        for (Incident incident : folded.incidents()) {
            List<String> wrong = wrong(item, incident);
            if (wrong.isEmpty()) {
                return null;
            }
            if (wrong.size() < fewest && !wrong.contains("type")) {
                fewest = wrong.size();
                least = String.join(", ", wrong) + " of " + incident.id() + " " + incident.type() + " "
                        + articles(incident.claims()) + " "
                        + (incident.place() == null ? "" : incident.place().name())
                        + " " + incident.days().from() + " " + incident.standing() + " " + tallies(incident);
            }
        }
        return least;
    }

    private static List<String> tallies(Incident incident) {
        return incident.tallies().stream()
                .map(tally -> name(tally.measure()) + " " + tally.amount().min())
                .toList();
    }

    private static Set<String> articles(List<Ref> refs) {
        TreeSet<String> out = new TreeSet<>();
        refs.forEach(ref -> out.add(ref.article()));
        return out;
    }

    private static List<String> wrong(Yaml item, Incident incident) {
        List<String> out = new ArrayList<>();
        expect(out, "type", item.required("type"), incident.type().name());
        Set<String> members = articles(incident.claims());
        Set<String> withdrawn = articles(incident.withdrawn());
        if (item.text("standing") == null || !"retracted".equals(item.text("standing"))) {
            expect(out, "articles", true, members.containsAll(item.texts("articles")));
        } else {
            expect(out, "articles", true, withdrawn.containsAll(item.texts("articles")));
        }
        for (String other : item.texts("not")) {
            expect(out, "not " + other, false, members.contains(other) || withdrawn.contains(other));
        }
        expect(out, "withdrawn", true, withdrawn.containsAll(item.texts("withdrawn")));
        expect(out, "standing", item.text("standing"), name(incident.standing()));
        expect(
                out,
                "place",
                item.text("place"),
                incident.place() == null ? "" : incident.place().name());
        expect(out, "day", item.text("day"), String.valueOf(incident.days().from()));
        String reports = item.text("reports");
        expect(out, "reports", reports, Integer.toString(incident.reports()));
        String actors = item.text("actors");
        if (actors != null && incident.actors().stream().noneMatch(actor -> is(actor, actors))) {
            out.add("actors");
        }
        if (item.get("killed") != null) {
            TreeSet<String> found = new TreeSet<>();
            incident.tallies().stream()
                    .filter(tally -> name(tally.measure()).equals("killed"))
                    .forEach(tally -> found.add(number(tally.amount().min())));
            expect(out, "killed", new TreeSet<>(item.texts("killed")), found);
        }
        return out;
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.0f", value);
    }

    private static void expect(List<String> out, String what, @Nullable Object wanted, Object found) {
        if (wanted != null && !wanted.equals(found)) {
            out.add(what);
        }
    }

    private static boolean is(Actor actor, String party) {
        return party.equals(actor.country()) || party.equals(actor.name());
    }

    private @Nullable String commitment(Yaml item) {
        String by = item.required("by");
        String what = item.required("what").toLowerCase(Locale.ROOT);
        String least = "there is none: "
                + folded.commitments().stream().map(CommitmentLine::what).toList();
        for (CommitmentLine line : folded.commitments()) {
            boolean party = line.by().stream().anyMatch(actor -> is(actor, by));
            if (!party || !line.what().toLowerCase(Locale.ROOT).contains(what)) {
                continue;
            }
            List<String> wrong = wrong(item, line);
            if (wrong.isEmpty()) {
                return null;
            }
            least = String.join(", ", wrong) + " of " + line.id() + " \"" + line.what() + "\" turns "
                    + line.turns().stream()
                            .map(turn -> turn.known() + " " + turn.state())
                            .toList();
        }
        return least;
    }

    private static List<String> wrong(Yaml item, CommitmentLine line) {
        List<String> out = new ArrayList<>();
        String due = item.text("due");
        if (due != null && !due.equals(String.valueOf(line.due().to()))) {
            out.add("due " + line.due().from() + ".." + line.due().to());
        }
        entries(item, "states").forEach((day, state) -> {
            CommitmentLine.Standing standing = line.at(LocalDate.parse(day));
            String found = standing == null ? "unknown" : name(standing.state());
            if (!found.equals(state)) {
                out.add("on " + day + " " + found);
            }
        });
        entries(item, "calendar").forEach((day, calendar) -> {
            CommitmentLine.Standing standing = line.at(LocalDate.parse(day));
            if (standing == null || standing.calendar() != Boolean.parseBoolean(calendar)) {
                out.add("on " + day + " not by the calendar");
            }
        });
        entries(item, "parts").forEach((place, known) -> {
            boolean found = line.parts().stream()
                    .anyMatch(part -> part.place().contains(place)
                            && String.valueOf(part.known()).equals(known));
            if (!found) {
                out.add("part " + place + " of "
                        + line.parts().stream()
                                .map(part -> part.place() + " " + part.known())
                                .toList());
            }
        });
        return out;
    }

    private static Map<String, String> entries(Yaml item, String key) {
        TreeMap<String, String> out = new TreeMap<>();
        Yaml map = item.get(key);
        if (map != null) {
            map.entries().forEach((name, value) -> out.put(name, value.text()));
        }
        return out;
    }

    private @Nullable String posture(Yaml item) {
        String owner = item.required("owner");
        String least = "there is none of "
                + folded.postures().stream()
                        .map(line -> line.owner() + " " + place(line.place()))
                        .toList();
        for (PostureLine line : folded.postures()) {
            if (!owner.equals(line.owner()) || !item.required("place").equals(place(line.place()))) {
                continue;
            }
            List<String> strengths = line.points().stream()
                    .filter(point -> point.strength() != null)
                    .map(point -> point.strength() == null
                            ? ""
                            : number(point.strength().min()))
                    .toList();
            List<String> derived =
                    line.derived().stream().map(each -> number(each.min())).toList();
            String last = item.text("last");
            List<String> out = new ArrayList<>();
            if (item.get("strengths") != null) {
                expect(out, "strengths " + strengths, new TreeSet<>(item.texts("strengths")), new TreeSet<>(strengths));
            }
            expect(out, "derived " + derived, item.texts("derived"), derived);
            expect(out, "last", last, name(line.points().getLast().status()));
            if (out.isEmpty()) {
                return null;
            }
            least = String.join(", ", out);
        }
        return least;
    }

    private static String place(@Nullable Place place) {
        return place == null ? "" : place.name();
    }

    private @Nullable String relation(Yaml item) {
        Set<String> wanted = Set.of(item.required("a"), item.required("b"));
        for (RelationLine line : folded.relations()) {
            if (wanted.equals(
                    Set.of(String.valueOf(line.a().country()), line.b().country() + ""))) {
                List<String> trends =
                        line.points().stream().map(point -> name(point.trend())).toList();
                return trends.equals(item.texts("trends")) ? null : "trends " + trends;
            }
        }
        return "there is none";
    }

    private @Nullable String contradiction(Yaml item) {
        TreeSet<String> wanted = new TreeSet<>(item.texts("articles"));
        for (ContradictionPair pair : folded.contradictions()) {
            if (name(pair.kind()).equals(item.required("kind"))
                    && articles(List.of(pair.a(), pair.b())).equals(wanted)) {
                return null;
            }
        }
        return "found "
                + folded.contradictions().stream()
                        .map(pair -> pair.kind() + " " + pair.a() + " " + pair.b())
                        .toList();
    }
}
