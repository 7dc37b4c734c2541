package org.dateline.app.serve.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Lets a program act for a user.
///
/// @param key     names it
/// @param user    whose
/// @param name    what for, in the user's words
/// @param role    what it may do; never more than its user
/// @param created when it was made
/// @param expires from when on it is void; `null` for never
/// @param hash    SHA-256 of its secret, in hexadecimal digits
public record Token(
        String key,
        String user,
        String name,
        Role role,
        Instant created,
        @Nullable Instant expires,
        String hash) {

    /// Whether it is still good.
    public boolean valid(Instant now) {
        return expires == null || now.isBefore(expires);
    }
}
