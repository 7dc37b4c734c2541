package org.dateline.time;

import java.time.LocalDate;
import org.dateline.time.Stretch.Grain;
import org.jspecify.annotations.Nullable;

/// The times that an article has named so far: "two days later" counts from the last one, "the quarter" is the last
/// one named. It lives as long as one call.
final class Memory {

    /// A quarter stays in mind this many sentences.
    private static final int QUARTER_REACH = 3;

    private @Nullable Stretch last;
    private int lastSentence = Integer.MIN_VALUE / 2;
    private @Nullable Stretch quarter;
    private int quarterSentence = Integer.MIN_VALUE / 2;

    private @Nullable LocalDate announced;

    /// Notes the day of the announcement that the article is about; the first one counts.
    void announce(LocalDate day) {
        announced = announced == null ? day : announced;
    }

    /// The day of the announcement that the article is about, `null` if it tells of none.
    @Nullable
    LocalDate announced() {
        return announced;
    }

    void note(int sentence, Stretch stretch) {
        last = stretch;
        lastSentence = sentence;
        if (stretch.grain() == Grain.QUARTER) {
            // A comparison with the year before does not change the subject.
            boolean compared = quarter != null && stretch.equals(quarter.plus(-4));
            quarter = compared ? quarter : stretch;
            quarterSentence = sentence;
        }
    }

    /// The last time named in this sentence or the one before it, `null` if there is none.
    @Nullable
    Stretch near(int sentence) {
        return sentence - lastSentence <= 1 ? last : null;
    }

    /// The last time named in this very sentence, `null` if there is none.
    @Nullable
    Stretch within(int sentence) {
        return sentence == lastSentence ? last : null;
    }

    /// The last quarter named anywhere before, `null` if there is none.
    @Nullable
    Stretch quarter() {
        return quarter;
    }

    /// The latest quarter, if the text named one a few sentences ago at most.
    @Nullable
    Stretch quarterNear(int sentence) {
        return sentence - quarterSentence <= QUARTER_REACH ? quarter : null;
    }
}
