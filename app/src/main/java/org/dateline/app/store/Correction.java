package org.dateline.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an analyst said of an entry. It holds for the coding that it was made on and, by the entry's place and
/// words, for every later one.
///
/// @param id       its number
/// @param article  ref of the article
/// @param version  of the article, that the analyst saw
/// @param what     what was said
/// @param undone   when it was taken back; `null` while it holds
/// @param undoneBy who took it back
/// @param applies  whether the coding that counts has an entry that it is about
public record Correction(
        long id,
        String article,
        int version,
        Saying what,
        @Nullable Instant undone,
        @Nullable String undoneBy,
        boolean applies) {

    /// What is done.
    public enum Action {
        /// It is right.
        CONFIRM,
        /// A field of it should be another.
        CORRECT,
        /// It should not be there.
        REJECT,
        /// It and others are of one event.
        MERGE,
        /// It and others are not of one event.
        SPLIT,
        /// It is missing.
        ADD;

        /// As it is written: `confirm`.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// @throws IllegalArgumentException if there is no such action
        public static Action of(String label) {
            for (Action action : values()) {
                if (action.label().equals(label)) {
                    return action;
                }
            }
            throw new IllegalArgumentException(
                    "\"%s\" is no action: confirm, correct, reject, merge, split and add are".formatted(label));
        }
    }

    /// @param action  what is done
    /// @param kind    of the entry
    /// @param local   id of the entry in the coding that the analyst saw; of an added one, `u` and a number
    /// @param anchor  where the entry is
    /// @param field   which field is corrected, its parts joined by dots (`event.type`, `actors`); `null` if none
    /// @param before  the field's JSON as it was; `null` if there was none
    /// @param after   its JSON as it should be, or the added entry's; `null` if it has none
    /// @param others  refs of the entries that it is merged with or split from
    /// @param note    why; `null` if nothing was said
    /// @param analyst who says so
    /// @param made    when
    public record Saying(
            Action action,
            Kind kind,
            String local,
            Anchor anchor,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after,
            List<String> others,
            @Nullable String note,
            String analyst,
            Instant made) {

        /// Copies the list.
        public Saying {
            others = List.copyOf(others);
        }
    }

    /// Where an entry is in its article.
    ///
    /// @param start offset of its first character
    /// @param end   offset after its last one
    /// @param type  of its event, if it has one
    /// @param words its words
    public record Anchor(int start, int end, @Nullable String type, String words) {}

    /// What is to be said of an entry.
    ///
    /// @param entry   ref of the entry; for an addition `REF:VERSION`
    /// @param action  what is done
    /// @param field   for a correction: which field, its parts joined by dots
    /// @param after   for a correction: the field's JSON as it should be; for an addition the whole entry's
    /// @param kind    for an addition: of what; else ignored
    /// @param others  to merge with or split from
    /// @param note    why
    /// @param analyst who says so
    public record Wish(
            String entry,
            Action action,
            @Nullable String field,
            @Nullable String after,
            Kind kind,
            List<String> others,
            @Nullable String note,
            String analyst) {

        /// Copies the list and checks what belongs together.
        public Wish {
            others = List.copyOf(others);
            boolean needsValue = action == Action.CORRECT || action == Action.ADD;
            if (needsValue && after == null || action == Action.CORRECT && (field == null || field.isBlank())) {
                throw new IllegalArgumentException("a correction needs a field and a value, an addition a value");
            }
            if ((action == Action.MERGE || action == Action.SPLIT) && others.isEmpty()) {
                throw new IllegalArgumentException("to merge or split takes at least one other entry");
            }
            if (analyst.isBlank()) {
                throw new IllegalArgumentException("a correction needs somebody who makes it");
            }
        }
    }
}
