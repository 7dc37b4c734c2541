package org.dateline.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.model.Days;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalendarTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    2022-02-17, 2022-02-17, 17 Feb 2022
                    2022-02-01, 2022-02-28, Feb 2022
                    2024-02-01, 2024-02-29, Feb 2024
                    2021-01-01, 2021-12-31, 2021
                    2012-01-01, 2022-12-31, 2012–2022
                    2022-06-17, 2022-08-17, 17 Jun – 17 Aug 2022
                    2021-12-30, 2022-01-02, 30 Dec 2021 – 2 Jan 2022
                    2022-06-01, 2022-08-31, Jun – Aug 2022
                    2020-08-01, -, from 1 Aug 2020
                    -, 2025-12-31, to 31 Dec 2025
                    -, -, ?
                    """)
    void aWindowIsShownAsShortAsItCanBeTold(@Nullable LocalDate from, @Nullable LocalDate to, String shown) {
        assertThat(Calendar.days(new Days(from, to))).isEqualTo(shown);
    }

    @Test
    void theRoleStandsBeforeTheDays() {
        Days days = new Days(LocalDate.of(2022, 6, 17), LocalDate.of(2022, 8, 17));
        assertThat(time(days, TimeExpression.Role.DUE)).isEqualTo("due 17 Jun – 17 Aug 2022");
        assertThat(time(new Days(LocalDate.of(2020, 8, 1), null), TimeExpression.Role.SINCE))
                .isEqualTo("since 1 Aug 2020");
        assertThat(time(new Days(null, LocalDate.of(2025, 12, 31)), TimeExpression.Role.UNTIL))
                .isEqualTo("until 31 Dec 2025");
        assertThat(time(Days.UNKNOWN, TimeExpression.Role.EVENT)).isEqualTo("“Monday” (unresolved)");
    }

    private static String time(Days days, TimeExpression.Role role) {
        TimeExpression time =
                new TimeExpression(0, new Span(3, 9), TimeExpression.Kind.DATE, "", days, role, !days.unknown());
        return Calendar.time(time, "On Monday.");
    }
}
