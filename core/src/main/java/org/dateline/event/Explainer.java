package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.dateline.event.Considered.Guess;
import org.dateline.event.Considered.Tried;
import org.dateline.knowledge.events.EventRule;
import org.dateline.knowledge.events.EventRule.Condition;
import org.dateline.knowledge.events.EventRule.Test;
import org.dateline.model.Sentence;
import org.dateline.model.Status;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Says of each word of a sentence that might have told an event why it did or did not.
final class Explainer {

    private final ArgumentTests tests;
    private final ActorFinder finder;
    private final @Nullable TypeJudge judge;
    private final Standing standing;

    Explainer(ArgumentTests tests, ActorFinder finder, @Nullable TypeJudge judge, Standing standing) {
        this.tests = tests;
        this.finder = finder;
        this.judge = judge;
        this.standing = standing;
    }

    /// @param kept   the matches that no other word of the sentence tells already
    /// @param drafts what was drafted of the sentence
    List<Considered> explain(Scene scene, Matches matches, List<Match> kept, List<Draft> drafts) {
        List<Considered> out = new ArrayList<>();
        for (Token token : scene.sentence().tokens()) {
            Match match = matches.at(token);
            List<Tried> rules = tried(scene, token, match, matches);
            Guess guess = guess(scene, token, match, matches);
            Draft draft = drafts.stream()
                    .filter(one -> one.match().head().index() == token.index())
                    .findFirst()
                    .orElse(null);
            if (!rules.isEmpty() || draft != null || guess != null && guess.likely() >= 0.5) {
                out.add(new Considered(
                        scene.sentence().index(),
                        token.index(),
                        outcome(match, draft, rules, kept, guess),
                        rules,
                        guess));
            }
        }
        return out;
    }

    private String outcome(
            @Nullable Match match, @Nullable Draft draft, List<Tried> rules, List<Match> kept, @Nullable Guess guess) {
        if (draft != null) {
            return "coded as %s, %s"
                    .formatted(
                            event(draft.event().type(), draft.event().mode()),
                            draft.verdict().status().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (match != null && !kept.contains(match)) {
            return "told by another word of the sentence";
        }
        if (match != null) {
            return guess != null && guess.nothing() >= TypeJudge.VETO_GUESS
                    ? "not coded: the model says that it means nothing, or too little is said of who, where or when"
                    : "not coded: too little is said of who, where or when";
        }
        if (rules.stream().anyMatch(rule -> rule.chosen())) {
            return "not coded: a rule says that it means nothing";
        }
        return rules.isEmpty()
                ? "not coded: no rule is for it, and the model is not sure enough or no public actors stand on both sides"
                : "not coded: no rule's conditions hold";
    }

    private List<Tried> tried(Scene scene, Token token, @Nullable Match match, Matches matches) {
        List<Tried> out = new ArrayList<>();
        EventRule deciding = match == null ? matches.silencing(token) : match.rule();
        Predication predication = Predications.of(scene.sentence(), token);
        for (Lexemes.Entry entry : matches.candidates(token)) {
            Match tried = matches.match(predication, entry);
            if (tried != null) {
                EventRule rule = entry.rule();
                int fit = tests.fit(rule.cases(), scene, tried.roles(), matches);
                out.add(new Tried(
                        rule.id(),
                        String.join(" ", entry.words()),
                        event(rule.type(), rule.mode()),
                        rule.equals(deciding),
                        fit,
                        fit >= 0
                                ? List.of()
                                : tests.unmet(rule.cases(), scene, tried.roles(), matches).stream()
                                        .map(condition -> written(condition, tried.roles()))
                                        .toList()));
            }
        }
        return out;
    }

    private static String event(@Nullable Object type, @Nullable String mode) {
        return type == null ? "nothing" : mode == null ? type.toString() : type + "/" + mode;
    }

    /// `patient: $troops, MIL (here: flag)`.
    private static String written(Condition condition, Roles roles) {
        StringJoiner tests = new StringJoiner(", ");
        condition.wanted().forEach(test -> tests.add(written(test)));
        condition.refused().forEach(test -> tests.add("not " + written(test)));
        Sentence sentence = roles.sentence();
        String here = condition.slots().contains("clause") || condition.slots().contains("sentence")
                ? "other words"
                : condition.slots().stream()
                        .flatMap(slot -> roles.slot(slot).stream())
                        .map(token -> sentence.token(token.index()).form())
                        .collect(Collectors.joining(", "));
        return "%s: %s (here: %s)"
                .formatted(String.join("/", condition.slots()), tests, here.isEmpty() ? "nobody" : here);
    }

    private static String written(Test test) {
        return switch (test) {
            case Test.Word(String lemma) -> lemma;
            case Test.InClass(String name) -> "$" + name;
            case Test.InSector(String sector) -> sector;
            case Test.IsActor() -> "ACTOR";
            case Test.IsPlace() -> "PLACE";
            case Test.Filled() -> "ANY";
            case Test.Empty() -> "NONE";
            case Test.IsEvent(var type) -> type.name();
        };
    }

    private @Nullable Guess guess(Scene scene, Token token, @Nullable Match match, Matches matches) {
        if (judge == null || match == null && !TypeJudge.verb(scene, token)) {
            return null;
        }
        Predication predication = Predications.of(scene.sentence(), token);
        Beside beside = Beside.of(scene, predication, finder);
        Token verb = predication.verb();
        Status status = standing.judge(
                        scene.sentence(),
                        token,
                        match == null || verb == null ? token : verb,
                        match == null ? null : match.rule().type())
                .status();
        TypeJudge.Opinion opinion = judge.explain(Occurrence.of(scene, predication, beside), status, matches);
        return opinion == null
                ? null
                : new Guess(opinion.type(), opinion.mode(), opinion.likely(), opinion.nothing(), opinion.facts());
    }
}
