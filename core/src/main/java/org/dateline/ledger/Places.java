package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.Slot;
import org.dateline.model.Place;
import org.dateline.model.Place.Precision;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Finds the places in a predicate's slots. Names that stand for a government or a people are no places.
final class Places {

    private static final Set<String> LINKS = Set.of(",", "and", "or", "&", "the", "as", "well");
    private static final Set<String> BESIDES =
            Set.of("besides", "in addition to", "as well as", "along with", "apart from", "aside from", "alongside");
    private static final List<Slot> BESIDES_SLOTS = Slot.list(List.copyOf(BESIDES));

    private Places() {}

    /// The places in the first slot that holds any, and what stands besides them.
    ///
    /// @param force head of the force, on whose phrase the place may hang too
    static List<Toponym> of(
            Report report, Sentence sentence, Predication predication, List<Slot> slots, @Nullable Token force) {
        List<Toponym> out = new ArrayList<>(2);
        boolean under = false;
        for (Slot slot : slots) {
            if (slot == Slot.Role.PATIENT) {
                out.addAll(at(report, sentence, predication.patients()));
                if (!out.isEmpty()) {
                    return out;
                }
            }
            under |= slot instanceof Slot.Under;
        }
        if (!under) {
            return out;
        }
        for (Predication.Oblique oblique : predication.obliques()) {
            Slot slot = new Slot.Under(oblique.preposition());
            if (slots.contains(slot) || BESIDES_SLOTS.contains(slot)) {
                addAll(out, at(report, sentence, List.of(oblique.head())));
            }
        }
        if (out.isEmpty() && force != null) {
            out.addAll(under(report, sentence, force, slots));
        }
        listed(report, sentence, out);
        if (!out.isEmpty()) {
            addAll(out, besides(report, sentence));
        }
        Token above = sentence.head(predication.head());
        if (out.isEmpty() && above != null && predication.head().is("xcomp")) {
            // "are slated to close in Gao": the parser may hang the place on the verb above.
            out.addAll(under(report, sentence, above, slots));
        }
        return narrowest(out);
    }

    /// The places in prepositional phrases on `head`.
    static List<Toponym> under(Report report, Sentence sentence, Token head, List<Slot> slots) {
        List<Toponym> out = at(report, sentence, Arguments.under(sentence, head, slots));
        listed(report, sentence, out);
        return narrowest(out);
    }

    /// The places in prepositional phrases right behind `head`.
    static List<Toponym> behind(Report report, Sentence sentence, Token head, List<Slot> slots) {
        for (Token child : sentence.children(head)) {
            int gap = sentence.first(child) - head.index();
            boolean near =
                    gap == 1 || gap == 2 && sentence.token(head.index() + 1).pos() == Pos.PUNCT;
            if (near && slots.contains(new Slot.Under(Predications.preposition(sentence, child)))) {
                List<Toponym> out = at(report, sentence, Predications.coordinates(sentence, List.of(child)));
                listed(report, sentence, out);
                return narrowest(out);
            }
        }
        return List.of();
    }

    /// Reads a list on: parsers lose their way in "in A, B, C and D".
    private static void listed(Report report, Sentence sentence, List<Toponym> out) {
        if (out.isEmpty()) {
            return;
        }
        Toponym last = out.getLast();
        while (last != null) {
            Token at = sentence.tokenAt(last.span().end());
            last = at == null ? null : next(report, sentence, at.index());
            if (last != null && out.contains(last)) {
                return;
            }
            if (last != null) {
                out.add(last);
            }
        }
    }

    /// The next place of a list that goes on at the token, `null` if it does not. A name that no gazetteer has is
    /// passed over.
    private static @Nullable Toponym next(Report report, Sentence sentence, int from) {
        boolean linked = false;
        for (int i = from; i < Math.min(sentence.size(), from + 8); i++) {
            Token token = sentence.token(i);
            if (LINKS.contains(token.lemma())) {
                linked = true;
            } else if (!linked || token.pos() != Pos.PROPN || token.is("nsubj")) {
                return null;
            } else {
                Toponym toponym = report.toponym(sentence, token);
                if (toponym != null) {
                    return toponym.span().start() >= token.span().start() && names(sentence, toponym) ? toponym : null;
                }
            }
        }
        return null;
    }

    /// Whether a name in a list of places is one as well: no further noun belongs to it.
    private static boolean names(Sentence sentence, Toponym toponym) {
        Token after = sentence.tokenAt(toponym.span().end());
        return after == null || !after.pos().nominal() && after.pos() != Pos.PART;
    }

    /// "Besides Gabon, ...": said ahead of the sentence.
    private static List<Toponym> besides(Report report, Sentence sentence) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < Math.min(4, sentence.size() - 1); i++) {
            words.append(i == 0 ? "" : " ").append(sentence.token(i).form().toLowerCase(Locale.ROOT));
            if (BESIDES.contains(words.toString())) {
                List<Toponym> out = new ArrayList<>(at(report, sentence, List.of(sentence.token(i + 1))));
                listed(report, sentence, out);
                return out;
            }
        }
        return List.of();
    }

    /// The places that the tokens head, or that hang on them as a name does ("the town of Gao").
    static List<Toponym> at(Report report, Sentence sentence, List<Token> heads) {
        List<Toponym> out = new ArrayList<>(2);
        for (Token head : heads) {
            Toponym own = literal(report, sentence, head);
            if (own == null) {
                for (Token child : sentence.children(head)) {
                    boolean named = child.is("appos")
                            || child.is("flat")
                            || child.is("compound") && child.index() < head.index()
                            || child.is("nmod")
                                    && Predications.preposition(sentence, child).equals("of");
                    if (named && own == null) {
                        own = literal(report, sentence, child);
                    }
                }
            }
            if (own != null) {
                addAll(out, List.of(own));
            }
        }
        return out;
    }

    private static @Nullable Toponym literal(Report report, Sentence sentence, Token token) {
        Toponym toponym = report.toponym(sentence, token);
        return toponym != null && toponym.use() == Toponym.Use.LITERAL ? toponym : null;
    }

    private static void addAll(List<Toponym> out, List<Toponym> more) {
        for (Toponym toponym : more) {
            if (!out.contains(toponym)) {
                out.add(toponym);
            }
        }
    }

    /// "in Gao in northern Mali" is one place, not two: leaves out what only says where another lies.
    private static List<Toponym> narrowest(List<Toponym> all) {
        if (all.size() < 2) {
            return all;
        }
        List<Toponym> out = new ArrayList<>(all.size());
        for (Toponym wide : all) {
            boolean holds = all.stream().anyMatch(other -> holds(wide.place(), other.place()));
            if (!holds) {
                out.add(wide);
            }
        }
        return out;
    }

    private static boolean holds(@Nullable Place wide, @Nullable Place narrow) {
        if (wide == null || narrow == null || wide.precision() == narrow.precision()) {
            return false;
        }
        boolean country = wide.precision() == Precision.COUNTRY && narrow.precision() != Precision.REGION;
        boolean admin = wide.precision() == Precision.ADMIN1
                && narrow.precision().compareTo(Precision.ADMIN1) < 0
                && wide.admin1() != null
                && wide.admin1().equals(narrow.admin1());
        return (country || admin) && wide.country() != null && wide.country().equals(narrow.country());
    }
}
