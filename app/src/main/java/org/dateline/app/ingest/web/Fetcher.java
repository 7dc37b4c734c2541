package org.dateline.app.ingest.web;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Gets what stands at an address, by HTTP/1.1, one connection a request. The JDK's client follows
/// redirects where it should not, lets a slow body run past its time-out and cannot be told which
/// number of a name to use; this one does what [Guard] and [Limits] say and nothing else.
public final class Fetcher implements AutoCloseable {

    private final Guard guard;
    private final Limits limits;
    private final String agent;
    private final ExecutorService exchanges = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("fetching-", 0).factory());

    /// @param agent what the program calls itself
    public Fetcher(Guard guard, Limits limits, String agent) {
        this.guard = guard;
        this.limits = limits;
        this.agent = agent;
    }

    /// An answer.
    ///
    /// @param address where it came from in the end
    /// @param moved   the last address of an unbroken run of permanent redirects; `null` without one
    /// @param head    its head; the status is never a redirect that could be followed
    /// @param body    unpacked; empty unless the status is 2xx
    public record Answer(WebAddress address, @Nullable WebAddress moved, HttpHead head, byte[] body) {}

    /// Gets what stands at `address`, following redirects. Each hop is checked like a first request.
    ///
    /// @param headers added to the request, for example `If-None-Match`
    /// @throws Refused if it may not be asked, does not answer in time, or answers too much
    public Answer fetch(WebAddress address, Map<String, String> headers) throws Refused {
        long until = System.nanoTime() + limits.deadline().toNanos();
        WebAddress at = address;
        WebAddress moved = null;
        boolean permanent = true;
        List<WebAddress> seen = new ArrayList<>();
        for (int hop = 0; hop <= limits.hops(); hop++) {
            seen.add(at);
            Answer answer = within(until, at, headers);
            String location = answer.head().first("Location");
            int status = answer.head().status();
            boolean redirect = (status >= 301 && status <= 303) || status == 307 || status == 308;
            if (!redirect || location == null) {
                return new Answer(at, moved, answer.head(), answer.body());
            }
            permanent &= status == 301 || status == 308;
            at = at.resolve(location);
            moved = permanent ? at : moved;
            if (seen.contains(at)) {
                throw new Refused(Refused.Kind.REDIRECTS, "%s leads round in a circle".formatted(address));
            }
        }
        throw new Refused(Refused.Kind.REDIRECTS, "%s leads on more than %d times".formatted(address, limits.hops()));
    }

    /// One request on a thread of its own. When the time is over its socket is closed under it, which
    /// ends every read; nothing else does.
    private Answer within(long until, WebAddress address, Map<String, String> headers) throws Refused {
        Exchange exchange = new Exchange(address, limits, agent, headers);
        Future<Answer> running = exchanges.submit(() -> {
            List<InetAddress> numbers = guard.admit(address);
            return exchange.run(numbers);
        });
        try {
            return running.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new Refused(
                    Refused.Kind.TIMEOUT, "%s took longer than %s".formatted(address, readable(limits.deadline())), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Refused.Kind.TIMEOUT, "%s was given up".formatted(address), e);
        } catch (ExecutionException e) {
            throw cause(address, e);
        } finally {
            running.cancel(true);
            exchange.close();
        }
    }

    private static Refused cause(WebAddress address, ExecutionException e) {
        return switch (e.getCause()) {
            case Refused refused ->
                refused.kind() == Refused.Kind.ADDRESS
                        ? refused
                        : new Refused(refused.kind(), "%s: %s".formatted(address, refused.getMessage()), refused);
            case IOException io ->
                new Refused(Refused.Kind.UNREACHABLE, "%s: %s".formatted(address, io.getMessage()), io);
            case null, default -> new Refused(Refused.Kind.PROTOCOL, "%s: %s".formatted(address, e.getCause()), e);
        };
    }

    private static String readable(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }

    @Override
    public void close() {
        exchanges.shutdownNow();
    }
}
