package org.dateline.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class HtmlPageTest {

    private static Article page(String html) {
        return page(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Article page(byte[] html) {
        List<Found> out = new ArrayList<>();
        HtmlPage.read(html, "page.html", Defaults.NONE, out::add);
        assertThat(out).hasSize(1);
        return out.getFirst() instanceof Found.Ready(Article article, Origin origin)
                ? article
                : ((Found.Unfit) out.getFirst()).skipped().article();
    }

    @Test
    void anArticleIsReadWithoutWhatIsAroundIt() {
        String html = """
                <!DOCTYPE html><html lang="en-KE"><head><title>Arrests in Kisumu | The Daily</title>
                <meta property="og:site_name" content="The Daily">
                <meta property="article:published_time" content="2025-03-04T08:00:00+03:00">
                <link rel="canonical" href="https://daily.example/kisumu">
                <script>var x = "<p>no</p>";</script><style>p { }</style></head>
                <body><header><a href="/">Home</a></header><nav><p>Sections and more sections of this paper</p></nav>
                <main><article><h1>Arrests in Kisumu</h1>
                <p>Police   arrested
                twelve people on <b>Mon</b>day in the city, which has seen protests for a week over the price of bread.</p>
                <aside><p>Read also: another story that has nothing to do with this one at all, or does it?</p></aside>
                <p style="display: none">Hidden.</p><!-- a comment -->
                <ul><li>One</li><li>Two</li></ul>Line<br>break.</article></main>
                <footer><p>All rights reserved by the publisher of this page and by everybody else too.</p></footer>
                </body></html>
                """;
        assertThat(page(html))
                .isEqualTo(new Article(
                        "page.html",
                        "The Daily",
                        LocalDate.of(2025, 3, 4),
                        "en",
                        "https://daily.example/kisumu",
                        "Arrests in Kisumu",
                        """
                Police arrested twelve people on Monday in the city, which has seen protests for a week over the price of bread.

                One

                Two

                Line
                break."""));
    }

    @Test
    void withoutAnArticleElementTheDensestPartIsTaken() {
        String words =
                "Police arrested twelve people in the city on Monday, the ministry said in a statement. ".repeat(2);
        String html = "<div id=menu><p><a href=x>" + "link ".repeat(60) + "</a></p></div><div><div><p>" + words
                + "</p><p>" + words + "</p></div></div><div><p>Short.</p></div>";
        assertThat(page(html).text()).isEqualTo(words.strip() + "\n\n" + words.strip());
    }

    @Test
    void linkedDataGivesPublisherAndDate() {
        String html = """
                <html><head><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
                "datePublished":"2025-03-04T08:00:00Z","author":{"name":"A. Writer"},
                "publisher":{"@type":"Organization","name":"The Daily"}}]}</script>
                <script type="application/ld+json">{broken</script></head><body><p>Text.</p></body></html>
                """;
        assertThat(page(html).publisher()).isEqualTo("The Daily");
        assertThat(page(html).published()).isEqualTo(LocalDate.of(2025, 3, 4));
    }

    private static @Nullable String author(String head) {
        List<Found> out = new ArrayList<>();
        byte[] html =
                ("<html><head>" + head + "</head><body><p>Text.</p></body></html>").getBytes(StandardCharsets.UTF_8);
        HtmlPage.read(html, "page.html", Defaults.NONE, out::add);
        return ((Found.Ready) out.getFirst()).origin().author();
    }

    @Test
    void theAuthorIsReadFromLinkedDataAndMetadata() {
        String linked = "<script type='application/ld+json'>{\"image\":{\"name\":\"No\"},\"author\":%s}</script>";
        assertThat(author(linked.formatted(
                        "[{\"@type\":\"Person\",\"url\":\"https://a.example\",\"name\":\"A. Writer\"}]")))
                .isEqualTo("A. Writer");
        assertThat(author(linked.formatted("\"B. Writer\""))).isEqualTo("B. Writer");
        assertThat(author("<meta property='article:author' content='https://a.example/people/c'>"
                        + "<meta name=dc.creator content='C. Writer'>"))
                .isEqualTo("C. Writer");
        assertThat(author("<meta name=author content=''>")).isNull();
    }

    @Test
    void theDeclaredEncodingIsUsedWhereTheBytesAreNotUtf8() {
        byte[] html = "<html><head><meta charset=windows-1251></head><body><p>Москва</p></body></html>"
                .getBytes(Charset.forName("windows-1251"));
        assertThat(page(html).text()).isEqualTo("Москва");
        assertThat(page("<html><head><meta charset=windows-1251></head><body><p>Москва</p></body></html>")
                        .text())
                .isEqualTo("Москва");
    }

    @Test
    void deepNestingLosesNoText() {
        String html = "<html><body>" + "<div>".repeat(20_000) + "<p>Deep words.</p>" + "</div>".repeat(20_000)
                + "</body></html>";
        assertThat(page(html).text()).isEqualTo("Deep words.");
    }
}
