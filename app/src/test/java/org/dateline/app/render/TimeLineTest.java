package org.dateline.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeLineTest {

    private static final TimeLine TIME_LINE = new TimeLine(new Style(false, 100));

    @Test
    void claimsStandUnderTheirDayAndACopyCountsOnce() {
        String listing =
                TIME_LINE.of(List.of(Fixture.coded("daily/1", "The Daily", 4), Fixture.coded("post/9", "The Post", 5)));
        assertThat(listing).startsWith("""
                        Monday 3 March 2025 1
                         ·   Kenya Police Service KEN COP ▸ ASSAULT/firearms ▸ rebels REB · Kisumu KEN · 12+ killed
                             per a witness · The Daily (copied by The Post)
                             Police killed at least 12 rebels in Kisumu on Monday
                        Tuesday 4 March 2025 1
                         ·   ? ▸ ASSAULT denied · per Kenya Army · The Daily (copied by The Post)
                             it
                        COMMITMENTS 2
                         The Daily, Tuesday 4 March 2025
                        """).contains(" The Post, Wednesday 5 March 2025\n k1  open");
    }

    @Test
    void ofNothingThereIsNoTimeLine() {
        assertThat(TIME_LINE.of(List.of())).isEmpty();
    }
}
