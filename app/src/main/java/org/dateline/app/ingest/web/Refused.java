package org.dateline.app.ingest.web;

import java.io.IOException;

/// A request that was not made, or not finished, with the reason for a person.
public final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    /// Why, for counting.
    public enum Kind {
        /// The address is no address of the public web.
        ADDRESS,
        /// The name could not be resolved, or nobody answers there.
        UNREACHABLE,
        /// The server took longer than the deadline.
        TIMEOUT,
        /// The answer is longer than is read.
        TOO_LARGE,
        /// The answer is not HTTP.
        PROTOCOL,
        /// There were more redirects than are followed.
        REDIRECTS,
        /// The site asks programs not to read this.
        ROBOTS
    }

    private final Kind kind;

    Refused(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    Refused(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /// Why, for counting.
    public Kind kind() {
        return kind;
    }
}
