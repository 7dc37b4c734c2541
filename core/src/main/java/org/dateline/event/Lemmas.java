package org.dateline.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/// Knows the inflected forms of the verbs that rules are written for, so that a lemma that was guessed
/// wrongly ("explod") does not hide one of them.
final class Lemmas {

    private static final String VOWELS = "aeiou";

    private final Set<String> verbs;
    private final Map<String, String> forms = new HashMap<>();

    Lemmas(Collection<String> verbs) {
        this.verbs = Set.copyOf(verbs);
        for (String verb : verbs) {
            int n = verb.length();
            if (n < 3) {
                continue;
            }
            char last = verb.charAt(n - 1);
            String stem = last == 'e' ? verb.substring(0, n - 1) : verb;
            add(stem + "ing", verb);
            add(verb + (last == 'e' ? "d" : "ed"), verb);
            add(verb + "s", verb);
            add(verb + "es", verb);
            if (last == 'y' && VOWELS.indexOf(verb.charAt(n - 2)) < 0) {
                add(verb.substring(0, n - 1) + "ied", verb);
                add(verb.substring(0, n - 1) + "ies", verb);
            } else if (VOWELS.indexOf(last) < 0 && VOWELS.indexOf(verb.charAt(n - 2)) >= 0) {
                add(verb + last + "ed", verb);
                add(verb + last + "ing", verb);
            }
        }
    }

    private void add(String form, String verb) {
        forms.putIfAbsent(form, verb);
    }

    /// The sentence with the lemmas of known verbs put right; the sentence itself where none was wrong.
    Sentence corrected(Sentence sentence) {
        List<Token> out = null;
        for (Token token : sentence.tokens()) {
            boolean verb = token.pos() == Pos.ADJ && predicate(sentence, token);
            String lemma = verb ? forms.getOrDefault(lower(token), token.lemma()) : lemma(token);
            if (verb || !lemma.equals(token.lemma())) {
                out = out == null ? new ArrayList<>(sentence.tokens()) : out;
                out.set(
                        token.index(),
                        new Token(
                                token.index(),
                                token.span(),
                                token.form(),
                                lemma,
                                verb ? Pos.VERB : token.pos(),
                                verb ? "VBD" : token.tag(),
                                token.head(),
                                token.relation()));
            }
        }
        return out == null
                ? sentence
                : new Sentence(sentence.index(), sentence.paragraph(), sentence.kind(), sentence.span(), out);
    }

    /// "forces advanced on the city": an adjective with a subject and no "is" is a verb in the past.
    private boolean predicate(Sentence sentence, Token token) {
        return token.form().endsWith("ed")
                && forms.containsKey(lower(token))
                && sentence.child(token, "nsubj") != null
                && sentence.child(token, "cop") == null
                && sentence.child(token, "aux") == null;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private String lemma(Token token) {
        if (token.pos() != Pos.VERB || token.tag().equals("VB") || verbs.contains(token.lemma())) {
            return token.lemma();
        }
        return forms.getOrDefault(lower(token), token.lemma());
    }
}
