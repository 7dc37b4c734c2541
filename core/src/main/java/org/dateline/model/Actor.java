package org.dateline.model;

import org.jspecify.annotations.Nullable;

/// Who acts or is acted on, coded as PLOVER does: a country and a sector.
///
/// @param name    preferred name, e.g. `Kenya Police Service`; the words themselves for the unnamed
/// @param country ISO 3166-1 alpha-3, `null` for international or unknown
/// @param sector  PLOVER sector, e.g. `GOV`, `MIL`, `REB`, `CVL`, `IGO`; `null` if unknown
/// @param kind    what sort of body it is
public record Actor(
        String name, @Nullable String country, @Nullable String sector, Kind kind) {

    /// What sort of body an actor is.
    public enum Kind {
        STATE,
        ORGANISATION,
        GROUP,
        PERSON,
        UNNAMED
    }
}
