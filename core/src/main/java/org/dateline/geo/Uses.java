package org.dateline.geo;

import java.util.EnumSet;
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

    private static final Set<Clue> PART_OF_NAME = EnumSet.of(
            Clue.OPENS_ORGANISATION,
            Clue.IN_ORGANISATION,
            Clue.CLOSES_ORGANISATION,
            Clue.BEFORE_ORGANISATION,
            Clue.BEFORE_THING,
            Clue.AFTER_NAMED_FOR,
            Clue.IN_OTHER);
    private static final Set<Clue> PLAINLY_PLACE =
            EnumSet.of(Clue.AFTER_LOCATIVE, Clue.LISTED_WITH_PLACE, Clue.PLACE_ELSEWHERE_HERE, Clue.BEFORE_CONTAINER);
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
            "rivalry",
            "negotiate",
            "cooperate",
            "ally",
            "side",
            "agree",
            "clash",
            "quarrel");

    private final Countries countries;
    private final Places places;

    Uses(Countries countries, Places places) {
        this.countries = countries;
        this.places = places;
    }

    Use of(Document document, Mention mention, Candidate meaning) {
        if (mention.form() == Form.PEOPLE || partOfName(mention)) {
            return Use.ASSOCIATIVE;
        }
        Sentence sentence = mention.sentence();
        Token head = head(mention);
        Token above = sentence.head(head);
        if (above != null && owner(head) && above.index() > head.index() && governs(above)) {
            return Use.ASSOCIATIVE;
        }
        boolean state = meaning.is(Precision.COUNTRY)
                || countries.bySeat(mention.span().of(document.text())) != null
                || meaning.place().feature().equals("PPLC");
        return state && (above != null && acts(sentence, head) || before(mention)) ? Use.ASSOCIATIVE : Use.LITERAL;
    }

    /// Whether it stands in the name of an organisation or a thing.
    private static boolean partOfName(Mention mention) {
        for (Clue clue : mention.clues()) {
            if (PART_OF_NAME.contains(clue)) {
                return true;
            }
        }
        return mention.clues().contains(Clue.TAGGED_ORGANISATION)
                && mention.clues().stream().noneMatch(PLAINLY_PLACE::contains);
    }

    private static boolean owner(Token token) {
        return token.relation().equals("nmod:poss") || token.is("compound") || token.is("amod");
    }

    private boolean governs(Token noun) {
        return places.is(Role.GOVERNMENT, noun.lemma().toLowerCase(Locale.ROOT))
                || places.is(Role.GOVERNMENT, noun.form().toLowerCase(Locale.ROOT));
    }

    /// Whether it does what only people do, or has it done to it.
    private boolean acts(Sentence sentence, Token head) {
        Token first = head;
        Token governor = sentence.head(first);
        while (governor != null && first.is("conj")) {
            first = governor;
            governor = sentence.head(first);
        }
        if (governor == null) {
            return false;
        }
        boolean speech = places.is(Role.SPEECH, governor.lemma());
        return switch (first.relation()) {
            case "nsubj" -> governor.pos().verbal() && !Predications.passive(sentence, governor);
            case "obj", "iobj", "nsubj:pass" -> speech;
            case "obl:agent" -> true;
            default -> deals(sentence, first, governor);
        };
    }

    private boolean deals(Sentence sentence, Token first, Token governor) {
        String preposition = Predications.preposition(sentence, first);
        if (preposition.equals("of")) {
            return governs(governor);
        }
        Token subject = sentence.child(governor, "nsubj");
        return BETWEEN.contains(preposition)
                && (DEALINGS.contains(governor.lemma()) || subject != null && DEALINGS.contains(subject.lemma()));
    }

    /// "than France had expected", "time for France to leave": the parser often misses such subjects.
    private static boolean before(Mention mention) {
        Token previous = token(mention.sentence(), mention.first() - 1);
        Token next = token(mention.sentence(), mention.last() + 1);
        Token second = token(mention.sentence(), mention.last() + 2);
        if (previous == null || next == null) {
            return false;
        }
        boolean clause = previous.lemma().equals("than") || previous.lemma().equals("that");
        boolean infinitive = previous.lemma().equals("for")
                && next.tag().equals("TO")
                && second != null
                && second.tag().equals("VB");
        return infinitive
                || clause
                        && (next.tag().equals("MD")
                                || next.tag().startsWith("VB") && !next.tag().equals("VBN"));
    }

    /// The token of the mention that hangs outside it.
    private static Token head(Mention mention) {
        Sentence sentence = mention.sentence();
        for (int i = mention.first(); i <= mention.last(); i++) {
            Token above = sentence.head(sentence.token(i));
            if (above == null || above.index() < mention.first() || above.index() > mention.last()) {
                return sentence.token(i);
            }
        }
        return sentence.token(mention.last());
    }

    private static @Nullable Token token(Sentence sentence, int index) {
        return index < 0 || index >= sentence.size() ? null : sentence.token(index);
    }
}
