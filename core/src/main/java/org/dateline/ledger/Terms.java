package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.knowledge.LedgerWords;
import org.dateline.ledger.fold.Filing.Term;
import org.dateline.model.Document;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// The words that tell what a report or a clause is about, those of one kin as one.
final class Terms {

    /// Verbs that say no more than that what stands beside them was done.
    private static final Set<String> LIGHT = Set.of(
            "hold",
            "organise",
            "organize",
            "conduct",
            "carry",
            "launch",
            "begin",
            "start",
            "complete",
            "finish",
            "happen",
            "occur",
            "take",
            "be",
            "make",
            "put",
            "end",
            "implement",
            "open",
            "undertake",
            "perform",
            "stage",
            "convene");

    private static final int MOST = 60;
    private static final int LEAD = 3;
    private static final int SHORTEST = 3;
    private static final double NAME = 2;
    private static final double OPENING = 1.5;

    private final LedgerWords words;

    Terms(LedgerWords words) {
        this.words = words;
    }

    /// Of an article, the weightiest first. A word counts more when it is a name, comes often or opens the report.
    List<Term> of(Document document, @Nullable String headline) {
        Map<String, Double> counts = new HashMap<>();
        Map<String, Double> opening = new HashMap<>();
        int prose = 0;
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() == Sentence.Kind.FURNITURE) {
                continue;
            }
            boolean first = sentence.kind() == Sentence.Kind.HEADLINE || prose++ < LEAD;
            for (Token token : sentence.tokens()) {
                String term = term(token);
                if (term != null) {
                    counts.merge(term, 1.0, Double::sum);
                    if (first) {
                        opening.put(term, OPENING);
                    }
                }
            }
        }
        if (headline != null) {
            for (String word : headline.split("[^\\p{L}]+", 200)) {
                String term = counts.containsKey(word) ? word : kin(word.toLowerCase(Locale.ROOT));
                opening.computeIfPresent(term, (key, weight) -> weight * OPENING);
            }
        }
        List<Term> out = new ArrayList<>(counts.size());
        counts.forEach((word, count) -> out.add(
                new Term(word, (1 + Math.log(count)) * (name(word) ? NAME : 1) * opening.getOrDefault(word, 1.0))));
        out.sort(Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::word));
        return out.size() > MOST ? List.copyOf(out.subList(0, MOST)) : out;
    }

    /// Of the words in a span, sorted.
    List<String> of(Sentence sentence, Span span) {
        TreeSet<String> out = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            if (span.covers(token.span())) {
                add(out, token);
            }
        }
        return List.copyOf(out);
    }

    /// Adds the term of a token, if it has one.
    void add(Collection<String> out, Token token) {
        String term = term(token);
        if (term != null) {
            out.add(term);
        }
    }

    /// The doing that a verb or noun names, with what it is done to: where the verb itself says nothing ("hold an
    /// election", "elections took place") the nouns at its side do.
    ///
    /// @param what everything that the clause speaks of
    /// @return the doing itself
    List<String> acts(Sentence sentence, Token head, Collection<String> what) {
        TreeSet<String> acts = new TreeSet<>();
        if (head.pos() != Pos.PROPN) {
            add(acts, head);
        }
        boolean light = LIGHT.contains(head.lemma()) || LIGHT.contains(head.lemma() + "e");
        Predication predication = Predications.of(sentence, head);
        List<Token> arguments = new ArrayList<>(predication.patients());
        if (light && arguments.isEmpty()) {
            arguments.addAll(predication.agents());
        }
        for (Token argument : arguments) {
            phrase(sentence, argument, what);
            if (light && argument.pos() == Pos.NOUN) {
                add(acts, argument);
            }
        }
        for (Predication.Oblique oblique : predication.obliques()) {
            phrase(sentence, oblique.head(), what);
        }
        what.addAll(acts);
        return List.copyOf(acts);
    }

    /// A noun phrase with what hangs on it, but no clause: "the release of the prisoners".
    void phrase(Sentence sentence, Token head, Collection<String> out) {
        add(out, head);
        for (Token child : sentence.children(head)) {
            if (child.is("nmod") || child.is("compound") || child.is("flat") || child.is("conj") || child.is("amod")) {
                if (!child.pos().verbal() || child.is("amod")) {
                    phrase(sentence, child, out);
                }
            }
        }
    }

    private @Nullable String term(Token token) {
        if (token.pos() == Pos.PROPN) {
            String form = token.form();
            return form.length() < SHORTEST
                            || words.kin()
                                    .getOrDefault(form.toLowerCase(Locale.ROOT), "")
                                    .equals(LedgerWords.PLAIN)
                    ? null
                    : Character.isLowerCase(form.charAt(0)) ? kin(form) : form;
        }
        boolean tells = token.pos() == Pos.NOUN || token.pos() == Pos.VERB || token.pos() == Pos.ADJ;
        if (!tells || token.lemma().length() < SHORTEST) {
            return null;
        }
        String kin = kin(token.lemma().toLowerCase(Locale.ROOT));
        return kin.equals(LedgerWords.PLAIN) ? null : kin;
    }

    /// Nouns and verbs of one stem are of one kin where the table does not say more: "pave", "paving".
    private String kin(String lemma) {
        String kin = words.kin().get(lemma);
        if (kin == null && !lemma.endsWith("e")) {
            // The lemma of a word that ends in -ed or -ing may lack its e.
            kin = words.kin().get(lemma + "e");
        }
        return kin == null ? lemma : kin;
    }

    private static boolean name(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
