package org.dateline.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageTest {

    @Test
    void aRecordIsAPage() {
        assertThat(new Page(new Style(false, 100)).of(Fixture.coded())).isEqualTo("""
                        =Twelve rebels killed
                        The Daily · Tuesday 4 March 2025 · https://daily.example/1 · daily/1
                        CLAIMS 2
                         c1  Kenya Police Service KEN COP ▸ ASSAULT/firearms ▸ rebels REB · Kisumu KEN · 3 Mar 2025
                             12+ killed · per a witness = c2
                             Police killed at least 12 rebels in Kisumu on Monday, a witness said.
                             ‾‾‾‾‾‾‾^^^^^^‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
                         c2  ? ▸ ASSAULT denied · per Kenya Army = c1
                             The “army” denied it.
                                               ^^
                        COMMITMENTS 1
                         k1  open       Kenya Police Service: kill rebels · due “Monday” (unresolved)
                        POSTURES 1
                         p1  present    rebels REB · 12+ · Kisumu (unresolved) · per a witness
                        RELATIONS 1
                         r1  worse      Kenya Police Service and rebels
                        QUOTATIONS 1
                         q1  mixed      Kenya Army: “it”
                        CONTRADICTIONS 1
                             denial     c1 “Police killed at least 12 rebels…” ⇄ c2 “it”

                        """);
    }

    @Test
    void onATerminalTheWordsThemselvesAreUnderlined() {
        String page = new Page(new Style(true, 100)).of(Fixture.coded());
        assertThat(page)
                .contains("\u001b[4mPolice \u001b[0m\u001b[1;4mkilled\u001b[0m\u001b[4m at least 12 rebels")
                .contains("\u001b[31mdenied\u001b[0m")
                .doesNotContain("‾");
    }

    @Test
    void aSkippedArticleSaysWhy() {
        assertThat(new Page(new Style(false, 100)).of(Fixture.skipped())).isEqualTo("""
                        x
                        no date, so relative dates stay unresolved
                        skipped: no text, there is no text in it

                        """);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int columns = 60; columns <= 132; columns += 9) {
            String page = new Page(new Style(false, columns)).of(Fixture.coded());
            int widest = columns;
            assertThat(page.lines())
                    .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(widest));
        }
    }
}
