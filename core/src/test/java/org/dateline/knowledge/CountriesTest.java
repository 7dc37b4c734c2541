package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    private static final Countries COUNTRIES = Knowledge.load(Path.of(System.getProperty("dateline.home"), "knowledge"))
            .countries();

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ivory Coast,                  CIV
            Côte d'Ivoire,                CIV
            DRC,                          COD
            Congo-Brazzaville,            COG
            Burma,                        MMR
            U.S.,                         USA
            Britain,                      GBR
            MALI,                         MLI
            Niger,                        NER
            Kosovo,                       XKX
            Gao,
            us,
            """)
    void aCountryHasManyNames(String name, @Nullable String iso3) {
        assertThat(iso3(COUNTRIES.byName(name))).isEqualTo(iso3);
    }

    @Test
    void adjectivesPeoplesCapitalsAndSeatsPointAtTheirCountry() {
        assertThat(iso3(COUNTRIES.byAdjective("Nigerien"))).isEqualTo("NER");
        assertThat(iso3(COUNTRIES.byAdjective("Nigerian"))).isEqualTo("NGA");
        assertThat(iso3(COUNTRIES.byDemonym("Danes"))).isEqualTo("DNK");
        assertThat(iso3(COUNTRIES.byCapital("Bamako"))).isEqualTo("MLI");
        assertThat(iso3(COUNTRIES.bySeat("Kremlin"))).isEqualTo("RUS");
        assertThat(iso3(COUNTRIES.bySeat("Paris"))).isEqualTo("FRA");
    }

    @Test
    void everyIsoCodeIsThere() {
        assertThat(COUNTRIES.all()).hasSize(250);
        assertThat(COUNTRIES.byIso2("GB")).isSameAs(COUNTRIES.byIso3("GBR"));
    }

    private static @Nullable String iso3(@Nullable Country country) {
        return country == null ? null : country.iso3();
    }
}
