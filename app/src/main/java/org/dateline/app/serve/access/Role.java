package org.dateline.app.serve.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What somebody may do. Each role may do all that the ones before it may.
public enum Role {
    /// Whoever is not logged in.
    ANYONE,
    /// Reads, and has texts coded.
    READER,
    /// Confirms and corrects.
    ANALYST,
    /// Changes feeds, sees users and the audit log.
    ADMIN;

    /// Whether who has this role may do what `needed` may.
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }

    /// As files, the command line and the API call it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role with the label; `null` if there is none.
    public static @Nullable Role of(@Nullable String label) {
        for (Role role : values()) {
            if (role.label().equals(label)) {
                return role;
            }
        }
        return null;
    }
}
