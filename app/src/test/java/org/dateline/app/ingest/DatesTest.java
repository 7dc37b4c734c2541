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
                    March 4, 2025 at 10:15 pm       | 2025-03-04
                    Tue Mar  4 10:00:00 EST 2025    | 2025-03-04
                    4 mars 2025                     | 2025-03-04
                    Fri, 18 Feb 22 10:00:00 EST     | 2022-02-18
                    2025/3/4                        | 2025-03-04
                    3/4/2025                        | -
                    Fri, 18 Feb 9999 10:00:00 GMT   | -
                    yesterday                       | -
                    2025-02-30                      | -
                    4 March                         | -
                    1741046400                      | -
                    """)
    void theDayIsThatOfThePublishersCalendar(String text, @Nullable LocalDate day) {
        assertThat(Dates.day(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2025-03-04T23:30:00-05:00       | 2025-03-05T04:30:00Z
                    2025-03-04T10:00:00.250Z        | 2025-03-04T10:00:00Z
                    Tue, 4 Mar 2025 23:30:00 -0500  | 2025-03-05T04:30:00Z
                    Tue, 4 Mar 2025 10:00 GMT       | 2025-03-04T10:00:00Z
                    20250304T101500Z                | 2025-03-04T10:15:00Z
                    2025-03-04 10:00                | -
                    2022-02-18T10:00:00+99:00       | -
                    2025-03-04                      | -
                    """)
    void theMomentIsKnownWhereTimeAndZoneAre(String text, @Nullable String moment) {
        Dates.When when = Dates.when(text);
        assertThat(when == null || when.moment() == null ? null : when.moment().toString())
                .isEqualTo(moment);
    }
}
