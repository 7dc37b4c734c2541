package org.dateline.app.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Place;
import org.dateline.model.Posture;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// A place of the record with what is said to be there.
///
/// @param name    as it is shown
/// @param place   `null` when the name could not be resolved
/// @param records ids of claims and postures
record Sight(String name, @Nullable Place place, List<String> records) {

    /// Copies the list.
    Sight {
        records = List.copyOf(records);
    }

    /// How a place is drawn.
    enum Kind {
        /// A dot.
        DOT,
        /// A circle without a middle: somewhere in a division whose bounds the map does not have.
        AREA,
        /// The country's land.
        COUNTRY,
        /// Only named: it has no agreed bounds, or is not known.
        UNDRAWN
    }

    Kind kind() {
        if (place == null) {
            return Kind.UNDRAWN;
        }
        boolean anchored = place.latitude() != null && place.longitude() != null;
        return switch (place.precision()) {
            case POINT, CITY -> anchored ? Kind.DOT : Kind.UNDRAWN;
            case ADMIN1, ADMIN2, REGION -> anchored ? Kind.AREA : Kind.UNDRAWN;
            case COUNTRY -> place.country() == null ? Kind.UNDRAWN : Kind.COUNTRY;
        };
    }

    /// Kilometres from the middle that stand for an area.
    double reach() {
        if (place == null) {
            return 0;
        }
        return switch (place.precision()) {
            case POINT, CITY, COUNTRY -> 0;
            case ADMIN2 -> 40;
            case ADMIN1, REGION -> 110;
        };
    }

    double longitude() {
        return place == null || place.longitude() == null ? 0 : place.longitude();
    }

    double latitude() {
        return place == null || place.latitude() == null ? 0 : place.latitude();
    }

    /// The places of claims and postures in text order.
    static List<Sight> of(Coding.Coded coded) {
        String text = coded.article().text();
        SequencedMap<String, Toponym> toponyms = new LinkedHashMap<>();
        Map<String, List<String>> records = new LinkedHashMap<>();
        for (Claim claim : coded.claims()) {
            for (Toponym toponym : claim.places()) {
                note(toponym, claim.id(), text, toponyms, records);
            }
        }
        for (Posture posture : coded.postures()) {
            if (posture.place() != null) {
                note(posture.place(), posture.id(), text, toponyms, records);
            }
        }
        List<Sight> out = new ArrayList<>();
        toponyms.forEach(
                (name, toponym) -> out.add(new Sight(name, toponym.place(), records.getOrDefault(name, List.of()))));
        return out;
    }

    private static void note(
            Toponym toponym, String id, String text, Map<String, Toponym> toponyms, Map<String, List<String>> records) {
        String name = name(toponym, text);
        toponyms.putIfAbsent(name, toponym);
        List<String> there = records.computeIfAbsent(name, key -> new ArrayList<>());
        if (!there.contains(id)) {
            there.add(id);
        }
    }

    /// `Gao, Mali`: by the name and what it lies in, places of one name are told apart.
    private static String name(Toponym toponym, String text) {
        Place place = toponym.place();
        if (place == null) {
            return Words.clean(toponym.span().of(text));
        }
        String name = Words.clean(place.name());
        boolean plain = place.country() == null || place.precision() == Place.Precision.COUNTRY;
        boolean town = place.precision() == Place.Precision.CITY || place.precision() == Place.Precision.POINT;
        String division = town && place.admin1() != null && !place.admin1().contains(name) ? ", " + place.admin1() : "";
        return name + division + (plain ? "" : ", " + place.country());
    }

    /// The name without what it lies in.
    String shortName() {
        return place == null ? name : Words.clean(place.name());
    }
}
