package org.dateline.geo;

import java.util.Locale;
import java.util.Set;
import org.dateline.geo.Mention.Form;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Places;
import org.dateline.knowledge.Places.Role;
import org.dateline.model.Document;
import org.dateline.model.Place.Precision;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Toponym.Use;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Tells a place named for itself from one named for a government, an organisation or a people (Gritta, Pilehvar and
/// Collier 2020, "A pragmatic guide to geoparsing evaluation").
final class Uses {

    private static final Set<String> BETWEEN = Set.of("between", "with", "against", "by", "among");
    private static final Set<String> DEALINGS = Set.of(
            "relation",
            "relationship",
            "tie",
            "tension",
            "talk",
            "dispute",
            "agreement",
            "accord",
            "deal",
            "treaty",
            "alliance",
            "negotiation",
            "dialogue",
            "rapprochement",
            "rift",
            "row",
            "spat",
            "cooperation",
            "pact",
            "partnership",
            "diplomacy",
            "war",
            "conflict",
            "ceasefire",
            "truce",
            "meeting",
            "summit",
            "rivalry");

    private final Countries countries;
    private final Places places;

    Uses(Countries countries, Places places) {
        this.countries = countries;
        this.places = places;
    }

    Use of(Document document, Mention mention, Candidate meaning) {
        if (mention.form() == Form.PEOPLE || named(mention)) {
            return Use.ASSOCIATIVE;
        }
        Sentence sentence = mention.sentence();
        Token head = head(mention);
        Token above = sentence.head(head);
        if (above == null) {
            return Use.LITERAL;
        }
        boolean state = meaning.is(Precision.COUNTRY)
                || countries.bySeat(mention.span().of(document.text())) != null
                || meaning.place().feature().equals("PPLC");
        if (owner(head) && above.index() > head.index() && governs(above)) {
            return Use.ASSOCIATIVE;
        }
        return state && acts(sentence, head, above) ? Use.ASSOCIATIVE : Use.LITERAL;
    }

    /// Part of the name of an organisation or a thing.
    private static boolean named(Mention mention) {
        return mention.clues().contains(Clue.OPENS_ORGANISATION)
                || mention.clues().contains(Clue.IN_ORGANISATION)
                || mention.clues().contains(Clue.CLOSES_ORGANISATION)
                || mention.clues().contains(Clue.TAGGED_ORGANISATION)
                || mention.clues().contains(Clue.BEFORE_ORGANISATION)
                || mention.clues().contains(Clue.BEFORE_THING)
                || mention.clues().contains(Clue.AFTER_NAMED_FOR)
                || mention.clues().contains(Clue.IN_OTHER);
    }

    private static boolean owner(Token token) {
        return token.relation().equals("nmod:poss") || token.is("compound") || token.is("amod");
    }

    private boolean governs(Token noun) {
        return places.is(Role.GOVERNMENT, noun.lemma().toLowerCase(Locale.ROOT))
                || places.is(Role.GOVERNMENT, noun.form().toLowerCase(Locale.ROOT));
    }

    private boolean acts(Sentence sentence, Token head, Token above) {
        Token first = head;
        while (first.is("conj") && sentence.head(first) != null) {
            Token next = sentence.head(first);
            if (next == null) {
                break;
            }
            first = next;
        }
        Token governor = sentence.head(first);
        if (governor == null) {
            return false;
        }
        if (first.relation().equals("nsubj")) {
            return !Predications.passive(sentence, governor) && governor.pos().verbal();
        }
        String preposition = Predications.preposition(sentence, first);
        if (preposition.equals("of") && governs(governor)) {
            return true;
        }
        return BETWEEN.contains(preposition)
                && (DEALINGS.contains(governor.lemma())
                        || first.relation().equals("obl:agent")
                        || dealing(sentence, governor));
    }

    private static boolean dealing(Sentence sentence, Token verb) {
        Token subject = sentence.child(verb, "nsubj");
        return subject != null && DEALINGS.contains(subject.lemma());
    }

    /// The token of the mention that hangs outside it.
    static Token head(Mention mention) {
        Sentence sentence = mention.sentence();
        for (int i = mention.first(); i <= mention.last(); i++) {
            @Nullable Token above = sentence.head(sentence.token(i));
            if (above == null || above.index() < mention.first() || above.index() > mention.last()) {
                return sentence.token(i);
            }
        }
        return sentence.token(mention.last());
    }
}
