package org.dateline.app.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.app.ingest.web.Fetcher;
import org.dateline.app.ingest.web.HttpHead;
import org.dateline.app.ingest.web.Polite;
import org.dateline.app.ingest.web.Refused;
import org.dateline.app.ingest.web.WebAddress;
import org.dateline.model.Article;
import org.jspecify.annotations.Nullable;

/// Reads addresses of the web, and what the lists among them name: fetches several at once, and reads what
/// came on the thread that asked.
public final class WebReader implements AutoCloseable {

    private static final int AT_ONCE = 8;
    private static final int DEEPEST = 3;
    private static final int MOST_SEEN = 500_000;
    private static final Duration LONGEST_NAP = Duration.ofMinutes(1);

    private final Polite polite;
    private final Defaults defaults;
    private final boolean follow;
    private final Duration every;
    private final Function<String, @Nullable String> memory;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Job> queue = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, FeedState> polled = new LinkedHashMap<>();
    private final Set<String> listed = new HashSet<>();
    private final CountDownLatch halt = new CountDownLatch(1);
    private volatile boolean stopped;

    /// @param follow whether the pages that the items of feeds link to are read instead of the items
    /// @param every  how often feeds are polled
    /// @param memory what was remembered of an address; `null` for nothing
    public WebReader(
            Polite polite,
            Defaults defaults,
            boolean follow,
            Duration every,
            Function<String, @Nullable String> memory) {
        this.polite = polite;
        this.defaults = defaults;
        this.follow = follow;
        this.every = every;
        this.memory = memory;
    }

    /// Something to be fetched.
    ///
    /// @param link  what it is
    /// @param depth how many lists led there
    /// @param item  the article that a feed gave in its place; `null` without one
    private record Job(Link link, int depth, Found.@Nullable Ready item) {}

    /// What came.
    private record Got(
            Job job,
            Fetcher.@Nullable Answer answer,
            @Nullable Refused refused) {}

    /// Whether a source is an address.
    public static boolean isAddress(String source) {
        return source.startsWith("http://") || source.startsWith("https://");
    }

    /// Will read an address that the user gave.
    public void add(String address) {
        add(new Job(new Link(address, Link.Kind.LIST, null, null, null), 0, null));
    }

    /// Will read an address that content named.
    public void add(Link link) {
        add(new Job(link, 1, null));
    }

    private void add(Job job) {
        if (seen.size() > MOST_SEEN) {
            seen.clear();
        }
        if (job.depth() <= DEEPEST && seen.add(job.link().url())) {
            queue.add(job);
        }
    }

    /// Reads all that is to be read, and what that leads to.
    ///
    /// @param sink takes units and what they hold, on this thread
    public void drain(BiConsumer<Unit, List<Found>> sink) {
        CompletionService<Got> fetching = new ExecutorCompletionService<>(waiting);
        int running = 0;
        while (!stopped && (running > 0 || !queue.isEmpty())) {
            while (running < AT_ONCE && !queue.isEmpty()) {
                Job job = queue.poll();
                fetching.submit(() -> get(job));
                running++;
            }
            try {
                Got got = fetching.take().get();
                running--;
                read(got, sink);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopped = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /// Polls the feeds and lists among what was read, until it is stopped.
    ///
    /// @param list gives the addresses that are to be watched besides; asked again and again, since it changes
    public void watch(BiConsumer<Unit, List<Found>> sink, Supplier<Set<String>> list) {
        while (!stopped) {
            follow(list.get());
            Instant now = Instant.now();
            Instant next = now.plus(LONGEST_NAP);
            for (Map.Entry<String, FeedState> entry : polled.entrySet()) {
                FeedState state = entry.getValue();
                if (!state.isDisabled() && !state.next().isAfter(now)) {
                    queue.add(new Job(new Link(entry.getKey(), Link.Kind.LIST, null, null, null), 0, null));
                } else if (!state.isDisabled() && state.next().isBefore(next)) {
                    next = state.next();
                }
            }
            if (!queue.isEmpty()) {
                drain(sink);
            } else if (!nap(Duration.between(now, next))) {
                return;
            }
        }
    }

    /// Reads at once what is new on the list, and asks no more for what is no longer on it.
    private void follow(Set<String> wanted) {
        for (String url : wanted) {
            if (listed.add(url)) {
                seen.add(url);
                queue.add(new Job(new Link(url, Link.Kind.LIST, null, null, null), 0, null));
            }
        }
        synchronized (polled) {
            listed.removeIf(url -> {
                boolean dropped = !wanted.contains(url);
                if (dropped) {
                    polled.remove(url);
                }
                return dropped;
            });
        }
    }

    private boolean nap(Duration duration) {
        try {
            return !halt.await(Math.max(50, duration.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Ends [#watch] and [#drain] soon. May be called from any thread.
    public void stop() {
        stopped = true;
        halt.countDown();
    }

    private FeedState state(String url) {
        FeedState known = polled.get(url);
        return known != null ? known : FeedState.of(memory.apply(url));
    }

    private Got get(Job job) {
        try {
            WebAddress address = WebAddress.of(job.link().url());
            FeedState state;
            synchronized (polled) {
                state = job.link().kind() == Link.Kind.LIST ? state(job.link().url()) : FeedState.NEW;
            }
            return new Got(job, polite.fetch(address, state.conditions()), null);
        } catch (Refused e) {
            return new Got(job, null, e);
        }
    }

    private void read(Got got, BiConsumer<Unit, List<Found>> sink) {
        Job job = got.job();
        String url = job.link().url();
        List<Found> found = new ArrayList<>();
        Fetcher.Answer answer = got.answer();
        Format format = null;
        String refusal = got.refused() == null
                ? "gave no answer"
                : String.valueOf(got.refused().getMessage());
        if (answer == null) {
            fallBack(job, new Found.Fault(url, refusal), found);
        } else if (answer.head().status() == 200) {
            format = content(job, answer, found);
        } else if (answer.head().status() == 304) {
            found.add(new Found.Passed(url, "not changed since"));
        } else {
            fallBack(
                    job,
                    new Found.Fault(url, "answered with status " + answer.head().status()),
                    found);
        }
        String memo = remember(job, answer == null ? null : answer.head(), format, refusal);
        sink.accept(new Unit(url, null, memo == null ? "" : memo), found);
    }

    /// An item of a feed whose page cannot be had is taken as the feed gave it.
    private static void fallBack(Job job, Found.Fault fault, List<Found> found) {
        Found.Ready item = job.item();
        if (item == null) {
            found.add(fault);
        } else {
            found.add(new Found.Note(fault.where(), fault.what() + "; taken as the feed gave it"));
            found.add(item);
        }
    }

    private Format content(Job job, Fetcher.Answer answer, List<Found> out) {
        Link link = job.link();
        Defaults assumed = new Defaults(
                link.published() == null ? defaults.published() : link.published(),
                link.publisher() == null ? defaults.publisher() : link.publisher());
        Envelope envelope =
                new Envelope(link.url(), assumed, answer.address().toString(), Archives.charset(answer.head()));
        List<Found> found = new ArrayList<>();
        Format format = parse(envelope, answer.body(), found);
        for (Found one : found) {
            switch (one) {
                case Found.Elsewhere(String where, Link further) -> add(new Job(further, job.depth() + 1, null));
                case Found.Ready ready when isList(format) -> item(ready, job, out);
                case Found.Ready ready when job.item() != null -> out.add(filled(ready, job.item()));
                case Found.Ready ready -> out.add(ready);
                case Found.Unfit unfit when job.item() != null -> out.add(job.item());
                case Found.Unfit unfit -> out.add(unfit);
                case Found.Fault fault -> out.add(fault);
                case Found.Note note -> out.add(note);
                case Found.Passed passed -> out.add(passed);
            }
        }
        return format;
    }

    private static Format parse(Envelope envelope, byte[] body, List<Found> found) {
        try {
            return Contents.read(envelope, new ByteArrayInputStream(body), found::add);
        } catch (IOException e) {
            found.add(new Found.Fault(envelope.where(), "cannot be read: " + e.getMessage()));
            return Format.BINARY;
        }
    }

    private void item(Found.Ready ready, Job job, List<Found> out) {
        Article article = ready.article();
        String url = article.url();
        if (!seen.add("item " + article.id() + " " + article.text().hashCode())) {
            out.add(new Found.Passed(ready.origin().where(), "seen in this run"));
        } else if (follow && url != null && isAddress(url)) {
            add(new Job(
                    new Link(url, Link.Kind.PAGE, article.publisher(), article.published(), article.headline()),
                    job.depth() + 1,
                    ready));
        } else {
            out.add(ready);
        }
    }

    /// The page's article; the feed's where the page gives less, as behind a paywall.
    private static Found.Ready filled(Found.Ready page, Found.Ready item) {
        Article article = page.article();
        Article of = item.article();
        boolean less = article.text().length() < of.text().length();
        Article whole = new Article(
                of.id(),
                article.publisher() == null ? of.publisher() : article.publisher(),
                article.published() == null ? of.published() : article.published(),
                article.language() == null ? of.language() : article.language(),
                of.url(),
                article.headline() == null ? of.headline() : article.headline(),
                less ? of.text() : article.text());
        return new Found.Ready(whole, less ? item.origin() : page.origin());
    }

    private static boolean isList(@Nullable Format format) {
        return format == Format.FEED || format == Format.JSON_FEED || format == Format.OPML || format == Format.SITEMAP;
    }

    /// What to remember of a list; `null` of anything else.
    private @Nullable String remember(Job job, @Nullable HttpHead head, @Nullable Format format, String refusal) {
        String url = job.link().url();
        synchronized (polled) {
            FeedState before = state(url);
            boolean list =
                    isList(format) || listed.contains(url) || polled.containsKey(url) || !before.equals(FeedState.NEW);
            if (!list || job.link().kind() == Link.Kind.PAGE) {
                return null;
            }
            double chance = ThreadLocalRandom.current().nextDouble();
            FeedState after;
            if (head == null) {
                after = before.afterFailure(Instant.now(), every, chance, refusal);
            } else if (format != null && !isList(format)) {
                after = before.afterFailure(Instant.now(), every, chance, "what came is no feed");
            } else {
                after = before.after(head, Instant.now(), every, chance);
            }
            polled.put(url, after);
            return after.line();
        }
    }

    @Override
    public void close() {
        waiting.shutdownNow();
    }
}
