package org.dateline.model;

import org.jspecify.annotations.Nullable;

/// A gazetteer entry.
///
/// @param name       preferred name
/// @param geonamesId GeoNames id, 0 for our own additions
/// @param feature    GeoNames feature code, e.g. `PPLA`
/// @param country    ISO 3166-1 alpha-3, `null` for what lies in several or none
/// @param admin1     name of the first-level division, `null` if not known or not inside one
/// @param latitude   degrees north, WGS 84; `null` where no point should be shown
/// @param longitude  degrees east, WGS 84; `null` where no point should be shown
/// @param population people, 0 if unknown
/// @param precision  what kind of place the point stands for
public record Place(
        String name,
        long geonamesId,
        String feature,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double latitude,
        @Nullable Double longitude,
        long population,
        Precision precision) {

    /// How large a place the point stands for.
    public enum Precision {
        POINT,
        CITY,
        ADMIN2,
        ADMIN1,
        COUNTRY,
        REGION
    }
}
