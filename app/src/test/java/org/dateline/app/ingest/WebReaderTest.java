package org.dateline.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.app.ingest.web.AllowedHosts;
import org.dateline.app.ingest.web.Fetcher;
import org.dateline.app.ingest.web.Guard;
import org.dateline.app.ingest.web.Limits;
import org.dateline.app.ingest.web.LocalSite;
import org.dateline.app.ingest.web.Polite;
import org.dateline.app.ingest.web.Resolver;
import org.junit.jupiter.api.Test;

final class WebReaderTest {

    private static final String FEED = "<rss><channel><title>The Harbour</title><item><title>Arrests in Mombasa</title>"
            + "<description>Police arrested twelve people on Tuesday.</description></item></channel></rss>";

    @Test
    void whatComesOntoTheListIsReadAndItsHealthRemembered() throws IOException {
        Map<String, FeedState> states = new LinkedHashMap<>();
        List<Found> articles = new ArrayList<>();
        try (LocalSite site = new LocalSite()) {
            site.answer("/feed.xml", "HTTP/1.1 200 OK\r\n\r\n" + FEED);
            site.answer("/gone.xml", "HTTP/1.1 503 Busy\r\n\r\n");
            site.answer("/page.html", "HTTP/1.1 200 OK\r\n\r\n<html><body><p>Words.</p></body></html>");
            List<String> feeds = List.of("/feed.xml", "/gone.xml", "/page.html");
            Fetcher fetcher = new Fetcher(
                    new Guard(AllowedHosts.of(List.of("127.0.0.1:" + site.port())), Resolver.SYSTEM),
                    Limits.USUAL,
                    "test");
            try (fetcher;
                    WebReader reader = new WebReader(
                            new Polite(fetcher, "dateline", Duration.ofMillis(1)),
                            Defaults.NONE,
                            false,
                            Duration.ofMinutes(15),
                            url -> null)) {
                int[] asked = {0};
                reader.watch(
                        (unit, found) -> {
                            states.put(unit.name(), FeedState.of(unit.state()));
                            found.stream().filter(Found.Ready.class::isInstance).forEach(articles::add);
                        },
                        () -> {
                            if (asked[0] == feeds.size()) {
                                reader.stop();
                            }
                            // One more each time, as somebody adds them.
                            return feeds.subList(0, Math.min(feeds.size(), ++asked[0])).stream()
                                    .map(site::address)
                                    .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
                        });
            }
            FeedState healthy = states.getOrDefault(site.address("/feed.xml"), FeedState.NEW);
            assertThat(healthy.fault()).isNull();
            assertThat(healthy.read()).isNotNull();
            assertThat(states.getOrDefault(site.address("/gone.xml"), FeedState.NEW)
                            .fault())
                    .isEqualTo("answered with status 503");
            assertThat(states.getOrDefault(site.address("/page.html"), FeedState.NEW)
                            .fault())
                    .isEqualTo("what came is no feed");
            assertThat(articles).isNotEmpty();
        }
        assertThat(states).hasSize(3);
    }
}
