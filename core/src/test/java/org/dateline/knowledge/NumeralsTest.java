package org.dateline.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.dateline.Typed;
import org.dateline.knowledge.Numerals.Numeral;
import org.dateline.model.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private static final Numerals NUMERALS = Knowledge.load(Path.of(System.getProperty("dateline.home"), "knowledge"))
            .numerals();

    private static Lexemes lexemes(String text) {
        Document document = Typed.document(null, text);
        return Lexemes.of(document.text(), document.sentences().getFirst());
    }

    private static String shown(@Nullable Numeral numeral) {
        return numeral == null ? "none" : numeral.value() + " " + numeral.end();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            five                                   ; 5.0 1
            twenty +- +four                        ; 24.0 3
            one hundred and five men               ; 105.0 4
            two hundred thousand and six           ; 200006.0 5
            a hundred                              ; 100.0 2
            a man                                  ; none
            half a million                         ; 500000.0 3
            two and a half                         ; 2.5 4
            one million and a half                 ; 1500000.0 5
            4,300                                  ; 4300.0 1
            1,2,3                                  ; none
            4.5 +bn                                ; 4.5E9 2
            5 +k                                   ; 5000.0 2
            5 k                                    ; 5.0 1
            2 1 +/ +2                              ; 2.5 4
            4 300                                  ; 4300.0 2
            10:35                                  ; none
            3 dozen                                ; 36.0 2
            four hundred thousand million          ; 400000.0 3
            """)
    void cardinalsAreRead(String text, String expected) {
        assertEquals(expected, shown(NUMERALS.cardinal(lexemes(text), 0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            third             ; 3.0 1
            twenty +- +first  ; 21.0 3
            21st              ; 21.0 2
            21                ; none
            """)
    void ordinalsAreRead(String text, String expected) {
        assertEquals(expected, shown(NUMERALS.ordinal(lexemes(text), 0)));
    }
}
