package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Article;
import org.dateline.model.Document;
import org.dateline.model.Place;
import org.dateline.model.Toponym;
import org.dateline.model.Toponym.Use;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoparserTest {

    private static final Path HOME = Path.of(System.getProperty("dateline.home"));
    private static final Reader READER = Reader.load(HOME.resolve("models"));
    private static final Geoparser GEOPARSER =
            new Geoparser(Knowledge.load(HOME.resolve("knowledge")), Gazetteer.open(HOME.resolve("models")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers left their camp in Gao on Monday.                            | Gao      | Gao, PPLA, MLI
            Gunmen attacked a convoy near Gossi in northern Mali.                 | Gossi    | Gossi, PPL, MLI
            The army said it had sent troops to Niger.                            | Niger    | Niger, PCLI, NER
            Refugees crossed the border from Chad into Sudan.                     | Chad     | Chad, PCLI, TCD
            Two farmers were shot in Paris, Texas.                                | Paris    | Paris, PPLA2, USA
            Thousands marched in Paris against the pension reform.                | Paris    | Paris, PPLC, FRA
            The minister flew from Kiev to Warsaw.                                | Kiev     | Kyiv, PPLC, UKR
            Aid reached the Zaatari camp in Jordan.                               | Zaatari  | Zaatari, CMP, JOR
            Shells fell on Donetsk in the Donbas.                                 | Donbas   | Donbas, RGN, UKR
            Farmers fled from Gossi, Ménaka and Gao when the shooting began.      | Ménaka   | Ménaka, PPLA, MLI
            Floods closed roads in Clay, Becker and Otter Tail counties, Minnesota. | Otter Tail | Otter Tail County, ADM2, USA
            Texans will vote on Tuesday.                                          | Texans   | Texas, ADM1, USA
            Thieves broke into a church in Gary, Ind., on Sunday.                 | Gary     | Gary, PPL, USA
            """)
    void aNameIsReadAsThePlaceThatTheTextMeans(String text, String name, String expected) {
        Toponym toponym = only(text, name);
        Place place = Objects.requireNonNull(toponym.place());
        assertThat("%s, %s, %s".formatted(place.name(), place.feature(), place.country()))
                .isEqualTo(expected);
    }

    @Test
    void gaoIsTheMalianCity() {
        Place gao = Objects.requireNonNull(
                only("French troops closed their base in Gao.", "Gao").place());
        assertThat(gao.geonamesId()).isEqualTo(2457163);
        assertThat(gao.latitude()).isEqualTo(16.27167);
        assertThat(gao.longitude()).isEqualTo(-0.04472);
    }

    @Test
    void aRegionOfSeveralCountriesHasNoPin() {
        Place sahel = Objects.requireNonNull(
                only("Attacks have multiplied across the Sahel.", "Sahel").place());
        assertThat(sahel.precision()).isEqualTo(Place.Precision.REGION);
        assertThat(sahel.country()).isNull();
        assertThat(sahel.latitude()).isNull();
        assertThat(sahel.longitude()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad Smith told reporters that the band would tour again.
            Police arrested Jordan Peters after the match.
            Mr. Houston denied the charge.
            """)
    void aPersonIsNoPlace(String text) {
        assertThat(GEOPARSER.parse(read(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clashes broke out in Kisumu after the vote.                    | Kisumu | LITERAL
            France said it would withdraw its troops within six months.    | France | ASSOCIATIVE
            Malian officials accused the rebels of looting the market.     | Malian | ASSOCIATIVE
            Relations between Paris and Bamako have soured.                | Paris  | ASSOCIATIVE
            Relations between Paris and Bamako have soured.                | Bamako | ASSOCIATIVE
            The troops began to withdraw from Mali last week.              | Mali   | LITERAL
            The junta asked Denmark to remove its soldiers.                | Denmark | ASSOCIATIVE
            The pullout was quicker than France had expected.              | France | ASSOCIATIVE
            Schools reopened in Mali's north.                              | Mali   | LITERAL
            Mali's government rejected the plan.                           | Mali   | ASSOCIATIVE
            """)
    void aNameThatActsForAGovernmentIsAssociative(String text, String name, Use use) {
        assertThat(only(text, name).use()).isEqualTo(use);
    }

    @Test
    void oddTextIsNoTrouble() {
        for (String text : List.of("", ".", "A", "Aa-Aa-Aa-Aa-Aa-Aa-", "In In In In In, In, In, In.", "’’’ Paris ’’")) {
            assertThat(GEOPARSER.parse(read(text)).size()).isLessThan(20);
        }
    }

    private static Toponym only(String text, String name) {
        List<Toponym> found = GEOPARSER.parse(read(text)).stream()
                .filter(toponym -> toponym.span().of(text).equals(name))
                .toList();
        assertThat(found).as("%s in \"%s\"", name, text).hasSize(1);
        return found.getFirst();
    }

    private static Document read(String text) {
        Article article = new Article("test", null, null, "en", null, null, text);
        return switch (READER.read(article)) {
            case Reading.Read(Document document) -> document;
            case Reading.Unreadable unreadable -> new Document(article, text, null, List.of(), List.of());
        };
    }
}
