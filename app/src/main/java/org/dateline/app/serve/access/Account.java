package org.dateline.app.serve.access;

import java.time.Instant;

/// A user.
///
/// @param name     how they log in
/// @param role     what they may do
/// @param created  when they were added
/// @param password their password, so that it can be checked and not be read
public record Account(String name, Role role, Instant created, Password password) {

    private static final int LONGEST_NAME = 64;

    /// Whether this can be a user's name: letters, digits, `.`, `_`, `-` and `@`, at most 64.
    public static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && name.chars().allMatch(Account::belongsToName);
    }

    private static boolean belongsToName(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "._-@".indexOf(c) >= 0;
    }
}
