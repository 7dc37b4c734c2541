package org.dateline.bench.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.Coder;
import org.dateline.bench.ScoreOptions;
import org.dateline.ledger.Clerk;
import org.dateline.ledger.fold.Filing;
import org.dateline.ledger.fold.Fold;
import org.dateline.ledger.fold.Folded;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The stories of `goldens/stories`: each gives the ledger that it expects, whatever the order of arrival.
final class StoriesTest {

    private static final int ORDERS = 6;

    private final Coder coder = ScoreOptions.coder();
    private final Clerk clerk = new Clerk(ScoreOptions.knowledge());

    private static List<StoryFolder> stories() throws IOException {
        return StoryFolder.all(ScoreOptions.home().resolve("goldens/stories"));
    }

    @Test
    void thereAreAtLeastThirty() throws IOException {
        assertThat(stories()).hasSizeGreaterThanOrEqualTo(30);
    }

    @TestFactory
    Stream<DynamicTest> aStoryGivesTheLedgerThatItExpects() throws IOException {
        return stories().stream()
                .map(story -> DynamicTest.dynamicTest(story.name(), () -> {
                    Folded folded = Fold.of(StoriesScore.file(story.articles(), coder, clerk));
                    List<Finding> findings = StoryCheck.of(story.expected(), folded);
                    assertThat(findings).filteredOn(finding -> !finding.known()).allMatch(Finding::holds);
                    // What is found after all must no longer be marked as missing.
                    assertThat(findings).filteredOn(Finding::known).noneMatch(Finding::holds);
                }));
    }

    @Test
    void theLedgerIsTheSameForAnyOrderOfArrival() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Filing> all = new ArrayList<>();
        for (StoryFolder story : stories()) {
            List<Filing> filings = StoriesScore.file(story.articles(), coder, clerk);
            Folded folded = Fold.of(filings);
            for (int i = 0; i < ORDERS; i++) {
                List<Filing> shuffled = new ArrayList<>(filings);
                Collections.shuffle(shuffled, random);
                assertThat(Fold.of(shuffled))
                        .as("%s, seed %d", story.name(), seed)
                        .isEqualTo(folded);
            }
            all.addAll(filings);
        }
        Folded folded = Fold.of(all);
        Collections.shuffle(all, random);
        assertThat(Fold.of(all)).as("all, seed %d", seed).isEqualTo(folded);
    }
}
