package org.dateline.app.ingest.web;

import java.time.Duration;

/// How much of an answer is waited for and read.
///
/// @param deadline for everything together: names, connections, redirects, the whole body
/// @param connect  for one connection
/// @param body     bytes of the body after inflation
/// @param ratio    bytes after inflation for each byte that came, once they are more than a megabyte
/// @param header   bytes of status line and headers
/// @param hops     redirects that are followed
public record Limits(Duration deadline, Duration connect, int body, int ratio, int header, int hops) {

    /// The usual ones: 30 s, 10 s, 10 MB, 100 : 1, 64 KB, 5.
    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(10), 10_000_000, 100, 1 << 16, 5);
}
