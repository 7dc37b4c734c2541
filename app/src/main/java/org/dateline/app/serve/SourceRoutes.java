package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.app.serve.access.AuditLog;
import org.dateline.app.store.Feeds;
import org.jspecify.annotations.Nullable;

/// The list of feeds that are watched, and their health.
final class SourceRoutes {

    private static final String NOTES = "feeds";
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_TOLD = 100;

    private final Archive archive;
    private final Feeds feeds;
    private final Feeding feeding;
    private final AuditLog audit;
    private final Remembered<Map<String, Integer>> articles;

    SourceRoutes(Archive archive, Feeds feeds, Feeding feeding, AuditLog audit) {
        this.archive = archive;
        this.feeds = feeds;
        this.feeding = feeding;
        this.audit = audit;
        articles = new Remembered<>(1, archive::revision);
    }

    /// Work on the file of the list.
    private interface Work<T> {
        T done() throws IOException;
    }

    Map<String, Handler> handlers() {
        return Map.of("sources", this::list, "addSource", this::add, "removeSource", this::remove);
    }

    private Answer list(Ask ask) {
        List<Feeds.Feed> all = with(feeds::list);
        if (ask.format() == Format.OPML) {
            return new Answer.Text(Format.OPML.media(), Opml.of(all));
        }
        List<ObjectNode> rows = all.stream().map(this::json).toList();
        return new Answer.Rows((cursor, limit) -> Answer.Sheet.whole(rows), Layout.of("", "key", "url"));
    }

    private ObjectNode json(Feeds.Feed feed) {
        Feeding.Health health = feeding.health(archive.ask(() -> archive.store().note(NOTES, feed.url())));
        Instant read = health.lastRead();
        Map<String, Integer> counts =
                articles.get("feeds", () -> archive.ask(() -> archive.store().articlesByAddress()));
        return Json.object()
                .put("key", key(feed.url()))
                .put("url", feed.url())
                .put("title", feed.title())
                .put("state", health.state().name().toLowerCase(Locale.ROOT))
                .put("lastRead", read == null ? null : read.toString())
                .put("lastError", health.lastError())
                .put("articles", counts.getOrDefault(feed.url(), 0));
    }

    private static String key(String url) {
        return Tags.of(url);
    }

    private Answer add(Ask ask) {
        String url = ask.field("url");
        String opml = ask.field("opml");
        if ((url == null) == (opml == null)) {
            throw Problem.wrong("url", "Give either the address of a feed, \"url\", or a list of feeds, \"opml\".");
        }
        List<String> refused = new ArrayList<>();
        List<Feeds.Feed> wanted = url != null ? one(url, ask.field("title")) : several(String.valueOf(opml), refused);
        List<Feeds.Feed> added = with(() -> feeds.add(wanted));
        for (Feeds.Feed feed : added) {
            audit.add(ask.who().name(), ask.address(), "feed-added", feed.url());
        }
        ObjectNode out = Json.object();
        ArrayNode list = out.putArray("added");
        added.forEach(feed -> list.add(json(feed)));
        out.put("known", wanted.size() - added.size());
        ArrayNode no = out.putArray("refused");
        refused.forEach(no::add);
        return new Answer.One(201, out);
    }

    private List<Feeds.Feed> one(String url, @Nullable String title) {
        try {
            return List.of(feed(url, title));
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("url", String.valueOf(e.getMessage()));
        }
    }

    private List<Feeds.Feed> several(String opml, List<String> refused) {
        List<Feeding.Named> named = feeding.outlines(opml);
        if (named.isEmpty()) {
            throw Problem.wrong("opml", "No feeds are in it: a list has outlines with \"xmlUrl\".");
        }
        List<Feeds.Feed> out = new ArrayList<>();
        Set<String> seen = new java.util.HashSet<>();
        int more = 0;
        for (Feeding.Named one : named) {
            try {
                Feeds.Feed feed = feed(one.url(), one.title());
                if (seen.add(feed.url())) {
                    out.add(feed);
                }
            } catch (IllegalArgumentException e) {
                if (refused.size() < MOST_TOLD) {
                    refused.add(Problem.shortened(one.url()) + ": " + e.getMessage());
                } else {
                    more++;
                }
            }
        }
        if (more > 0) {
            refused.add("and %d more".formatted(more));
        }
        return out;
    }

    private Feeds.Feed feed(String url, @Nullable String title) {
        String name = title == null || title.isBlank() ? null : title.strip();
        return new Feeds.Feed(
                feeding.address(url.strip()),
                name == null || name.length() <= LONGEST_TITLE ? name : name.substring(0, LONGEST_TITLE),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private Answer remove(Ask ask) {
        Feeds.Feed feed = with(feeds::list).stream()
                .filter(one -> key(one.url()).equals(ask.key()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("feed", ask.key()));
        with(() -> feeds.remove(feed.url()));
        audit.add(ask.who().name(), ask.address(), "feed-removed", feed.url());
        return new Answer.Done();
    }

    private static <T> T with(Work<T> work) {
        try {
            return work.done();
        } catch (java.nio.file.AccessDeniedException e) {
            throw Problem.of(503, "The list of feeds cannot be used", "Its file may not be read or written.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw Problem.of(409, "There are too many feeds", String.valueOf(e.getMessage()));
        }
    }
}
