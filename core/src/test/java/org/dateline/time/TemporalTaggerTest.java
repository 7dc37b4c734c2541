package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.Typed;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Days;
import org.dateline.model.Document;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemporalTaggerTest {

    /// A Tuesday.
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 4);

    private static final TemporalTagger TAGGER =
            new TemporalTagger(Knowledge.load(Path.of(System.getProperty("dateline.home"), "knowledge")));

    /// Each time as `words|kind|value|from..to|role`.
    private static String read(@Nullable LocalDate published, String... sentences) {
        Document document = Typed.document(published, sentences);
        return TAGGER.tag(document).stream()
                .map(time -> "%s|%s|%s|%s|%s"
                        .formatted(
                                time.span().of(document.text()),
                                time.kind(),
                                time.value(),
                                days(time.days()),
                                time.role()))
                .collect(Collectors.joining(" ; "));
    }

    private static String days(Days days) {
        return days.unknown() ? "?" : "%s..%s".formatted(days.from(), days.to());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Envoys met/VBD on/IN Monday ; 2025-03-03
            Envoys met/VBD on/IN Tuesday ; 2025-03-04
            Envoys met/VBD on/IN Wednesday ; 2025-02-26
            Envoys will/MD meet/VB on/IN Monday ; 2025-03-10
            Envoys will/MD meet/VB on/IN Tuesday ; 2025-03-04
            Envoys plan/VBP to/TO meet/VB on/IN Friday ; 2025-03-07
            A meeting on/IN Friday ; 2025-02-28
            This/DT Sunday he/PRP fell/VBD ; 2025-03-02
            He will/MD go/VB this/DT Sunday ; 2025-03-09
            The vote is/VBZ/be scheduled/VBN/schedule for/IN Monday ; 2025-03-10
            They delayed/VBD it until/IN Monday ; 2025-03-10
            """)
    void bareWeekdayIsTheLatestOneUnlessTheClauseLooksAhead(String sentence, LocalDate meant) {
        List<TimeExpression> times = TAGGER.tag(Typed.document(PUBLISHED, sentence));
        assertEquals(
                List.of(Days.of(meant)),
                times.stream().map(TimeExpression::days).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            It began/VBD in/IN February             ; February|DATE|2025-02|2025-02-01..2025-02-28|EVENT
            It began/VBD in/IN March                ; March|DATE|2025-03|2025-03-01..2025-03-31|EVENT
            It began/VBD in/IN April                ; April|DATE|2024-04|2024-04-01..2024-04-30|EVENT
            It will/MD begin/VB in/IN April         ; April|DATE|2025-04|2025-04-01..2025-04-30|EVENT
            It began/VBD at/IN the/DT beginning of/IN February ; the beginning of February|DATE|2025-02|2025-02-01..2025-02-10|EVENT
            It began/VBD in/IN early/JJ January     ; early January|DATE|2025-01|2025-01-01..2025-01-10|EVENT
            It began/VBD in/IN mid/JJ +- +January   ; mid-January|DATE|2025-01|2025-01-11..2025-01-20|EVENT
            It began/VBD in/IN late/JJ January      ; late January|DATE|2025-01|2025-01-21..2025-01-31|EVENT
            It began/VBD in/IN August 2020          ; August 2020|DATE|2020-08|2020-08-01..2020-08-31|EVENT
            It began/VBD in/IN 2021                 ; 2021|DATE|2021|2021-01-01..2021-12-31|EVENT
            It ran/VBD until/IN April                ; April|DATE|2024-04|2024-04-01..2024-04-30|UNTIL
            It may/MD rain/VB                       ;
            They will/MD march/VB                   ;
            """)
    void monthsAndYearsAreWindows(String sentence, @Nullable String expected) {
        assertEquals(expected == null ? "" : expected, read(PUBLISHED, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            It opened/VBD on/IN 4 March 2025        ; 2025-03-04
            It opened/VBD on/IN March 4 , 2025      ; 2025-03-04
            It opened/VBD on/IN Tuesday , March 4 , 2025 ; 2025-03-04
            It opened/VBD on/IN 2025-03-04          ; 2025-03-04
            It opened/VBD on/IN 2025 +- +03 +- +04  ; 2025-03-04
            It opened/VBD on/IN 13/3/2024           ; 2024-03-13
            It opened/VBD on/IN 4.3.2025            ; 2025-03-04
            It opened/VBD on/IN Feb. 17             ; 2025-02-17
            It opened/VBD on/IN 17 Feb.             ; 2025-02-17
            It opened/VBD on/IN the/DT 17th/JJ of/IN February ; 2025-02-17
            It opened/VBD on/IN December 22 , last/JJ year ; 2024-12-22
            It opens on/IN 4/3/2025                 ; 2025-XX-XX
            """)
    void datesAreReadInEveryForm(String sentence, String value) {
        assertThat(TAGGER.tag(Typed.document(PUBLISHED, sentence)))
                .extracting(TimeExpression::value)
                .containsExactly(value);
    }

    @Test
    void dayAndMonthInEitherOrderStayUnresolved() {
        TimeExpression time = TAGGER.tag(Typed.document(PUBLISHED, "It opened/VBD on/IN 4/3/2025"))
                .getFirst();
        assertEquals(Days.UNKNOWN, time.days());
        assertThat(time.resolved()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Bases will/MD close/VB within/IN four/CD to/TO six/CD months/NNS ; four to six months|DURATION|P4M/P6M|2025-07-04..2025-09-04|DUE
            Bases will/MD close/VB within/IN six/CD months/NNS ; six months|DURATION|P6M|2025-03-04..2025-09-04|DUE
            Troops will/MD leave/VB by/IN Friday                ; Friday|DATE|2025-03-07|2025-03-04..2025-03-07|DUE
            Crews had/VBD/have cleared/VBN it by/IN Monday      ; Monday|DATE|2025-03-03|2025-03-03..2025-03-03|AS_OF
            They proposed/VBD rule until/IN 2027                ; 2027|DATE|2027|2027-01-01..2027-12-31|UNTIL
            It has/VBZ/have shrunk/VBN since/IN 2012            ; 2012|DATE|2012|2012-01-01..2025-03-04|SINCE
            Twelve/CD were/VBD/be missing as/IN of/IN Monday    ; Monday|DATE|2025-03-03|2025-03-03..2025-03-03|AS_OF
            It has/VBZ/have lasted/VBN for/IN almost/RB a/DT decade ; almost a decade|DURATION|P10Y|2015-03-04..2025-03-04|SINCE
            They serve/VBP for/IN two/CD +- +year terms          ; two-year|DURATION|P2Y|?|EVENT
            It has/VBZ/have lasted/VBN for/IN more/RBR than/IN a/DT decade ; more than a decade|DURATION|P10Y|null..2025-03-04|SINCE
            He served/VBD for/IN ten/CD years/NNS               ; ten years|DURATION|P10Y|null..2025-03-04|EVENT
            It grew/VBD over/IN the/DT past/JJ decade           ; the past decade|DURATION|P10Y|2015-03-04..2025-03-04|EVENT
            It will/MD grow/VB in/IN the/DT next/JJ two/CD weeks/NNS ; the next two weeks|DURATION|P2W|2025-03-04..2025-03-18|EVENT
            It will/MD open/VB in/IN two/CD weeks/NNS           ; two weeks|DATE|2025-W12|2025-03-17..2025-03-23|EVENT
            It fell/VBD before/IN 2020                          ; 2020|DATE|2020|null..2019-12-31|EVENT
            """)
    void wordsBeforeATimeGiveItsRole(String sentence, String expected) {
        assertEquals(expected, read(PUBLISHED, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            It fell/VBD yesterday            ~ yesterday|DATE|2025-03-03|2025-03-03..2025-03-03|EVENT
            It will/MD open/VB tomorrow      ~ tomorrow|DATE|2025-03-05|2025-03-05..2025-03-05|EVENT
            It fell/VBD last/JJ week         ~ last week|DATE|2025-W09|2025-02-24..2025-03-02|EVENT
            It fell/VBD last/JJ month        ~ last month|DATE|2025-02|2025-02-01..2025-02-28|EVENT
            It will/MD open/VB next/JJ year  ~ next year|DATE|2026|2026-01-01..2026-12-31|EVENT
            It fell/VBD two/CD days/NNS ago  ~ two days ago|DATE|2025-03-02|2025-03-02..2025-03-02|EVENT
            It fell/VBD three/CD years/NNS ago ~ three years ago|DATE|2022|2022-01-01..2022-12-31|EVENT
            It fell/VBD earlier/RBR this/DT year ~ earlier this year|DATE|2025|2025-01-01..2025-03-04|EVENT
            It fell/VBD last/JJ Friday       ~ last Friday|DATE|2025-02-28|2025-02-28..2025-02-28|EVENT
            It fell/VBD on/IN Thursday evening ~ Thursday evening|TIME|2025-02-27TEV|2025-02-27..2025-02-27|EVENT
            It fell/VBD last/JJ night        ~ last night|TIME|2025-03-03TNI|2025-03-03..2025-03-03|EVENT
            It fell/VBD at/IN 9 a.m. on/IN Monday ~ 9 a.m. on Monday|TIME|2025-03-03T09:00|2025-03-03..2025-03-03|EVENT
            It fell/VBD in/IN the/DT 1990s   ~ the 1990s|DATE|199|1990-01-01..1999-12-31|EVENT
            It fell/VBD in/IN the/DT third/JJ quarter of/IN 2021 ~ the third quarter of 2021|DATE|2021-Q3|2021-07-01..2021-09-30|EVENT
            It fell/VBD on/IN the/DT last/JJ weekend of/IN January ~ the last weekend of January|DATE|2025-01|2025-01-25..2025-01-26|EVENT
            It fell/VBD on/IN the/DT second/JJ Monday of/IN June 2024 ~ the second Monday of June 2024|DATE|2024-06-10|2024-06-10..2024-06-10|EVENT
            It fell/VBD over/IN the/DT last/JJ year ~ the last year|DURATION|P1Y|2024-03-04..2025-03-04|EVENT
            It fell/VBD at/IN 2 a.m. ( 0700 UTC ) on/IN Monday ~ 2 a.m.|TIME|2025-03-03T02:00|2025-03-03..2025-03-03|EVENT ; 0700 UTC|TIME|2025-03-03T07:00|2025-03-03..2025-03-03|EVENT ; Monday|DATE|2025-03-03|2025-03-03..2025-03-03|EVENT
            It fell/VBD recently/RB          ~ recently|DATE|PAST_REF|?|EVENT
            """)
    void relativeTimesCountFromPublication(String sentence, String expected) {
        assertEquals(expected, read(PUBLISHED, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            It fell/VBD yesterday              ; PAST_REF
            It fell/VBD on/IN Thursday         ; XXXX-WXX-4
            It fell/VBD in/IN May              ; XXXX-05
            It fell/VBD on/IN May 3            ; XXXX-05-03
            It fell/VBD last/JJ week           ; PAST_REF
            It fell/VBD two/CD days/NNS ago    ; PAST_REF
            """)
    void withoutPublicationNothingRelativeIsGuessed(String sentence, String value) {
        TimeExpression time = TAGGER.tag(Typed.document(null, sentence)).getFirst();
        assertEquals(value, time.value());
        assertEquals(Days.UNKNOWN, time.days());
        assertThat(time.resolved()).isFalse();
    }

    @Test
    void withoutPublicationWholeDatesStand() {
        assertEquals(
                "4 March 2025|DATE|2025-03-04|2025-03-04..2025-03-04|EVENT",
                read(null, "It fell/VBD on/IN 4 March 2025"));
    }

    @Test
    void aLineThatIsTheDayOfPublicationIsADateline() {
        assertEquals(
                "Tuesday, March 4, 2025|DATE|2025-03-04|2025-03-04..2025-03-04|PUBLISHED",
                read(PUBLISHED, "Tuesday +, March 4 +, 2025"));
    }

    @Test
    void laterCountsFromTheTimeNamedBefore() {
        assertEquals(
                "3 February|DATE|2025-02-03|2025-02-03..2025-02-03|EVENT"
                        + " ; three days later|DATE|2025-02-06|2025-02-06..2025-02-06|EVENT",
                read(PUBLISHED, "They met/VBD on/IN 3 February .", "They signed/VBD three/CD days/NNS later ."));
    }

    @Test
    void laterWithoutATimeBeforeIsALengthOnly() {
        assertEquals(
                "three days later|DURATION|P3D|?|EVENT", read(PUBLISHED, "They signed/VBD three/CD days/NNS later ."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            A 35 +- +year +- +old man
            He lives/VBZ on/IN Easter Island/NNP
            A man of/IN 35 years/NNS of/IN age
            Some 2021 people/NNS fled/VBD
            Nearly/RB 2000 fled/VBD
            The second/JJ man fell/VBD
            """)
    void agesAndAmountsAreNoTimes(String sentence) {
        assertEquals("", read(PUBLISHED, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            They march/VBP every/DT Monday ; every Monday|SET|XXXX-WXX-1|?|EVENT
            They report/VBP annually/RB    ; annually|SET|P1Y|?|EVENT
            They meet/VBP twice a/DT week  ; a week|SET|P1W|?|EVENT
            """)
    void whatComesBackIsASet(String sentence, String expected) {
        assertEquals(expected, read(PUBLISHED, sentence));
    }

    @Test
    void hostileTextIsReadInTime() {
        String digits = "1 +- ".repeat(20_000) + "1";
        String many = "the/DT last/JJ ".repeat(20_000) + "week";
        long start = System.nanoTime();
        TAGGER.tag(Typed.document(PUBLISHED, digits));
        TAGGER.tag(Typed.document(PUBLISHED, many));
        TAGGER.tag(Typed.document(PUBLISHED, "9".repeat(100_000)));
        TAGGER.tag(Typed.document(PUBLISHED, "99999999999 years/NNS ago and 9999 centuries/NNS later"));
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
