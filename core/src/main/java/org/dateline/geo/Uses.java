package org.dateline.geo;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.geo.Mention.Form;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Places;
import org.dateline.knowledge.Places.Role;
import org.dateline.model.Document;
import org.dateline.model.Name;
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
    private static final Set<Clue> CONTAINED = EnumSet.of(Clue.BEFORE_CONTAINER, Clue.BEFORE_ABBREVIATION);
    private static final Set<String> CLAUSE =
            Set.of("than", "that", "and", "but", "while", "because", "although", "if");

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
        boolean country = meaning.is(Precision.COUNTRY);
        if (above != null && owner(head) && above.index() > head.index()) {
            boolean inside = places.is(Role.OWN, lower(above)) || place(document, sentence, above);
            boolean owns = country && head.relation().equals("nmod:poss") && !inside;
            if (governs(above) || owns) {
                return Use.ASSOCIATIVE;
            }
        }
        if (CONTAINED.stream().anyMatch(mention.clues()::contains)) {
            return Use.LITERAL;
        }
        boolean state = country
                || countries.bySeat(mention.span().of(document.text())) != null
                || meaning.place().feature().equals("PPLC");
        if (state && (acts(sentence, head, true) || before(mention))) {
            return Use.ASSOCIATIVE;
        }
        boolean land = meaning.is(Precision.ADMIN1) || meaning.is(Precision.REGION);
        return land && acts(sentence, head, false) || plays(sentence, head) ? Use.ASSOCIATIVE : Use.LITERAL;
    }

    /// Whether the tagger of names takes the word for a place: "Sudan's Darfur", not "Yemen's Houthis".
    private static boolean place(Document document, Sentence sentence, Token token) {
        int low = 0;
        int high = document.names().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Name name = document.names().get(middle);
            boolean before = name.sentence() < sentence.index()
                    || name.sentence() == sentence.index() && name.last() < token.index();
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        if (low == document.names().size()) {
            return false;
        }
        Name name = document.names().get(low);
        return name.sentence() == sentence.index() && name.first() <= token.index() && name.kind() == Name.Kind.LOC;
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
        return places.is(Role.GOVERNMENT, lower(noun))
                || places.is(Role.GOVERNMENT, noun.form().toLowerCase(Locale.ROOT));
    }

    /// Whether it does what only people do, or has it done to it.
    ///
    /// @param anything whether it is enough that it does something; else it must say something
    private boolean acts(Sentence sentence, Token head, boolean anything) {
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
            case "nsubj" ->
                governor.pos().verbal() && (speech || anything && !Predications.passive(sentence, governor));
            case "obj", "iobj", "nsubj:pass" -> speech && anything;
            case "obl:agent" -> true;
            default -> deals(sentence, first, governor);
        };
    }

    /// Whether the preposition and the word that governs it make a party of a state: "a deal with Qatar".
    private boolean deals(Sentence sentence, Token first, Token governor) {
        String preposition = Predications.preposition(sentence, first);
        Token subject = sentence.child(governor, "nsubj");
        return switch (preposition) {
            case "of" -> governs(governor);
            case "against" -> true;
            case "between", "with", "by", "among" ->
                places.is(Role.WITH, lower(governor))
                        || subject != null && places.is(Role.WITH, lower(subject))
                        || carries(sentence, governor, Role.WITH);
            case "from" -> places.is(Role.FROM, lower(governor)) || carries(sentence, governor, Role.FROM);
            case "to" -> places.is(Role.TO, lower(governor)) || carries(sentence, governor, Role.TO);
            case "on", "upon" -> places.is(Role.ON, lower(governor)) || carries(sentence, governor, Role.ON);
            case "for" -> places.is(Role.FOR, lower(governor));
            default -> false;
        };
    }

    /// "put pressure on Iran": the parse may hang the phrase on the verb, not on its object.
    private boolean carries(Sentence sentence, Token governor, Role role) {
        Token object = governor.pos().verbal() ? sentence.child(governor, "obj") : null;
        return object != null && places.is(role, lower(object));
    }

    /// "Chelsea beat Roma".
    private boolean plays(Sentence sentence, Token head) {
        Token verb = sentence.head(head);
        return verb != null && places.is(Role.CONTEST, verb.lemma()) && (head.is("nsubj") || head.is("obj"));
    }

    /// "than France had expected", "and Warsaw offered talks", "time for France to leave": the parser often misses such
    /// subjects.
    private static boolean before(Mention mention) {
        Token previous = token(mention.sentence(), mention.first() - 1);
        Token next = token(mention.sentence(), mention.last() + 1);
        Token second = token(mention.sentence(), mention.last() + 2);
        if (previous == null || next == null) {
            return false;
        }
        boolean infinitive = previous.lemma().equals("for")
                && next.tag().equals("TO")
                && second != null
                && second.tag().equals("VB");
        return infinitive
                || CLAUSE.contains(lower(previous))
                        && (next.tag().equals("MD")
                                || next.tag().startsWith("VB")
                                        && !next.tag().equals("VBN")
                                        && !next.tag().equals("VBG"));
    }

    private static String lower(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
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
