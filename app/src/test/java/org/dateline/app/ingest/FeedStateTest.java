package org.dateline.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.app.ingest.web.HttpHead;
import org.junit.jupiter.api.Test;

final class FeedStateTest {

    private static final Instant NOW = Instant.parse("2025-03-04T10:00:00Z");
    private static final Duration EVERY = Duration.ofMinutes(15);

    private static FeedState after(FeedState before, int status, HttpHead.Header... headers) {
        return before.after(new HttpHead(status, List.of(headers)), NOW, EVERY, 0.5);
    }

    @Test
    void whatTheServerSaidOfTheVersionIsSaidToIt() {
        FeedState state = after(
                FeedState.NEW,
                200,
                new HttpHead.Header("etag", "\"7\""),
                new HttpHead.Header("Last-Modified", "Tue, 04 Mar 2025 09:00:00 GMT"));
        assertThat(state.conditions())
                .isEqualTo(Map.of("If-None-Match", "\"7\"", "If-Modified-Since", "Tue, 04 Mar 2025 09:00:00 GMT"));
        assertThat(after(state, 304)).isEqualTo(state);
        assertThat(FeedState.of(state.line())).isEqualTo(state);
        assertThat(FeedState.of("nonsense")).isEqualTo(FeedState.NEW);
    }

    @Test
    void whatAnOlderProgramRememberedIsStillRead() {
        assertThat(FeedState.of("\"7\"\t\t0\t2\t1000"))
                .isEqualTo(new FeedState("\"7\"", null, 0, 2, Instant.ofEpochSecond(1), null, null));
    }

    @Test
    void timesAreMovedByATenthAtMost() {
        HttpHead ok = new HttpHead(200, List.of());
        assertThat(FeedState.NEW.after(ok, NOW, EVERY, 0).next()).isEqualTo("2025-03-04T10:13:30Z");
        assertThat(FeedState.NEW.after(ok, NOW, EVERY, 1).next()).isEqualTo("2025-03-04T10:16:30Z");
    }

    @Test
    void afterEachFailureTheWaitDoublesUpToADay() {
        FeedState state = FeedState.NEW;
        for (int minutes : new int[] {30, 60, 120, 240, 480, 960, 1440, 1440}) {
            state = state.afterFailure(NOW, EVERY, 0.5, "gave no\tanswer");
            assertThat(Duration.between(NOW, state.next())).isEqualTo(Duration.ofMinutes(minutes));
        }
        assertThat(state.fault()).isEqualTo("gave no answer");
        assertThat(FeedState.of(state.line())).isEqualTo(state);
        assertThat(after(state, 200).failures()).isZero();
        assertThat(after(state, 200).fault()).isNull();
        assertThat(after(state, 200).read()).isEqualTo(NOW);
    }

    @Test
    void aServerThatAsksForPatienceGetsIt() {
        FeedState seconds = after(FeedState.NEW, 503, new HttpHead.Header("Retry-After", "7200"));
        assertThat(seconds.next()).isEqualTo("2025-03-04T12:00:00Z");
        FeedState date = after(FeedState.NEW, 429, new HttpHead.Header("Retry-After", "Tue, 04 Mar 2025 15:00:00 GMT"));
        assertThat(date.next()).isEqualTo("2025-03-04T15:00:00Z");
        FeedState nonsense = after(FeedState.NEW, 503, new HttpHead.Header("Retry-After", "soon"));
        assertThat(nonsense.next()).isEqualTo("2025-03-04T10:30:00Z");
    }

    @Test
    void whatSaysThreeTimesThatItIsGoneIsAskedNoMore() {
        FeedState twice = after(after(FeedState.NEW, 410), 410);
        assertThat(twice.isDisabled()).isFalse();
        assertThat(after(after(twice, 500), 410).isDisabled()).isFalse();
        assertThat(after(twice, 410).isDisabled()).isTrue();
    }
}
