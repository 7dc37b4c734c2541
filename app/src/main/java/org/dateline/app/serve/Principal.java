package org.dateline.app.serve;

import org.dateline.app.serve.access.Role;
import org.dateline.app.serve.access.Sessions;
import org.jspecify.annotations.Nullable;

/// Who sends a request.
///
/// @param name    the user; `null` for nobody known
/// @param role    what they may do
/// @param session the session of a browser; `null` if there is none
record Principal(@Nullable String name, Role role, Sessions.@Nullable Session session) {

    /// Whoever is not logged in.
    static final Principal NOBODY = new Principal(null, Role.ANYONE, null);

    /// Whoever is at a machine that has no users.
    static final Principal LOCAL = new Principal("local", Role.ADMIN, null);
}
