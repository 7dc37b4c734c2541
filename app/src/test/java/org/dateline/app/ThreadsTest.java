package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ThreadsTest {

    @Test
    void theRecordIsTheSameForAnyNumberOfThreads() {
        String samples = Cli.HOME.resolve("samples").toString();
        String goldens = Cli.HOME.resolve("goldens").toString();
        String one = Cli.run("code", samples, goldens, "-f", "jsonl", "--threads", "1")
                .out();
        assertThat(one.lines().count()).isGreaterThan(20);
        for (String threads : new String[] {"2", "4"}) {
            String several = Cli.run("code", samples, goldens, "-f", "jsonl", "-j", threads)
                    .out();
            assertThat(several.equals(one))
                    .as("the record of %s threads", threads)
                    .isTrue();
        }
    }

    @Test
    @Timeout(20)
    void onlyAFewThingsAreHeldAtATime() {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Pipeline.<Integer, Integer>run(
                sink -> {
                    for (int i = 0; i < 10_000; i++) {
                        made.incrementAndGet();
                        sink.accept(i);
                    }
                },
                i -> i * 2,
                3,
                twice -> {
                    assertThat(twice).isEqualTo(2 * taken.getAndIncrement());
                    most.accumulateAndGet(made.get() - taken.get(), Math::max);
                });
        assertThat(taken).hasValue(10_000);
        assertThat(most.get()).isLessThanOrEqualTo(4 * 3 + 3);
    }

    @Test
    @Timeout(20)
    void aFailureAnywhereComesOut() {
        List<Integer> seen = new ArrayList<>();
        assertThatThrownBy(() -> Pipeline.<Integer, Integer>run(ThreadsTest::endless, i -> 1 / (5 - i), 2, seen::add))
                .isInstanceOf(ArithmeticException.class);
        assertThat(seen).hasSize(5);
        assertThatThrownBy(() -> Pipeline.<Integer, Integer>run(ThreadsTest::endless, i -> i, 2, i -> {
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");
        assertThatThrownBy(() -> Pipeline.<Integer, Integer>run(
                        sink -> {
                            throw new IllegalStateException("source");
                        },
                        i -> i,
                        2,
                        seen::add))
                .hasMessage("source");
    }

    private static void endless(java.util.function.Consumer<Integer> sink) {
        for (int i = 0; ; i++) {
            sink.accept(i);
        }
    }
}
