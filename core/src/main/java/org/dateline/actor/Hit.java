package org.dateline.actor;

import java.util.List;
import org.dateline.knowledge.actors.Alias;
import org.dateline.knowledge.actors.Named;
import org.jspecify.annotations.Nullable;

/// Words of a sentence that are a name of the tables.
///
/// @param first     first token
/// @param last      last token, inclusive
/// @param firstAtom first piece
/// @param endAtom   piece after the last
/// @param aliases   what they can mean
record Hit(int first, int last, int firstAtom, int endAtom, List<Alias> aliases) {

    Hit {
        aliases = List.copyOf(aliases);
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    /// The reading as a country, by any of the words for one, `null` if there is none.
    Named.@Nullable Land land() {
        Named.Land found = null;
        for (Alias alias : aliases) {
            if (alias.named() instanceof Named.Land land
                    && (found == null || land.word().compareTo(found.word()) < 0)) {
                found = land;
            }
        }
        return found;
    }

    /// Whether the words can be a word of this sort for a country.
    boolean is(Named.Land.Word word) {
        for (Alias alias : aliases) {
            if (alias.named() instanceof Named.Land land && land.word() == word) {
                return true;
            }
        }
        return false;
    }

    /// The first reading of a kind, `null` if there is none.
    <T extends Named> @Nullable T as(Class<T> type) {
        for (Alias alias : aliases) {
            if (type.isInstance(alias.named())) {
                return type.cast(alias.named());
            }
        }
        return null;
    }
}
