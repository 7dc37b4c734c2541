package org.dateline.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.AddedPlace;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Places.Abbreviation;
import org.dateline.knowledge.Places.People;
import org.dateline.model.Place;
import org.dateline.model.Place.Precision;
import org.jspecify.annotations.Nullable;

/// All places by name: the index, the countries and the additions, which take the place of index entries that are the
/// same.
final class Atlas {

    private static final double SAME_TOWN = 40;
    private static final int COUNTRY_FAME = 255;
    private static final int ADDED_FAME = 40;
    private static final int REGION_FAME = 90;

    private final Knowledge knowledge;
    private final GazetteerIndex index;
    private final Map<String, List<Candidate>> ours = new HashMap<>();
    private final Map<String, List<Candidate>> peoples = new HashMap<>();
    private final Map<Integer, Candidate> replaced = new HashMap<>();

    Atlas(Knowledge knowledge, Gazetteer gazetteer) {
        this.knowledge = knowledge;
        index = gazetteer.index();
        for (Country country : knowledge.countries().all()) {
            put(country.name(), country(country, false));
            country.aliases().forEach(alias -> put(alias, country(country, true)));
        }
        knowledge.places().added().forEach(this::add);
        for (People people : knowledge.places().peoples()) {
            for (String word : people.words()) {
                peoples.computeIfAbsent(word, key -> new ArrayList<>(1)).addAll(named(people));
            }
        }
    }

    /// The places of the people's table that have the name.
    private List<Candidate> named(People people) {
        return candidates(PlaceKey.of(people.place())).stream()
                .filter(candidate -> !candidate.alternate()
                        && (people.country() == null
                                ? candidate.country() == null
                                : people.country().equals(candidate.country())))
                .sorted(Comparator.comparingDouble(Group::prominence).reversed())
                .limit(1)
                .toList();
    }

    /// What the name of the key could mean, in no order; none when it is unknown.
    List<Candidate> candidates(String key) {
        int[] refs = index.find(PlaceKey.hash(key));
        List<Candidate> own = ours.getOrDefault(key, List.of());
        if (refs.length == 0) {
            return own;
        }
        List<Candidate> out = new ArrayList<>(own);
        for (int ref : refs) {
            Candidate ours = replaced.get(ref >> 1);
            if (ours == null) {
                out.add(candidate(ref));
            } else if (!out.contains(ours)) {
                out.add(ours);
            }
        }
        return out;
    }

    /// Whether any place has a name of the key.
    boolean knows(String key) {
        return ours.containsKey(key) || index.find(PlaceKey.hash(key)).length > 0;
    }

    /// The place that words for a people point at: "Texans".
    List<Candidate> peoples(String words) {
        return peoples.getOrDefault(words, List.of());
    }

    /// The first-level divisions that an abbreviation can stand for.
    ///
    /// @param after whether it follows a place and a comma; only some are read alone
    List<Candidate> abbreviated(String text, boolean after) {
        List<Candidate> out = new ArrayList<>(1);
        for (Abbreviation meaning : knowledge.places().abbreviations().getOrDefault(text, List.of())) {
            Candidate division = division(meaning.admin1(), meaning.country());
            if (division != null && (after || meaning.alone())) {
                out.add(division);
            }
        }
        return out;
    }

    /// A country of the table.
    static Candidate country(Country country, boolean alternate) {
        Place place = new Place(
                country.name(),
                country.geonamesId(),
                "PCLI",
                country.iso3(),
                null,
                country.latitude(),
                country.longitude(),
                0,
                Precision.COUNTRY);
        return new Candidate(place, country.latitude(), country.longitude(), alternate, COUNTRY_FAME, -1, -1);
    }

    private @Nullable Candidate division(String name, String iso3) {
        for (Candidate candidate : candidates(PlaceKey.of(name))) {
            boolean capital = candidate.place().feature().equals("PPLC");
            if ((candidate.is(Precision.ADMIN1) || capital) && iso3.equals(candidate.country())) {
                return candidate;
            }
        }
        return null;
    }

    private void add(AddedPlace added) {
        Precision precision = precision(added.feature());
        String country = added.countries().size() == 1 ? added.countries().getFirst() : null;
        int entry = country == null ? -1 : same(added, country, precision);
        Candidate candidate = entry < 0 ? fresh(added, country, precision) : renewed(added, candidate(entry << 1));
        if (entry >= 0) {
            replaced.put(entry, candidate);
        }
        put(added.name(), candidate);
        added.aliases().forEach(alias -> put(alias, candidate));
    }

    /// A place that the index lacks.
    private Candidate fresh(AddedPlace added, @Nullable String country, Precision precision) {
        Candidate above = country == null || added.admin1() == null ? null : division(added.admin1(), country);
        Place place = new Place(
                added.name(),
                added.geonamesId(),
                added.feature(),
                country,
                above != null ? above.place().name() : added.admin1(),
                added.pin() ? Double.valueOf(added.latitude()) : null,
                added.pin() ? Double.valueOf(added.longitude()) : null,
                added.population(),
                precision);
        return new Candidate(
                place,
                added.latitude(),
                added.longitude(),
                false,
                added.fame() >= 0 ? added.fame() : precision == Precision.REGION ? REGION_FAME : ADDED_FAME,
                above != null ? above.division() : -1,
                -1);
    }

    /// A place of the index with our names. The index knows better where a town is, and we where a division's middle
    /// is.
    private static Candidate renewed(AddedPlace added, Candidate old) {
        boolean town = old.is(Precision.CITY);
        double latitude = town ? old.latitude() : added.latitude();
        double longitude = town ? old.longitude() : added.longitude();
        Place place = new Place(
                added.name(),
                old.place().geonamesId(),
                old.place().feature(),
                old.country(),
                old.place().admin1(),
                latitude,
                longitude,
                old.place().population(),
                old.place().precision());
        return new Candidate(place, latitude, longitude, false, old.fame(), old.division(), old.county());
    }

    /// The number of the index entry that the addition takes the place of, -1 when there is none.
    private int same(AddedPlace added, String country, Precision precision) {
        List<String> names = new ArrayList<>(added.aliases());
        names.addFirst(added.name());
        for (String name : names) {
            for (int ref : index.find(PlaceKey.hash(PlaceKey.of(name)))) {
                Candidate found = candidate(ref);
                double distance =
                        Candidate.distance(added.latitude(), added.longitude(), found.latitude(), found.longitude());
                if (country.equals(found.country())
                        && found.is(precision)
                        && (distance < SAME_TOWN || precision == Precision.ADMIN1)) {
                    return ref >> 1;
                }
            }
        }
        return -1;
    }

    private static Precision precision(String feature) {
        return switch (feature) {
            case "ADM1" -> Precision.ADMIN1;
            case "ADM2" -> Precision.ADMIN2;
            case "PPL", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPLC", "PPLG", "PPLL", "PPLS" -> Precision.CITY;
            case "PPLX",
                    "MILB",
                    "INSM",
                    "CMP",
                    "CMPRF",
                    "AIRF",
                    "BDG",
                    "PS",
                    "MNA",
                    "PSTB",
                    "AIRB",
                    "AIRP",
                    "PRN",
                    "PSN",
                    "BLDG",
                    "SQR",
                    "ST",
                    "HLT",
                    "DAM",
                    "OILF",
                    "PRT",
                    "PASS",
                    "SHOL" -> Precision.POINT;
            default -> Precision.REGION;
        };
    }

    private void put(String name, Candidate candidate) {
        List<Candidate> list = ours.computeIfAbsent(PlaceKey.of(name), key -> new ArrayList<>(1));
        if (list.stream().noneMatch(other -> other.place().equals(candidate.place()))) {
            list.add(candidate);
        }
    }

    private Candidate candidate(int ref) {
        int entry = ref >> 1;
        String feature = index.feature(entry);
        boolean first = feature.equals("ADM1");
        boolean second = feature.equals("ADM2");
        Country country = knowledge.countries().byIso2(index.iso2(entry));
        int admin1 = first ? entry : index.admin1(entry);
        Place place = new Place(
                index.name(entry),
                index.id(entry),
                feature,
                country == null ? null : country.iso3(),
                admin1 < 0 ? null : index.name(admin1),
                index.latitude(entry),
                index.longitude(entry),
                index.population(entry),
                first ? Precision.ADMIN1 : second ? Precision.ADMIN2 : Precision.CITY);
        return new Candidate(
                place,
                index.latitude(entry),
                index.longitude(entry),
                (ref & 1) == 1,
                index.fame(entry),
                admin1,
                second ? entry : index.admin2(entry));
    }
}
