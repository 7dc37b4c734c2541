package org.dateline.geo;

/// What speaks for or against one meaning of a place name, as numbers from 0 to 1. The weight of each is in
/// `models/geo.tsv`.
enum Sign {
    POPULATION,
    FAME,
    COUNTRY,
    DIVISION,
    COUNTY,
    CAPITAL,
    DIVISION_SEAT,
    SUBURB,
    HAMLET,
    REGION,
    OURS,
    ALTERNATE,
    /// The text says so: "Paris, Tex."
    CONTAINED_IN_ABBREVIATION,
    /// "Paris, Texas".
    CONTAINED_IN_DIVISION,
    /// "Paris, Franklin County".
    CONTAINED_IN_COUNTY,
    /// "Paris, France".
    CONTAINED_IN_COUNTRY,
    /// What looks contained or containing may be but items of a list: "Mexico, Peru and Chile".
    LISTED,
    /// The text names it as what the place before lies in.
    CONTAINER,
    KIND_FITS,
    KIND_CLASHES,
    /// Words of the article speak of its country.
    HOME,
    /// Other names have a meaning nearby, up to four.
    COULD_CLUSTER,
    /// Another name has a meaning that holds it or lies in it.
    COULD_SHARE_COUNTY,
    COUNTRY_NAMED,
    COUNTRY_IN_SENTENCE,
    DIVISION_NAMED,
    DIVISION_IN_SENTENCE,
    COUNTY_NAMED,
    CONTAINS_NAMED,
    /// Share of the other names of the article that lie in its country.
    COUNTRY_SHARE,
    DIVISION_SHARE,
    WITHIN_50,
    WITHIN_161,
    WITHIN_400,
    BEYOND_2000,
    DATELINE_COUNTRY,
    DATELINE_DIVISION,
    LARGEST,
    LARGEST_IN_COUNTRY;

    /// Its place in an array of weights.
    @SuppressWarnings("EnumOrdinal")
    int at() {
        return ordinal();
    }
}
