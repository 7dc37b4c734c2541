package org.dateline.app.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// One file, address or stream of an ingest. How far it was read is noted under its key.
///
/// @param name  as people gave it
/// @param key   the same wherever the program is started; `null` where nothing can be resumed
/// @param state tells one state of it from another; a file that changed is read anew
public record Unit(String name, @Nullable String key, String state) {

    /// The unit that `input` names.
    public static Unit of(String input) {
        if (input.equals("-") || input.startsWith("http://") || input.startsWith("https://")) {
            return new Unit(input, null, "");
        }
        try {
            Path path = Path.of(input).toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? new Unit(
                            input,
                            path.toString(),
                            attributes.size() + " "
                                    + attributes.lastModifiedTime().toMillis())
                    : new Unit(input, null, "");
        } catch (IOException e) {
            return new Unit(input, null, "");
        }
    }

    /// What is noted when the first `count` things of it are kept.
    public String note(long count, boolean ended) {
        return "%s %d %s".formatted(state, count, ended ? "ended" : "begun");
    }

    /// How many of its things were kept before, -1 for all of them.
    public long resume(@Nullable String note) {
        if (note == null || !note.startsWith(state + " ")) {
            return 0;
        }
        if (note.endsWith(" ended")) {
            return -1;
        }
        int end = note.lastIndexOf(' ');
        return Long.parseLong(note.substring(state.length() + 1, end));
    }
}
