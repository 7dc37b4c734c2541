package org.dateline.event;

import java.util.List;
import org.dateline.knowledge.events.EventRule;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// The rules that fit the predicates of a sentence, each tried once. A rule may ask what event its
/// complement is, so they are found on demand.
final class Matches {

    private final Scene scene;
    private final Lexemes lexemes;
    private final ArgumentTests tests;
    private final @Nullable Match[] found;
    private final boolean[] tried;

    Matches(Scene scene, Lexemes lexemes, ArgumentTests tests) {
        this.scene = scene;
        this.lexemes = lexemes;
        this.tests = tests;
        found = new Match[scene.sentence().size()];
        tried = new boolean[found.length];
    }

    /// The rule that fits the predicate that the token heads, `null` if none does or it means nothing.
    @Nullable
    Match at(Token token) {
        int index = token.index();
        if (!tried[index]) {
            // Set before, so that two predicates that ask for each other end here.
            tried[index] = true;
            found[index] = find(token);
        }
        return found[index];
    }

    /// Whether rules are for the word, even if none fits here: then it is known to mean nothing.
    boolean known(Token token) {
        return at(token) != null || !candidates(token).isEmpty();
    }

    private @Nullable Match find(Token token) {
        List<Lexemes.Entry> entries = candidates(token);
        if (entries.isEmpty()) {
            return null;
        }
        Predication predication = Predications.of(scene.sentence(), token);
        Match best = best(predication, entries);
        if (best == null) {
            return telling(predication);
        }
        return best.rule().type() == null ? null : best;
    }

    /// The rule that says that the word means nothing, `null` if none does.
    @Nullable
    EventRule silencing(Token token) {
        Match best = best(Predications.of(scene.sentence(), token), candidates(token));
        return best == null || best.rule().type() != null ? null : best.rule();
    }

    private @Nullable Match best(Predication predication, List<Lexemes.Entry> entries) {
        Match best = null;
        int bestFit = -1;
        int words = 0;
        for (Lexemes.Entry entry : entries) {
            if (best != null && entry.words().size() < words) {
                break;
            }
            Match match = match(predication, entry);
            int fit = match == null ? -1 : tests.fit(entry.rule().cases(), scene, match.roles(), this);
            if (fit > bestFit) {
                best = match;
                bestFit = fit;
                words = entry.words().size();
            }
        }
        return best;
    }

    /// A verb that means one thing in all contexts does so between two actors although no rule foresaw its arguments.
    private @Nullable Match telling(Predication predication) {
        Token head = predication.head();
        Lexemes.Entry entry = head.pos() == Pos.VERB && tests.unambiguous(Scene.lower(head))
                ? lexemes.telling(Scene.lower(head))
                : null;
        Match match = entry == null ? null : match(predication, entry);
        return match != null
                        && tests.between(scene, match.roles())
                        && tests.bearable(match.rule().cases(), scene, match.roles(), this)
                ? match.guessed()
                : null;
    }

    /// The entries of rules that are for the word.
    List<Lexemes.Entry> candidates(Token token) {
        String lemma = Scene.lower(token);
        // The riot of "riot police" is none.
        if (scene.dated(token) || scene.partOfName(token) || token.is("compound") && token.pos() == Pos.NOUN) {
            return List.of();
        }
        return switch (token.pos()) {
            case VERB -> lexemes.verbs(lemma);
            case NOUN -> nouns(token, lemma);
            // Headlines and names of events: "Capitol Riot".
            case PROPN -> scene.sentence().kind() == Sentence.Kind.HEADLINE ? lexemes.nouns(lemma) : List.of();
            case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> List.of();
        };
    }

    /// "talks" is its own lemma in the treebanks.
    private List<Lexemes.Entry> nouns(Token token, String lemma) {
        if (Predications.mistagged(scene.sentence(), token)) {
            return lexemes.verbs(lemma);
        }
        List<Lexemes.Entry> entries = lexemes.nouns(lemma);
        return entries.isEmpty() && token.plural() && lemma.endsWith("s")
                ? lexemes.nouns(lemma.substring(0, lemma.length() - 1))
                : entries;
    }

    /// "called on Monday" is not "called on".
    private boolean ofTime(Token word) {
        Token noun = word.is("case") ? scene.sentence().head(word) : null;
        return noun != null && scene.dated(noun);
    }

    /// An entry's rule with its arguments, `null` where some of its words are missing.
    @Nullable
    Match match(Predication predication, Lexemes.Entry entry) {
        Sentence sentence = scene.sentence();
        Token head = predication.head();
        EventRule rule = entry.rule();
        List<Token> words = head.pos() == Pos.VERB || Predications.mistagged(sentence, head)
                ? Lexemes.verbWords(sentence, head, entry.words())
                : Lexemes.nounWords(sentence, head, entry.words());
        if (words == null || words.stream().anyMatch(this::ofTime)) {
            return null;
        }
        return new Match(rule, head, words, Roles.of(scene, predication, rule, words));
    }
}
