package org.dateline.bench.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.EventType;
import org.dateline.model.Factuality;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedMatchingTest {

    private static final Path SEED = Path.of(System.getProperty("shared", "../../shared"), "seed");

    private SeedGold gold;

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(SEED.resolve("gold.json")), "no seed article in ../shared");
        gold = SeedGold.read(SEED);
    }

    @Test
    void aCodingThatSaysNothingFindsNothingAndForgesNothing() {
        Coding.Coded nothing = coding(List.of());
        assertThat(new SeedMatching(gold, nothing).matches()).isEmpty();
        assertThat(new SeedMustNot(gold, nothing, nothing).found()).isEmpty();
    }

    @Test
    void aClaimOfTheRightTypeAtTheRightWordsIsMatchedWithItsStatusChecked() {
        Claim claim = claim(EventType.REQUEST, "asked Denmark to remove its military force", "asked", Status.DENIED);
        SeedMatching matching = new SeedMatching(gold, coding(List.of(claim)));
        assertThat(matching.matches()).containsOnlyKeys(gold.record("E18"));
        assertThat(matching.fields(gold.record("E18")))
                .containsEntry("status", false)
                .containsEntry("attribution", true);
    }

    @Test
    void aClaimOfAnotherTypeIsOneTooMany() {
        Claim claim = claim(EventType.AID, "asked Denmark to remove its military force", "asked", Status.ASSERTED);
        SeedMatching matching = new SeedMatching(gold, coding(List.of(claim)));
        assertThat(matching.matches()).isEmpty();
        assertThat(matching.unmatched()).containsExactly(new SystemRecord.OfClaim(claim));
    }

    @Test
    void aPlannedClosureAsFactAndADeniedFailureAsFactAreForbidden() {
        Claim closed =
                claim(EventType.RETREAT, "are slated to close within four to six months", "close", Status.ASSERTED);
        Claim failed = claim(EventType.RETREAT, "the deployment had failed", "failed", Status.ASSERTED);
        Coding.Coded coding = coding(List.of(closed, failed));
        assertThat(new SeedMustNot(gold, coding, coding).found()).containsOnlyKeys("N01", "N09");
    }

    private Claim claim(EventType type, String clause, String trigger, Status status) {
        Span span = span(clause);
        int at = clause.indexOf(trigger);
        Span word = new Span(span.start() + at, span.start() + at + trigger.length());
        return new Claim(
                "c" + span.start(),
                0,
                span,
                word,
                0,
                new Event(type, null, List.of(), "01", 0),
                status,
                Factuality.CT_PLUS,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(new Source.Publisher("Security Management")),
                List.of(),
                List.of(),
                new Claim.Why(List.of("test"), 1));
    }

    private Span span(String words) {
        int start = gold.article().text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private Coding.Coded coding(List<Claim> claims) {
        Document document = new Document(gold.article(), gold.article().text(), null, List.of(), List.of());
        return new Coding.Coded(
                document, List.of(), List.of(), List.of(), List.of(), List.of(), claims, List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }
}
