package org.dateline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.Typed;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Document;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.model.TimeExpression.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTaggerTest {

    private static final QuantityTagger TAGGER =
            new QuantityTagger(Knowledge.load(Path.of(System.getProperty("dateline.home"), "knowledge")));

    /// Each amount as `words|min..max|~ or =|unit`.
    private static String read(String sentence) {
        Document document = Typed.document(LocalDate.of(2025, 3, 4), sentence);
        return TAGGER.tag(document, List.of()).stream()
                .map(quantity -> "%s|%s..%s|%s|%s"
                        .formatted(
                                quantity.span().of(document.text()),
                                plain(quantity.min()),
                                plain(quantity.max()),
                                quantity.approximate() ? "~" : "=",
                                quantity.unit()))
                .collect(Collectors.joining(" ; "));
    }

    private static String plain(@Nullable Double value) {
        return value == null ? "" : value == Math.rint(value) ? Long.toString(Math.round(value)) : value.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            At/RB least/RBS 12 people/NNS died/VBD        ; At least 12 people|12..|=|people
            More/RBR than/IN 40 homes/NNS/home burned/VBD ; More than 40 homes|40..|=|home
            About roughly/RB 4,300 troops/NNS/troop stay/VBP ; roughly 4,300 troops|4300..4300|~|troop
            An/DT estimated/VBN 2,750 troops/NNS/troop left/VBD ; An estimated 2,750 troops|2750..2750|~|troop
            Up/RB to/TO 50 jobs/NNS/job went/VBD          ; Up to 50 jobs|..50|=|job
            Nearly/RB 100 men/NNS/man fled/VBD            ; Nearly 100 men|..100|~|man
            No/DT fewer/JJR than/IN 30 men/NNS/man fled/VBD ; No fewer than 30 men|30..|=|man
            Fewer/JJR than/IN ten/CD men/NNS/man fled/VBD ; Fewer than ten men|..10|=|man
            Some 30 men/NNS/man or/CC so/RB fled/VBD      ; Some 30 men|30..30|~|man
            30 or/CC more/JJR fled/VBD                    ; 30 or more|30..|=|
            """)
    void hedgesBound(String sentence, String expected) {
        assertEquals(expected, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Dozens/NNS died/VBD                            ; Dozens|24..|~|
            Thousands/NNS of/IN civilians/NNS/civilian fled/VBD ; Thousands of civilians|1000..|~|civilian
            Tens/NNS of/IN thousands/NNS of/IN people/NNS fled/VBD ; Tens of thousands of people|20000..|~|people
            Millions/NNS fled/VBD                          ; Millions|1000000..|~|
            Several/JJ hundred/CD men/NNS/man fled/VBD     ; Several hundred men|300..|~|man
            A/DT few/JJ men/NNS/man fled/VBD               ; A few men|2..|~|man
            A/DT dozen/NN men/NNS/man fled/VBD             ; A dozen men|12..12|=|man
            A/DT third/NN of/IN voters/NNS/voter left/VBD  ; A third of voters|0.3333333333333333..0.3333333333333333|=|
            """)
    void amountsWithoutANumberHaveBoundsToo(String sentence, String expected) {
        assertEquals(expected, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            four/CD to/TO six/CD bases/NNS/base        ; four to six bases|4..6|=|base
            10 +- +15 trucks/NNS/truck                 ; 10-15 trucks|10..15|=|truck
            between/IN 48,000 and/CC 90,000 men/NNS/man ; 48,000 and 90,000 men|48000..90000|=|man
            two/CD hundred/CD and/CC five/CD men/NNS/man ; two hundred and five men|205..205|=|man
            twenty/CD +- +four/CD men/NNS/man          ; twenty-four men|24..24|=|man
            1.5 million/CD people/NNS                  ; 1.5 million people|1500000..1500000|=|people
            4 300 troops/NNS/troop                     ; 4 300 troops|4300..4300|=|troop
            half a/DT million/CD people/NNS            ; half a million people|500000..500000|=|people
            """)
    void numbersAreReadInWordsAndDigits(String sentence, String expected) {
        assertEquals(expected, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            $/$ +4.5bn       ; $4.5bn|4500000000..4500000000|=|USD
            US$ 20 million/CD ; US$ 20 million|20000000..20000000|=|USD
            \u20ac/$ +3m     ; \u20ac3m|3000000..3000000|=|EUR
            2 million/CD CFA francs/NNS ; 2 million CFA francs|2000000..2000000|=|XOF
            60 per/IN cent   ; 60 per cent|60..60|=|%
            5 +% of/IN votes/NNS ; 5%|5..5|=|%
            12 km            ; 12 km|12..12|=|km
            three/CD tons/NNS of/IN rice ; three tons|3..3|=|t
            250m people/NNS  ; 250m people|250000000..250000000|=|people
            a wall/NN 250m long/JJ ; 250m|250..250|=|m
            """)
    void unitsHaveSymbols(String sentence, String expected) {
        assertEquals(expected, read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Route/NNP 66
            an/DT F +- +16 jet
            Resolution 2100
            the/DT first/JJ man
            the/DT 21st/JJ man
            one/CD of/IN the/DT men/NNS
            no/DT one/NN died/VBD
            it ended/VBD 3 +- +1
            call/VB 555 +- +010 +- +1234
            a/DT 35 +- +year +- +old man
            aged/VBN 35
            """)
    void namesAndRanksAndAgesAreNoAmounts(String sentence) {
        assertEquals("", read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            It rose/VBD/rise from/IN 4 to/TO 6 percent   ; 4|4..4|=| & 6 percent|6..6|=|%
            It takes/VBZ/take from/IN 4 to/TO 6 men/NNS/man ; 4 to 6 men|4..6|=|man
            More/RBR than/IN 300 miles/NNS ( 480 km )    ; More than 300 miles|300..|=|mi & 480 km|480..|=|km
            three/CD aged/VBN nine/CD , ten/CD and/CC 14 ; three|3..3|=|
            Mary/NNP Doe/NNP , 44 , saw/VBD two/CD men/NNS/man ; two men|2..2|=|man
            Boeing/NNP says/VBZ the/DT 747 is/VBZ old    ;
            """)
    void amountsBesideEachOtherAreToldApart(String sentence, @Nullable String expected) {
        assertEquals(expected == null ? "" : expected.replace("&", ";"), read(sentence));
    }

    @Test
    void timesAreNoAmounts() {
        Document document = Typed.document(LocalDate.of(2025, 3, 4), "30 men/NNS/man fled/VBD within/IN 12 hours/NNS");
        int start = document.text().indexOf("12 hours");
        TimeExpression time = new TimeExpression(
                0,
                new Span(start, start + 8),
                Kind.DURATION,
                "PT12H",
                org.dateline.model.Days.UNKNOWN,
                Role.DUE,
                false);
        assertThat(TAGGER.tag(document, List.of(time)))
                .extracting(quantity -> quantity.span().of(document.text()))
                .containsExactly("30 men");
    }

    @Test
    void hostileTextIsReadInTime() {
        long start = System.nanoTime();
        TAGGER.tag(Typed.document(null, "1 +- ".repeat(20_000) + "1"), List.of());
        TAGGER.tag(Typed.document(null, "a/DT third/JJ of/IN ".repeat(20_000) + "1"), List.of());
        TAGGER.tag(Typed.document(null, "hundred/CD ".repeat(20_000) + "1"), List.of());
        TAGGER.tag(Typed.document(null, "one/CD million/CD ".repeat(20_000) + "1"), List.of());
        TAGGER.tag(Typed.document(null, "9".repeat(100_000)), List.of());
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
