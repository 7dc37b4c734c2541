package org.dateline.app.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WorldMapTest {

    private static Outline country(String iso3) {
        return Outline.world().stream()
                .filter(outline -> outline.iso3().equals(iso3))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWorldHasItsCountries() {
        assertThat(Outline.world()).hasSizeGreaterThan(230);
        assertThat(Outline.world()).extracting(Outline::iso3).contains("MLI", "PSE", "XKX", "TWN", "SGP", "ESH", "FJI");
    }

    @Test
    void aRegionLiesInTheMiddleOfItsSheet() {
        Projection sheet = Projection.around(List.of(new double[] {0, 15}, new double[] {4, 17}));
        assertThat(sheet).isInstanceOf(Projection.Local.class);
        assertThat(sheet.x(2, 16)).isCloseTo(Projection.WIDTH / 2, within(1e-6));
        assertThat(sheet.y(2, 16)).isCloseTo(sheet.height() / 2, within(1e-6));
    }

    @Test
    void aSheetMayCrossTheDateLine() {
        Projection sheet = Projection.around(List.of(new double[] {178.4, -18.1}, new double[] {-171.8, -13.8}));
        assertThat(sheet).isInstanceOf(Projection.Local.class);
        assertThat(sheet.east() - sheet.west()).isLessThan(40);
        assertThat(sheet.x(-171.8 + sheet.turn(-171.8), -13.8)).isBetween(0.0, Projection.WIDTH);
        assertThat(new Shape(country("FJI"), sheet, 0.7).seen()).isTrue();
        assertThat(new Shape(country("WSM"), sheet, 0.7).seen()).isTrue();
        assertThat(new Shape(country("FRA"), sheet, 0.7).seen()).isFalse();
    }

    @Test
    void whatLiesFarApartNeedsTheWorld() {
        assertThat(Projection.around(List.of(new double[] {-77, 39}, new double[] {116, 40})))
                .isInstanceOf(Projection.Whole.class);
        assertThat(Projection.around(List.of())).isInstanceOf(Projection.Whole.class);
    }

    @Test
    void noLandStretchesAcrossTheWorld() {
        Projection whole = new Projection.Whole();
        for (String iso3 : List.of("FJI", "RUS", "USA", "NZL")) {
            double[] middle = new Shape(country(iso3), whole, 0.7).middle();
            assertThat(middle[2]).as(iso3).isLessThan(Projection.WIDTH * 0.6);
        }
    }

    @Test
    void aSmallTownStillGetsASheetOfSomeDegrees() {
        Projection sheet = Projection.around(List.of(new double[] {36.8, -1.3}));
        assertThat(sheet.east() - sheet.west()).isBetween(8.0, 10.0);
    }
}
