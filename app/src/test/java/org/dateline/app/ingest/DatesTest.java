package org.dateline.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2025-03-04                      | 2025-03-04
                    2025-03-04T23:30:00-05:00       | 2025-03-04
                    2025-03-04 10:00                | 2025-03-04
                    20250304                        | 2025-03-04
                    20250304T101500Z                | 2025-03-04
                    Tue, 4 Mar 2025 23:30:00 -0500  | 2025-03-04
                    2025-02-30                      | -
                    4 March                         | -
                    1741046400                      | -
                    """)
    void theDayIsThatOfThePublishersCalendar(String text, @Nullable LocalDate day) {
        assertThat(Dates.day(text)).isEqualTo(day);
    }
}
