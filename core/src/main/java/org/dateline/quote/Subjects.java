package org.dateline.quote;

import java.util.List;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Who does the speaking: by the syntax, and where the parse gives nobody, by the words beside a
/// finite verb.
final class Subjects {

    private Subjects() {}

    /// A participle behind the noun that is all that there is of the sentence is its finite verb: parsers
    /// read "The union proposed delaying the vote" as a noun and what was proposed to it.
    static boolean misread(Sentence sentence, Token verb) {
        Token noun = sentence.head(verb);
        return verb.tag().equals("VBN")
                && verb.relation().equals("acl")
                && noun != null
                && noun.head() < 0
                && noun.index() < verb.index()
                && sentence.last(noun) >= sentence.size() - 2
                && sentence.child(verb, "obl:agent") == null;
    }

    static @Nullable Token of(Sentence sentence, Token verb, Extent words) {
        if (misread(sentence, verb)) {
            return sentence.head(verb);
        }
        List<Token> agents = Predications.of(sentence, verb).agents();
        if (!agents.isEmpty()) {
            Token agent = agents.getFirst();
            return agent.index() == verb.index() || agent.is("expl") ? null : agent;
        }
        boolean finite = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
        if (!finite && words.first() == verb.index()) {
            return null;
        }
        if (Predications.passive(sentence, verb) || Predications.infinitive(sentence, verb)) {
            return null;
        }
        Token left = leftOf(sentence, words.first() - 1);
        return left != null ? left : rightOf(sentence, words);
    }

    /// The noun phrase after a verb that has nothing before it but a comma or a quotation mark:
    /// “…,” said the mayor. Parsers take it for an object.
    static @Nullable Token inverted(Sentence sentence, Token verb, Extent words) {
        Token subject = sentence.child(verb, "nsubj");
        return subject == null || subject.index() > verb.index() ? rightOf(sentence, words) : null;
    }

    /// The noun phrase before the verb, or before what stands between commas in front of it.
    private static @Nullable Token leftOf(Sentence sentence, int at) {
        int i = at;
        if (i > 1 && Words.comma(sentence.token(i))) {
            i--;
            while (i > 0 && !Words.comma(sentence.token(i))) {
                if (Words.quotationMark(sentence.token(i))) {
                    return null;
                }
                i--;
            }
            i--;
        }
        if (i < 0 || !names(sentence.token(i))) {
            return null;
        }
        Token token = sentence.token(i);
        for (Token above = sentence.head(token);
                above != null && above.index() < i && above.pos().nominal() && !token.is("nsubj");
                above = sentence.head(token)) {
            token = above;
        }
        return token;
    }

    /// The noun phrase after the verb where a quotation or a comma comes before it: “…,” said the mayor.
    private static @Nullable Token rightOf(Sentence sentence, Extent words) {
        int before = words.first() - 1;
        int next = words.last() + 1;
        if (before < 0
                || next >= sentence.size()
                || !Words.comma(sentence.token(before)) && !Words.quotationMark(sentence.token(before))) {
            return null;
        }
        Token token = sentence.token(next);
        for (Token above = sentence.head(token);
                above != null && above.index() > next && above.pos().nominal();
                above = sentence.head(token)) {
            token = above;
        }
        return names(token) ? token : null;
    }

    private static boolean names(Token token) {
        return token.pos() == Pos.NOUN
                || token.pos() == Pos.PROPN
                || token.pos() == Pos.PRON
                        && !token.lemma().equals("it")
                        && !token.lemma().equals("there");
    }
}
