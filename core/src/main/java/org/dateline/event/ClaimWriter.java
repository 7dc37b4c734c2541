package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.Status;

/// Numbers the claims and ties those of one event together.
final class ClaimWriter {

    private ClaimWriter() {}

    static List<Claim> write(List<Draft> drafts) {
        int[] groups = SameEvents.group(drafts);
        List<Draft> settled = new ArrayList<>();
        List<Integer> groupOf = new ArrayList<>();
        for (int i = 0; i < groups.length; i++) {
            Draft draft = drafts.get(i);
            boolean first = groups[i] == i;
            if (first
                    && draft.anaphoric()
                    && !draft.match().rule().bare()
                    && draft.actors().isEmpty()
                    && draft.recipients().isEmpty()
                    && draft.places().isEmpty()) {
                // It points back to something that no rule has read.
                continue;
            }
            Standing.Verdict before = drafts.get(groups[i]).verdict();
            if (!first && draft.anaphoric() && draft.verdict().status() == Status.ASSERTED && ahead(before)) {
                draft = draft.with(before);
            }
            settled.add(draft);
            groupOf.add(groups[i]);
        }
        List<Claim> out = new ArrayList<>(settled.size());
        for (int i = 0; i < settled.size(); i++) {
            out.add(claim(settled.get(i), i, same(groupOf, i)));
        }
        return List.copyOf(out);
    }

    /// "The withdrawal" that was announced before is still to come; "the killing" that somebody alleged may stand by
    /// itself.
    private static boolean ahead(Standing.Verdict verdict) {
        return verdict.status() == Status.PLANNED || verdict.status() == Status.PROMISED;
    }

    private static List<String> same(List<Integer> groups, int index) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (i != index && groups.get(i).equals(groups.get(index))) {
                out.add(id(i));
            }
        }
        return out;
    }

    private static String id(int index) {
        return "c" + (index + 1);
    }

    private static Claim claim(Draft draft, int index, List<String> same) {
        return new Claim(
                id(index),
                draft.scene().sentence().index(),
                draft.span(),
                draft.trigger(),
                draft.match().head().index(),
                draft.event(),
                draft.verdict().status(),
                draft.verdict().factuality(),
                draft.actors(),
                draft.recipients(),
                draft.places(),
                draft.time(),
                draft.sources(),
                List.of(),
                same,
                new Claim.Why(
                        Stream.concat(Stream.of(draft.match().rule().id()), draft.reasons().stream())
                                .toList(),
                        draft.trust()));
    }
}
