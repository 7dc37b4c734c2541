package org.dateline.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A country or territory.
///
/// @param iso3       ISO 3166-1 alpha-3; `XKX` for Kosovo
/// @param iso2       ISO 3166-1 alpha-2; `XK` for Kosovo
/// @param name       its name in English-language news
/// @param aliases    other names, former and foreign ones included
/// @param adjectives "Malian"
/// @param demonyms   its people, singular and plural
/// @param capital    `null` for the few without one
/// @param seats      capitals and buildings whose names stand for its government
/// @param latitude   degrees north of the point that stands for it
/// @param longitude  degrees east of the point that stands for it
/// @param geonamesId GeoNames id
public record Country(
        String iso3,
        String iso2,
        String name,
        List<String> aliases,
        List<String> adjectives,
        List<String> demonyms,
        @Nullable String capital,
        List<String> seats,
        double latitude,
        double longitude,
        long geonamesId) {

    /// Copies the lists.
    public Country {
        aliases = List.copyOf(aliases);
        adjectives = List.copyOf(adjectives);
        demonyms = List.copyOf(demonyms);
        seats = List.copyOf(seats);
    }
}
