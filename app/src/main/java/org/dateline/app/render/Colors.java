package org.dateline.app.render;

import org.dateline.model.Commitment;
import org.dateline.model.Status;

/// The colours of the record, as ANSI parameters: few, so that each keeps its meaning.
final class Colors {

    static final String DIM = "2";
    static final String BOLD = "1";
    static final String TITLE = "1";
    static final String HEADING = "1;36";
    static final String TYPE = "1";
    static final String SOURCE = "35";
    static final String PLACE = "32";

    private static final String BAD = "31";
    private static final String DOUBTFUL = "33";
    private static final String AHEAD = "36";

    private Colors() {}

    static String of(Status status) {
        return switch (status) {
            case ASSERTED -> "";
            case DENIED, RENEGED -> BAD;
            case ALLEGED, HYPOTHETICAL, PREDICTED -> DOUBTFUL;
            case PLANNED, PROMISED, PROPOSED, REQUESTED, THREATENED -> AHEAD;
        };
    }

    static String of(Commitment.State state) {
        return switch (state) {
            case KEPT -> "32";
            case BROKEN, LATE -> BAD;
            case SUPERSEDED -> DOUBTFUL;
            case PROPOSED, OPEN -> AHEAD;
        };
    }
}
