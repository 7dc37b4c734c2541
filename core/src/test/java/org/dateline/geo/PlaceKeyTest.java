package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ménaka              | menaka
            N’Djamena           | ndjamena
            Sana'a              | sanaa
            St. Louis           | saint louis
            Port-au-Prince      | port au prince
            U.S.                | us
            Mt. Pleasant        | mount pleasant
            ISTANBUL            | istanbul
            İzmir               | izmir
            Łódź                | lodz
            Washington, D.C.    | washington dc
            São  Paulo          | sao paulo
            (…)                 | ''
            """)
    void namesThatDifferInSpellingShareAKey(String name, String key) {
        assertThat(PlaceKey.of(name)).isEqualTo(key);
    }
}
