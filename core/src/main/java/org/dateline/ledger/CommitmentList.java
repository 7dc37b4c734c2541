package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.Commitment;
import org.dateline.model.Commitment.State;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/// Numbers the commitments of an article and sets each against the others and the calendar.
final class CommitmentList {

    private static final int REACH = 3;

    private CommitmentList() {}

    /// In text order.
    static List<Commitment> of(Report report, List<Pledge> pledges) {
        List<Pledge> all = new ArrayList<>(pledges);
        all.removeIf(pledge -> pledge.sentence().kind() == Sentence.Kind.HEADLINE && repeated(pledge, pledges));
        all.sort((a, b) -> a.span().compareTo(b.span()));
        int n = all.size();
        int[] supersedes = new int[n];
        for (int i = 0; i < n; i++) {
            supersedes[i] = all.get(i).instead() ? before(all, i) : -1;
        }
        for (int i = 0; i < n; i++) {
            int old = supersedes[i];
            if (old >= 0 && !all.get(old).told()) {
                all.set(old, all.get(old).become(State.SUPERSEDED, true));
            }
        }
        List<Commitment> out = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            out.add(commitment(report, all.get(i), i, supersedes[i]));
        }
        return out;
    }

    private static Commitment commitment(Report report, Pledge pledge, int i, int old) {
        State state = pledge.state();
        boolean late = state == State.OPEN && pledge.due() != null && Clock.over(report, pledge.due());
        return new Commitment(
                "k" + (i + 1),
                claim(report, pledge),
                pledge.by(),
                pledge.to(),
                report.text(pledge.words()),
                pledge.due(),
                late ? State.LATE : state,
                old < 0 ? null : "k" + (old + 1),
                pledge.sentence().index(),
                pledge.span(),
                report.sources(pledge.vouched()));
    }

    private static @Nullable String claim(Report report, Pledge pledge) {
        Claim content = report.claim(pledge.sentence(), pledge.content());
        Claim claim = content == null ? report.claim(pledge.sentence(), pledge.trigger()) : content;
        return claim == null ? null : claim.id();
    }

    /// A headline only repeats what the text says in full.
    private static boolean repeated(Pledge headline, List<Pledge> all) {
        for (Pledge pledge : all) {
            if (pledge.sentence().kind() != Sentence.Kind.HEADLINE && shareParty(pledge, headline)) {
                return true;
            }
        }
        return false;
    }

    /// The nearest commitment of the same party in the sentences before, -1 if there is none.
    private static int before(List<Pledge> all, int i) {
        Pledge pledge = all.get(i);
        for (int j = i - 1; j >= 0; j--) {
            Pledge old = all.get(j);
            if (pledge.sentence().index() - old.sentence().index() > REACH) {
                return -1;
            }
            if (shareParty(old, pledge)) {
                return j;
            }
        }
        return -1;
    }

    private static boolean shareParty(Pledge a, Pledge b) {
        for (ActorMention one : a.by()) {
            for (ActorMention other : b.by()) {
                boolean sameCountry = one.actor().country() != null
                        && Objects.equals(one.actor().country(), other.actor().country());
                if (one.entity() >= 0 && one.entity() == other.entity() || sameCountry) {
                    return true;
                }
            }
        }
        return false;
    }
}
