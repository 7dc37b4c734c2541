package org.dateline.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The countries and territories of the world, looked up by what news calls them. Look-ups are exact but for names
/// set all in capitals, as in headlines: "MALI" is Mali. They answer `null` for what is not in the table.
public final class Countries {

    /// Shorter words in capitals are rather acronyms.
    private static final int SHORTEST_IN_CAPITALS = 4;

    private final List<Country> all;
    private final Map<String, Country> byIso3 = new HashMap<>();
    private final Map<String, Country> byIso2 = new HashMap<>();
    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, Country> byAdjective = new HashMap<>();
    private final Map<String, Country> byDemonym = new HashMap<>();
    private final Map<String, Country> byCapital = new HashMap<>();
    private final Map<String, Country> bySeat = new HashMap<>();

    private Countries(List<Country> all) {
        this.all = List.copyOf(all);
    }

    /// Reads `gazetteer/countries.tsv` under `knowledge`.
    static Countries load(Path knowledge, Faults faults) {
        Table table = Table.read(
                knowledge.resolve("gazetteer/countries.tsv"),
                faults,
                "iso3",
                "iso2",
                "name",
                "aliases",
                "adjectives",
                "demonyms",
                "capital",
                "seats",
                "latitude",
                "longitude",
                "geonamesId",
                "note");
        List<Country> read = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Country country = country(row);
            if (country != null) {
                read.add(country);
                rows.add(row);
            }
        }
        Countries countries = new Countries(read);
        for (int i = 0; i < read.size(); i++) {
            countries.index(read.get(i), rows.get(i));
        }
        return countries;
    }

    private static @Nullable Country country(Table.Row row) {
        Double latitude = row.parse("latitude", Double::valueOf);
        Double longitude = row.parse("longitude", Double::valueOf);
        Long id = row.parse("geonamesId", Long::valueOf);
        if (row.get("iso3").length() != 3 || row.get("iso2").length() != 2) {
            row.fault("\"%s\" and \"%s\" are not an ISO 3166-1 alpha-3 and alpha-2 code"
                    .formatted(row.get("iso3"), row.get("iso2")));
            return null;
        }
        if (latitude == null || longitude == null || id == null) {
            return null;
        }
        return new Country(
                row.get("iso3"),
                row.get("iso2"),
                row.get("name"),
                row.list("aliases"),
                row.list("adjectives"),
                row.list("demonyms"),
                row.orNull("capital"),
                row.list("seats"),
                latitude,
                longitude,
                id);
    }

    private void index(Country country, Table.Row row) {
        put(byIso3, List.of(country.iso3()), country, row);
        put(byIso2, List.of(country.iso2()), country, row);
        put(byName, List.of(country.name()), country, row);
        put(byName, country.aliases(), country, row);
        put(byAdjective, country.adjectives(), country, row);
        put(byDemonym, country.demonyms(), country, row);
        put(bySeat, country.seats(), country, row);
        if (country.capital() != null) {
            byCapital.putIfAbsent(country.capital(), country);
        }
    }

    private static void put(Map<String, Country> map, Collection<String> names, Country country, Table.Row row) {
        for (String name : names) {
            Country other = map.putIfAbsent(name, country);
            if (other != null) {
                row.fault("\"%s\" of %s is taken by %s".formatted(name, country.iso3(), other.iso3()));
            }
            if (name.length() >= SHORTEST_IN_CAPITALS) {
                map.putIfAbsent(name.toUpperCase(Locale.ROOT), country);
            }
        }
    }

    /// In the order of their alpha-3 codes.
    public List<Country> all() {
        return all;
    }

    /// By ISO 3166-1 alpha-3 code.
    public @Nullable Country byIso3(String code) {
        return byIso3.get(code);
    }

    /// By ISO 3166-1 alpha-2 code.
    public @Nullable Country byIso2(String code) {
        return byIso2.get(code);
    }

    /// By name or alias: "Ivory Coast", "Côte d'Ivoire", "U.S.".
    public @Nullable Country byName(String name) {
        return byName.get(name);
    }

    /// By adjective: "Malian".
    public @Nullable Country byAdjective(String adjective) {
        return byAdjective.get(adjective);
    }

    /// By the name of its people: "Malians", "Frenchman".
    public @Nullable Country byDemonym(String demonym) {
        return byDemonym.get(demonym);
    }

    /// By capital.
    public @Nullable Country byCapital(String capital) {
        return byCapital.get(capital);
    }

    /// By a capital or building whose name can stand for the government: "Paris", "Kremlin".
    public @Nullable Country bySeat(String seat) {
        return bySeat.get(seat);
    }
}
