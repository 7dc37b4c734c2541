package org.dateline.ledger.fold;

import org.dateline.model.Actor;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/// Who vouches for a record, without the words that name them.
///
/// @param kind    whether they are named
/// @param name    name or description; `null` for an unknown publisher
/// @param country ISO 3166-1 alpha-3, `null` if unknown
/// @param sector  PLOVER sector, `null` if unknown
public record Voice(
        Kind kind,
        @Nullable String name,
        @Nullable String country,
        @Nullable String sector) {

    /// Whether a source is named.
    public enum Kind {
        NAMED,
        UNNAMED,
        PUBLISHER
    }

    /// The voice of a source.
    public static Voice of(Source source) {
        return switch (source) {
            case Source.Publisher publisher -> new Voice(Kind.PUBLISHER, publisher.name(), null, null);
            case Source.Named named -> of(Kind.NAMED, named.actor());
            case Source.Unnamed unnamed -> of(Kind.UNNAMED, unnamed.actor());
        };
    }

    private static Voice of(Kind kind, Actor actor) {
        return new Voice(kind, actor.name(), actor.country(), actor.sector());
    }
}
