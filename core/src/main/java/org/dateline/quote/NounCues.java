package org.dateline.quote;

import java.util.List;
import org.dateline.knowledge.Cue;
import org.dateline.knowledge.CueLexicon;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.quote.Complements.Fill;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Finds cues that are nouns ("the ministry's denial that …") and adjectives ("is confident that …").
final class NounCues {

    private final CueLexicon lexicon;

    NounCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Sentence sentence, List<Reported> out) {
        for (Token token : sentence.tokens()) {
            Reported reported = null;
            if (token.pos() == Pos.NOUN) {
                List<Cue> cues = lexicon.noun(token.lemma());
                reported = cues.isEmpty() ? null : noun(sentence, token, cues);
            } else if (token.pos() == Pos.ADJ || token.pos() == Pos.VERB && sentence.child(token, "cop") != null) {
                List<Cue> cues = lexicon.adjective(token.lemma());
                reported = cues.isEmpty() ? null : adjective(sentence, token, cues);
            }
            if (reported != null) {
                out.add(reported);
            }
        }
    }

    private static @Nullable Reported noun(Sentence sentence, Token noun, List<Cue> cues) {
        for (Cue cue : cues) {
            Extent content = content(sentence, noun, cue);
            if (content != null) {
                Token source = source(sentence, noun, cue, content);
                boolean nameless = source == null
                        && (cue.nameless() == Cue.Nameless.AGENTLESS
                                || sentence.token(content.first()).lemma().equals("that")
                                        && speaksForNobody(cue.stance()));
                if (source != null || nameless) {
                    return reported(sentence, noun, cue, content, source);
                }
            }
        }
        return null;
    }

    private static boolean speaksForNobody(Stance stance) {
        return switch (stance) {
            case ALLEGES, DENIES, THREATENS, PREDICTS, SUPPOSES, ASSERTS -> true;
            case PROMISES, PLANS, PROPOSES, REQUESTS, ASKS, WISHES, REFUSES, JUDGES -> false;
        };
    }

    private static Reported reported(Sentence sentence, Token word, Cue cue, Extent content, @Nullable Token source) {
        Extent words = new Extent(word.index(), word.index());
        Extent phrase = source == null ? null : NounPhrases.of(sentence, source, word.index());
        Reported reported =
                new Reported(sentence, cue, Stances.of(sentence, word, cue), words, word, phrase, source, words);
        reported.add(content);
        reported.complete = true;
        return reported;
    }

    private static @Nullable Extent content(Sentence sentence, Token noun, Cue cue) {
        for (Token child : sentence.children(noun)) {
            if (child.index() < noun.index()) {
                continue;
            }
            if (child.relation().equals("acl") || child.is("ccomp") || child.is("xcomp")) {
                boolean infinitive = Predications.infinitive(sentence, child);
                Token mark = sentence.child(child, "mark");
                if (cue.takes("inf") && infinitive
                        || cue.takes("clause")
                                && !infinitive
                                && mark != null
                                && mark.lemma().equals("that")) {
                    return Extent.of(sentence, child);
                }
                if (mark != null && child.tag().equals("VBG") && cue.takes(mark.lemma())) {
                    return new Extent(mark.index() + 1, sentence.last(child));
                }
            } else if (child.is("nmod")) {
                String preposition = Complements.preposition(sentence, child);
                if (!preposition.isEmpty() && cue.takes(preposition)) {
                    return Complements.afterCase(sentence, child);
                }
            }
        }
        Extent beside = beside(sentence, noun, cue);
        return beside == null ? copular(sentence, noun, cue) : beside;
    }

    /// What stands right behind the noun, whatever the parser hung it on: "faced criticism for its silence".
    private static @Nullable Extent beside(Sentence sentence, Token noun, Cue cue) {
        int next = noun.index() + 1;
        if (next + 1 >= sentence.size()) {
            return null;
        }
        Token opening = sentence.token(next);
        Token head = sentence.head(opening);
        if (opening.pos() != Pos.ADP || head == null || head.index() <= next || !cue.takes(opening.lemma())) {
            return null;
        }
        return new Extent(next + 1, Math.max(head.index(), sentence.last(head)));
    }

    /// "Her view is that …".
    private static @Nullable Extent copular(Sentence sentence, Token noun, Cue cue) {
        Token above = sentence.head(noun);
        if (above == null || !noun.is("nsubj") || above.index() < noun.index() || !cue.takes("clause")) {
            return null;
        }
        for (Token mark : sentence.children(above, "mark")) {
            if (mark.lemma().equals("that") && mark.index() > noun.index()) {
                return new Extent(mark.index(), sentence.last(above));
            }
        }
        return null;
    }

    private static @Nullable Token source(Sentence sentence, Token noun, Cue cue, Extent content) {
        for (Token child : sentence.children(noun)) {
            if (child.relation().equals("nmod:poss") && cue.frame().contains("poss")) {
                return child;
            }
        }
        for (Token child : sentence.children(noun, "nmod")) {
            if (child.index() > noun.index()
                    && !content.has(child.index())
                    && cue.frame().contains(Complements.preposition(sentence, child))) {
                return child;
            }
        }
        for (Token child : sentence.children(noun)) {
            // "Republican criticism", "opposition claims"
            boolean names =
                    child.is("amod") && Character.isUpperCase(child.form().charAt(0)) && child.index() > 0
                            || child.is("compound") && child.pos() == Pos.PROPN;
            if (names && child.index() < noun.index()) {
                return child;
            }
        }
        Predication predication = Predications.of(sentence, noun);
        return predication.verb() == null || predication.agents().isEmpty()
                ? null
                : predication.agents().getFirst();
    }

    /// "It is unclear who fired": the report's own judgement.
    private static @Nullable Reported guess(Sentence sentence, Token adjective, Cue cue) {
        Token subject = sentence.child(adjective, "expl");
        subject = subject == null ? sentence.child(adjective, "nsubj") : subject;
        if (subject != null && !subject.is("expl") && !subject.lemma().equals("it")) {
            return null;
        }
        for (Fill fill : Complements.ofVerb(sentence, adjective, false)) {
            if ((cue.takes(fill.slot()) || fill.slot().equals("if") && cue.takes("question"))
                    && fill.extent().first() > adjective.index()) {
                Reported reported = reported(sentence, adjective, cue, fill.extent(), null);
                reported.author = true;
                return reported;
            }
        }
        return null;
    }

    private static @Nullable Reported adjective(Sentence sentence, Token adjective, List<Cue> cues) {
        for (Cue cue : cues) {
            if (cue.nameless() == Cue.Nameless.AUTHOR) {
                Reported guess = guess(sentence, adjective, cue);
                if (guess != null) {
                    return guess;
                }
            }
        }
        List<Token> agents = Predications.of(sentence, adjective).agents();
        if (agents.isEmpty()
                || agents.getFirst().is("expl")
                || agents.getFirst().index() == adjective.index()) {
            return null;
        }
        for (Fill fill : Complements.ofVerb(sentence, adjective, false)) {
            for (Cue cue : cues) {
                if (cue.nameless() != Cue.Nameless.AUTHOR
                        && cue.takes(fill.slot())
                        && fill.extent().first() > adjective.index()) {
                    return reported(sentence, adjective, cue, fill.extent(), agents.getFirst());
                }
            }
        }
        return null;
    }
}
