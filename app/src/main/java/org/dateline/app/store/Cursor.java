package org.dateline.app.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Where a page ended: after the row with this day and number, the newest first.
record Cursor(int day, long id) {

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((day + "." + id).getBytes(StandardCharsets.US_ASCII));
    }

    /// @throws IllegalArgumentException if it was not made by [#text()]
    static @Nullable Cursor of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\.", 2);
            return new Cursor(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is no cursor: give what \"next\" of the page before said".formatted(text), e);
        }
    }
}
