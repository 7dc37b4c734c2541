package org.dateline.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.dateline.app.store.Entry;
import org.dateline.app.store.Kind;
import org.dateline.app.store.StoredArticle;
import org.junit.jupiter.api.Test;

class EntryPageTest {

    private static final StoredArticle ARTICLE = new StoredArticle(
            "3f",
            1,
            true,
            "a",
            null,
            "The Harbour",
            LocalDate.of(2025, 3, 4),
            "en",
            null,
            Instant.EPOCH,
            null,
            null,
            null,
            "coded",
            null,
            1,
            "0",
            "0");

    private static Entry entry(Kind kind, String id, String json) {
        return new Entry("3f:1:" + id, kind, id, ARTICLE, null, json);
    }

    @Test
    void aContradictionShowsTheWordsOfBothSides() {
        Map<String, Entry> entries =
                Map.of("3f:1:q2", entry(Kind.QUOTATION, "q2", "{\"text\": \"Nobody was\\nhurt\"}"));
        Entry contradiction = entry(Kind.CONTRADICTION, "x1", "{\"a\":\"q2\",\"b\":\"c10\",\"kind\":\"denial\"}");
        assertThat(new EntryPage(new Style(false, 80), entries::get).lines(contradiction))
                .isEqualTo("""
                2025-03-04  denial · The Harbour
                            q2 Nobody was hurt
                            c10
                """);
    }
}
