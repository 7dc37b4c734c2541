package org.dateline.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.knowledge.events.EventRule.Condition;
import org.dateline.knowledge.events.EventRule.Test;
import org.dateline.knowledge.events.WordClasses;
import org.dateline.model.ActorMention;
import org.dateline.model.Pos;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;

/// Tells whether arguments are what a rule asks for.
final class ArgumentTests {

    private final WordClasses classes;
    private final ActorFinder finder;

    ArgumentTests(WordClasses classes, ActorFinder finder) {
        this.classes = classes;
        this.finder = finder;
    }

    /// Whether a verb means the same whatever is said with it.
    boolean unambiguous(String verb) {
        return classes.words("unambiguous").contains(verb);
    }

    /// Whether actors of public life stand on both sides.
    boolean between(Scene scene, Roles roles) {
        return roles.agents().stream().anyMatch(agent -> political(scene, agent))
                && Stream.concat(
                                Stream.concat(roles.patients().stream(), roles.slot("beneficiary").stream()),
                                roles.predication().obliques().stream().map(Predication.Oblique::head))
                        .anyMatch(other -> political(scene, other));
    }

    private boolean political(Scene scene, Token token) {
        ActorMention mention = finder.direct(scene, token);
        return mention != null && Relevance.political(List.of(mention));
    }

    /// Whether nothing that the rule refuses stands in the way, whatever else it asks for.
    boolean bearable(List<List<Condition>> cases, Scene scene, Roles roles, Matches matches) {
        return cases.isEmpty()
                || cases.stream()
                        .anyMatch(conditions -> conditions.stream()
                                .noneMatch(condition -> condition.slots().stream()
                                        .flatMap(slot -> roles.slot(slot).stream())
                                        .anyMatch(token -> condition.refused().stream()
                                                .anyMatch(test -> admits(test, scene, token, matches)))));
    }

    /// How closely the arguments fit one of the cases: the more was asked for, the more; 0 where nothing
    /// is asked for, -1 where no case holds.
    int fit(List<List<Condition>> cases, Scene scene, Roles roles, Matches matches) {
        int best = cases.isEmpty() ? 0 : -1;
        for (List<Condition> conditions : cases) {
            int fit = 0;
            for (Condition condition : conditions) {
                int weight = fit(condition, scene, roles, matches);
                if (weight < 0) {
                    fit = -1;
                    break;
                }
                fit += weight;
            }
            best = Math.max(best, fit);
        }
        return best;
    }

    /// The conditions that do not hold, of the case in which fewest do not.
    List<Condition> unmet(List<List<Condition>> cases, Scene scene, Roles roles, Matches matches) {
        List<Condition> out = List.of();
        for (List<Condition> conditions : cases) {
            List<Condition> failed = conditions.stream()
                    .filter(condition -> fit(condition, scene, roles, matches) < 0)
                    .toList();
            if (out.isEmpty() || failed.size() < out.size()) {
                out = failed;
            }
        }
        return out;
    }

    private int fit(Condition condition, Scene scene, Roles roles, Matches matches) {
        int weight = condition.wanted().isEmpty() ? 0 : -1;
        boolean filled = false;
        for (String slot : condition.slots()) {
            for (Token token : roles.slot(slot)) {
                filled = true;
                for (Test test : condition.refused()) {
                    if (admits(test, scene, token, matches)) {
                        return -1;
                    }
                }
                for (Test test : condition.wanted()) {
                    if (weight < weight(test) && admits(test, scene, token, matches)) {
                        weight = weight(test);
                    }
                }
            }
        }
        if (!filled) {
            if (condition.refused().contains(new Test.Empty())) {
                return -1;
            }
            if (condition.wanted().contains(new Test.Empty())) {
                return 0;
            }
        }
        return weight;
    }

    /// A word tells more than that there is an actor, and that more than that there is anything.
    private static int weight(Test test) {
        return switch (test) {
            case Test.Word word -> 4;
            case Test.InClass inClass -> 3;
            case Test.InSector inSector -> 3;
            case Test.IsEvent isEvent -> 3;
            case Test.IsActor isActor -> 2;
            case Test.IsPlace isPlace -> 2;
            case Test.Filled anything -> 1;
            case Test.Empty nothing -> 0;
        };
    }

    private boolean admits(Test test, Scene scene, Token token, Matches matches) {
        if (fits(test, scene, token, matches)) {
            return true;
        }
        Token whole = finder.whole(scene, token);
        return whole != null && fits(test, scene, whole, matches);
    }

    private boolean fits(Test test, Scene scene, Token token, Matches matches) {
        return switch (test) {
            case Test.Word(String lemma) -> is(scene, token, Set.of(lemma));
            case Test.InClass(String name) ->
                // "161 were killed": a bare number counts people.
                name.equals("people") && token.pos() == Pos.NUM || inClass(scene, token, classes.words(name));
            case Test.InSector(String sector) -> sector(scene, token, Set.of(sector));
            case Test.IsActor() -> finder.direct(scene, token) != null || finder.likely(scene, token);
            case Test.IsPlace() -> scene.named(token);
            case Test.Filled() -> true;
            case Test.Empty() -> false;
            case Test.IsEvent(var type) -> {
                Match match = matches.at(token);
                yield match != null && match.rule().type() == type;
            }
        };
    }

    private boolean inClass(Scene scene, Token token, Set<String> words) {
        return is(scene, token, words) || sector(scene, token, words) || words.contains("PLACE") && scene.named(token);
    }

    private boolean sector(Scene scene, Token token, Set<String> sectors) {
        ActorMention mention = finder.direct(scene, token);
        String sector = mention == null ? null : mention.actor().sector();
        return sector != null && sectors.contains(sector);
    }

    private static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    /// Whether the word, alone or with a word that modifies it, is one of `words`.
    static boolean is(Scene scene, Token token, Set<String> words) {
        String lemma = Scene.lower(token);
        if (words.contains(lemma)) {
            return true;
        }
        if (token.plural() && words.contains(singular(lemma))) {
            // "troops" is its own lemma in the treebanks.
            return true;
        }
        for (Token child : scene.sentence().children(token)) {
            if ((child.is("compound") || child.is("amod")) && words.contains(Scene.lower(child) + " " + lemma)) {
                return true;
            }
        }
        return false;
    }
}
