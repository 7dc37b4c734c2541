package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;

/// Keeps one of several words that tell one event: "killed in an attack", "seized power in a coup",
/// "staged a protest".
final class Overlaps {

    private static final Set<String> INSIDE =
            Set.of("in", "during", "through", "by", "with", "via", "amid", "following", "after", "as");

    private static final Set<EventType> UNDONE =
            Set.of(EventType.COERCE, EventType.SANCTION, EventType.PROTEST, EventType.MOBILIZE, EventType.ACCUSE);

    private Overlaps() {}

    static List<Match> resolve(Sentence sentence, List<Match> found) {
        List<Match> out = new ArrayList<>(found);
        out.removeIf(match -> found.stream().anyMatch(other -> !other.equals(match) && tells(sentence, other, match)));
        return out;
    }

    /// "lifted the blockade", "ended the strike": whoever undoes it does not do it.
    private static boolean undone(Match whole, Match part) {
        boolean yields =
                whole.rule().type() == EventType.RETREAT || whole.rule().type() == EventType.CONCEDE;
        return yields
                && whole.head().pos().verbal()
                && UNDONE.contains(part.rule().type())
                && part.head().pos().nominal()
                && part.head().head() == whole.head().index()
                && (part.head().is("obj") || part.head().relation().equals("nsubj:pass"));
    }

    /// Whether `whole` tells the event of `part` already.
    private static boolean tells(Sentence sentence, Match whole, Match part) {
        if (whole.words().contains(part.head())
                && whole.head().index() != part.head().index()) {
            return true;
        }
        Token verb = part.roles().predication().verb();
        boolean carried = verb != null
                && verb.index() == whole.head().index()
                && part.head().index() != verb.index();
        if (carried && whole.rule().type() == part.rule().type()) {
            return true;
        }
        if (part.head().is("appos")
                && part.head().head() == whole.head().index()
                && whole.rule().type() == part.rule().type()) {
            return true;
        }
        return undone(whole, part)
                || whole.rule().type() == part.rule().type()
                        && whole.head().pos().verbal()
                        && part.head().pos().nominal()
                        && part.head().head() == whole.head().index()
                        && (part.head().is("obl")
                                || part.head().is("nsubj")
                                || part.head().is("obj"))
                        && (!part.head().is("obl") || INSIDE.contains(Predications.preposition(sentence, part.head())));
    }
}
