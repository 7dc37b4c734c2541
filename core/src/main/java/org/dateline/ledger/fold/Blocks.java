package org.dateline.ledger.fold;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.model.Actor;
import org.dateline.model.EventType;

/// Parts of the ledger that do not depend on each other. A record belongs to one block and depends on the filings of
/// this block alone, with their copies and what supersedes them.
public final class Blocks {

    private Blocks() {}

    /// The blocks that a filing plays a part in.
    public static SortedSet<String> of(Filing filing) {
        TreeSet<String> out = new TreeSet<>();
        for (Account account : Account.of(filing)) {
            out.add(account.block());
        }
        for (Filing.Commitment commitment : filing.commitments()) {
            out.add(commitments(commitment.by()));
        }
        filing.deeds().forEach(deed -> out.addAll(commitments(deed)));
        for (Filing.Posture posture : filing.postures()) {
            out.add(postures(posture));
        }
        for (Filing.Relation relation : filing.relations()) {
            out.add(relations(relation));
        }
        return out;
    }

    static String incidents(EventType type, String country) {
        return "incident " + family(type) + " " + (country.isEmpty() ? "-" : country);
    }

    /// Types that reports give to one happening are one family.
    static EventType family(EventType type) {
        return switch (type) {
            case COOPERATE -> EventType.AGREE;
            case AGREE, CONSULT, SUPPORT, CONCEDE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN -> type;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> type;
        };
    }

    static String commitments(List<Actor> by) {
        return "commitment " + party(by);
    }

    /// The blocks of commitments that the deed may decide.
    static SortedSet<String> commitments(Filing.Deed deed) {
        TreeSet<String> out = new TreeSet<>();
        deed.countries().forEach(country -> out.add("commitment " + country));
        deed.by().forEach(actor -> out.add(commitments(List.of(actor))));
        out.add("commitment -");
        return out;
    }

    private static String party(List<Actor> by) {
        for (Actor actor : by) {
            if (actor.country() != null) {
                return actor.country();
            }
        }
        return by.isEmpty() ? "-" : Alike.plain(by.getFirst().name());
    }

    static String postures(Filing.Posture posture) {
        return "posture " + owner(posture);
    }

    static String owner(Filing.Posture posture) {
        if (posture.owner() != null) {
            return posture.owner();
        }
        return posture.force().country() == null
                ? Alike.plain(posture.force().name())
                : posture.force().country();
    }

    static String relations(Filing.Relation relation) {
        String a = side(relation.a());
        String b = side(relation.b());
        return "relation " + (a.compareTo(b) <= 0 ? a + " " + b : b + " " + a);
    }

    static String side(Actor actor) {
        return actor.country() == null ? Alike.plain(actor.name()) : actor.country();
    }
}
