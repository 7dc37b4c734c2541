package org.dateline.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import org.dateline.model.Document;
import org.dateline.model.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebPageTest {

    private static final String ATTACK = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&amp;\u202E";

    private static String page(Coding coding) {
        WebPage page = new WebPage();
        return page.head() + page.of(coding) + page.tail();
    }

    private static Coding.Coded hostile(String url) {
        Article article = new Article(ATTACK, ATTACK, null, null, url, ATTACK, ATTACK);
        return new Coding.Coded(
                new Document(article, ATTACK, null, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void theArticleIsThereWordForWord() {
        assertThat(Jsoup.parse(page(Fixture.coded())).expectFirst(".text").wholeText())
                .isEqualTo(Fixture.TEXT);
    }

    @Test
    void eachClaimHasACardAndMarkedWords() {
        var page = Jsoup.parse(page(Fixture.coded()));
        assertThat(page.select(".cards .card").eachAttr("data-id")).containsExactly("c1", "c2");
        Element trigger = page.expectFirst(".trigger");
        assertThat(trigger.text()).isEqualTo("killed");
        assertThat(trigger.attr("data-claims")).isEqualTo("c1");
        Element card = page.expectFirst(".cards .card");
        assertThat(card.attr("data-marks")).contains("t:7-13", "a:0-6", "p:36-42");
        assertThat(card.text())
                .contains("Kenya Police Service KEN COP", "Kisumu KEN", "3 Mar 2025", "a witness ‹ The Daily");
    }

    @Test
    void nothingOfAnArticleBecomesMarkup() {
        String html = page(hostile("javascript:alert(3)"));
        var page = Jsoup.parse(html);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, a")).isEmpty();
        assertThat(page.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
        assertThat(html).doesNotContain("\u202E");
        assertThat(page.expectFirst(".text").wholeText()).isEqualTo(ATTACK.replace('\u202E', ' '));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://news.example/\" onclick=\"x", "https://news.example/a b", "data:text/html,x", "//x"})
    void whatIsNoAddressIsNoLink(String url) {
        assertThat(Jsoup.parse(page(hostile(url))).select("a")).isEmpty();
    }

    @Test
    void nothingIsAskedOfAServer() {
        String html = page(Fixture.coded());
        var page = Jsoup.parse(html);
        assertThat(page.select("[src], link, iframe, object, use, image")).isEmpty();
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
                .contains("default-src 'none'", "script-src 'sha256-");
    }

    @Test
    void aTownIsADot() {
        assertThat(Jsoup.parse(page(Fixture.coded())).select(".map .dot")).hasSize(1);
    }

    @Test
    void aCountryIsShadedAndNeverPinned() {
        var page = Jsoup.parse(page(GeoJsonTest.placed(GeoJsonTest.place(Place.Precision.COUNTRY))));
        assertThat(page.select(".map .country")).hasSize(1);
        assertThat(page.select(".map .dot, .map .area")).isEmpty();
    }

    @Test
    void aDivisionIsACircleWithoutAMiddle() {
        var page = Jsoup.parse(page(GeoJsonTest.placed(GeoJsonTest.place(Place.Precision.ADMIN1))));
        assertThat(page.select(".map .area")).hasSize(1);
        assertThat(page.select(".map .dot")).isEmpty();
    }

    @Test
    void aRegionWithoutAPointIsOnlyNamed() {
        Place region = new Place("Sahel", 0, "RGN", null, null, null, null, 0, Place.Precision.REGION);
        var page = Jsoup.parse(page(GeoJsonTest.placed(region)));
        assertThat(page.select(".map")).isEmpty();
        assertThat(page.expectFirst(".sights li").text()).contains("Sahel", "not drawn");
    }

    @Test
    void aSkippedArticleSaysWhy() {
        assertThat(Jsoup.parse(page(Fixture.skipped())).expectFirst(".nothing").text())
                .isEqualTo("no text: there is no text in it");
    }
}
