package org.dateline.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place of our own, which the gazetteer index lacks or misplaces.
///
/// @param name       its name in news
/// @param aliases    other names
/// @param feature    GeoNames feature code
/// @param countries  alpha-3 codes of the countries it lies in; none for oceans and continents
/// @param admin1     first-level division, `null` if it has none or spans several
/// @param latitude   degrees north
/// @param longitude  degrees east
/// @param pin        whether it may be shown as a point
/// @param geonamesId GeoNames id, 0 if not known
/// @param population people, 0 if not known
/// @param fame       how well known it is, 0 to 255: about in how many languages it has a name; -1 for what is well
/// known
public record AddedPlace(
        String name,
        List<String> aliases,
        String feature,
        List<String> countries,
        @Nullable String admin1,
        double latitude,
        double longitude,
        boolean pin,
        long geonamesId,
        long population,
        int fame) {

    /// Copies the lists.
    public AddedPlace {
        aliases = List.copyOf(aliases);
        countries = List.copyOf(countries);
    }
}
