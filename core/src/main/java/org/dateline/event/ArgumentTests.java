package org.dateline.event;

import java.util.List;
import java.util.Set;
import org.dateline.knowledge.events.EventRule.Condition;
import org.dateline.knowledge.events.EventRule.Test;
import org.dateline.knowledge.events.WordClasses;
import org.dateline.model.ActorMention;
import org.dateline.model.Token;

/// Tells whether arguments are what a rule asks for.
final class ArgumentTests {

    private final WordClasses classes;
    private final ActorFinder finder;

    ArgumentTests(WordClasses classes, ActorFinder finder) {
        this.classes = classes;
        this.finder = finder;
    }

    /// Whether all of one of the cases hold; no cases always hold.
    boolean hold(List<List<Condition>> cases, Scene scene, Roles roles, Matches matches) {
        if (cases.isEmpty()) {
            return true;
        }
        for (List<Condition> conditions : cases) {
            if (conditions.stream().allMatch(condition -> holds(condition, scene, roles, matches))) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Condition condition, Scene scene, Roles roles, Matches matches) {
        boolean wanted = condition.wanted().isEmpty();
        boolean filled = false;
        for (String slot : condition.slots()) {
            for (Token token : roles.slot(slot)) {
                filled = true;
                for (Test test : condition.refused()) {
                    if (admits(test, scene, token, matches)) {
                        return false;
                    }
                }
                for (Test test : condition.wanted()) {
                    wanted |= admits(test, scene, token, matches);
                }
            }
        }
        if (!filled) {
            wanted |= condition.wanted().contains(new Test.Empty());
            wanted &= !condition.refused().contains(new Test.Empty());
        }
        return wanted;
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
            case Test.InClass(String name) -> inClass(scene, token, classes.words(name));
            case Test.InSector(String sector) -> sector(scene, token, Set.of(sector));
            case Test.IsActor() -> finder.direct(scene, token) != null;
            case Test.IsPlace() -> scene.place(token) != null;
            case Test.Filled() -> true;
            case Test.Empty() -> false;
            case Test.IsEvent(var type) -> {
                Match match = matches.at(token);
                yield match != null && match.rule().type() == type;
            }
        };
    }

    private boolean inClass(Scene scene, Token token, Set<String> words) {
        return is(scene, token, words) || sector(scene, token, words);
    }

    private boolean sector(Scene scene, Token token, Set<String> sectors) {
        ActorMention mention = finder.direct(scene, token);
        String sector = mention == null ? null : mention.actor().sector();
        return sector != null && sectors.contains(sector);
    }

    /// Whether the word, alone or with a word that modifies it, is one of `words`.
    static boolean is(Scene scene, Token token, Set<String> words) {
        String lemma = Scene.lower(token);
        if (words.contains(lemma)) {
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
