package org.dateline.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTest {

    @ParameterizedTest
    @CsvSource({
        "12-25,      2024, 2024-12-25",
        "easter+0,   2024, 2024-03-31",
        "easter+0,   2025, 2025-04-20",
        "easter-2,   2025, 2025-04-18",
        "11-4-4,     2024, 2024-11-28",
        "11-4-4+1,   2024, 2024-11-29",
        "05-L-1,     2025, 2025-05-26",
        "2001-09-11, 2020, 2001-09-11",
    })
    void rulesGiveTheDayOfAYear(String rule, int year, LocalDate day) {
        assertEquals(day, Holiday.parse(rule).in(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-01", "easter", "12", "11-4-9", "christmas"})
    void otherRulesAreFaults(String rule) {
        RuntimeException fault = assertThrows(RuntimeException.class, () -> Holiday.parse(rule));
        assertTrue(fault instanceof IllegalArgumentException || fault instanceof DateTimeException, fault::toString);
    }
}
