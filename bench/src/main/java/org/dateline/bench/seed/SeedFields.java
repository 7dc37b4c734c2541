package org.dateline.bench.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.bench.seed.SeedGold.Entity;
import org.dateline.bench.seed.SeedGold.GoldRecord;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.Commitment;
import org.dateline.model.Days;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Posture;
import org.dateline.model.Quantity;
import org.dateline.model.Quotation;
import org.dateline.model.Relation;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// Compares the fields of a system record with those of the gold record that it matches.
final class SeedFields {

    private static final Map<String, Set<String>> STATUS = Map.of(
            "ongoing", Set.of("asserted"),
            "possible", Set.of("hypothetical", "predicted"),
            "opinion", Set.of("asserted", "alleged"),
            "announced", Set.of("planned", "promised"),
            "demanded", Set.of("requested"));

    private final SeedGold gold;
    private final List<Figure> figures;

    SeedFields(SeedGold gold, List<Figure> figures) {
        this.gold = gold;
        this.figures = List.copyOf(figures);
    }

    /// Field by field, whether it is right; only the fields that the gold asks for.
    Map<String, Boolean> compare(GoldRecord record, SystemRecord system) {
        Map<String, Boolean> out = new LinkedHashMap<>();
        JsonNode json = record.json();
        switch (system) {
            case SystemRecord.OfClaim(Claim claim) when record.kind().equals("event") -> event(json, claim, out);
            case SystemRecord.OfClaim(Claim claim) ->
                out.put(
                        "status",
                        status(json.path("stance"), json, claim.status().name()));
            case SystemRecord.OfQuotation(Quotation quotation) -> {
                if (record.kind().equals("claim")) {
                    out.put("status", stance(json.path("stance").asText(), quotation));
                }
            }
            case SystemRecord.OfCommitment(Commitment commitment) -> commitment(json, commitment, out);
            case SystemRecord.OfPosture(Posture posture) -> posture(json, posture, out);
            case SystemRecord.OfRelation(Relation relation) -> {
                out.put(
                        "trend",
                        relation.trend()
                                == Relation.Trend.WORSE
                                == !json.path("change").asText().equals("improved"));
                out.put("time", timeRight(json.path("time"), days(relation.since())));
            }
        }
        out.put("attribution", chain(json.path("attribution").path("chain"), system.sources()));
        return out;
    }

    private void event(JsonNode json, Claim claim, Map<String, Boolean> out) {
        JsonNode accept = json.path("accept");
        if (!json.path("plover").isNull()) {
            String mode = claim.event().mode() == null ? "" : claim.event().mode();
            out.put("mode", text(json.path("mode")).equals(mode) || accepted(accept.path("mode"), mode));
            String cameo = claim.event().cameo();
            out.put(
                    "cameo-root",
                    cameo.startsWith(root(json.path("cameo").asText()))
                            || texts(accept.path("cameo")).stream().anyMatch(code -> cameo.startsWith(root(code))));
            out.put("cameo", json.path("cameo").asText().equals(cameo) || accepted(accept.path("cameo"), cameo));
        }
        parties("actor", json.path("actors"), accept.path("actors"), claim.actors(), out);
        parties("recipient", json.path("recipients"), accept.path("recipients"), claim.recipients(), out);
        location(json, claim, out);
        out.put("time", timeRight(json.path("time"), days(claim.time())));
        out.put("status", status(json.path("status"), json, claim.status().name()));
        if (!json.path("quantity").isNull()) {
            out.put(
                    "quantity",
                    figures.stream()
                            .filter(figure -> claim.figures().contains(figure.id()))
                            .anyMatch(figure -> quantity(json, figure.quantity())));
        }
    }

    private void parties(
            String role, JsonNode wanted, JsonNode accept, List<ActorMention> found, Map<String, Boolean> out) {
        Set<String> countries = new HashSet<>();
        Set<String> sectors = new HashSet<>();
        boolean country = true;
        boolean sector = true;
        for (JsonNode party : wanted) {
            Entity entity = gold.entities().get(party.path("entity").asText());
            countries.add(iso(text(party.path("country"))));
            sectors.addAll(sectors(entity, text(party.path("sector"))));
            country &=
                    found.stream().anyMatch(mention -> iso(mention.actor()).equals(iso(text(party.path("country")))));
            sector &= found.stream()
                    .anyMatch(mention ->
                            sectors(entity, text(party.path("sector"))).contains(sector(mention.actor())));
        }
        for (String other : texts(accept)) {
            for (String part : other.split(" ")) {
                countries.add(iso(part));
                sectors.add(part);
            }
        }
        boolean extra = !wanted.isEmpty() || !accept.isEmpty();
        country &= found.stream().allMatch(mention -> extra && countries.contains(iso(mention.actor())));
        sector &= found.stream()
                .allMatch(mention -> extra
                        && (sectors.contains(sector(mention.actor())) || countries.contains(iso(mention.actor()))));
        boolean nothing =
                found.isEmpty() && (wanted.isEmpty() || accept.toString().contains("null"));
        out.put(role + "-country", nothing || country);
        out.put(role + "-sector", nothing || sector);
    }

    /// Organisations of several states have codes of their own in the gold, and no country in a coding.
    private static String iso(String country) {
        return country.equals("EUR") || country.equals("IMG") ? "" : country;
    }

    private static String iso(Actor actor) {
        return actor.country() == null ? "" : actor.country();
    }

    private static String sector(Actor actor) {
        return actor.sector() == null ? "" : actor.sector();
    }

    private static Set<String> sectors(@Nullable Entity entity, String main) {
        Set<String> out = new HashSet<>();
        out.add(main);
        if (entity != null) {
            out.addAll(entity.sectors());
            if (entity.country().equals("EUR") && main.equals("GOV")) {
                out.add("IGO");
            }
        }
        return out;
    }

    private static void location(JsonNode json, Claim claim, Map<String, Boolean> out) {
        if (json.path("locations").isEmpty()) {
            return;
        }
        boolean explicit = false;
        boolean all = true;
        for (JsonNode location : json.path("locations")) {
            explicit |= location.path("explicit").asBoolean();
            all &= claim.places().stream().anyMatch(toponym -> samePlace(location, toponym));
        }
        boolean none = claim.places().isEmpty() && !explicit;
        boolean noOther = claim.places().stream().allMatch(toponym -> {
            for (JsonNode location : json.path("locations")) {
                if (samePlace(location, toponym)
                        || text(location.path("country")).equals(country(toponym))) {
                    return true;
                }
            }
            return false;
        });
        boolean unnamed = json.path("locations").size() == 1
                && json.path("locations").get(0).path("precision").asText().equals("region");
        out.put("location", none || all && noOther || unnamed && claim.places().isEmpty());
    }

    private static String country(Toponym toponym) {
        Place place = toponym.place();
        return place == null || place.country() == null ? "" : place.country();
    }

    /// Whether a toponym is the gold's place: a town within 25 km, a country by its code, a region by its name.
    static boolean samePlace(JsonNode location, Toponym toponym) {
        Place place = toponym.place();
        if (place == null) {
            return false;
        }
        return switch (location.path("precision").asText()) {
            case "town" ->
                place.latitude() != null
                        && place.longitude() != null
                        && Math.hypot(
                                        place.latitude() - location.path("lat").asDouble(),
                                        place.longitude() - location.path("lon").asDouble())
                                < 25 / 111.0;
            case "country" ->
                location.path("country").asText().equals(place.country())
                        && place.precision() == Place.Precision.COUNTRY;
            default ->
                place.name()
                        .toLowerCase(Locale.ROOT)
                        .contains(location.path("name").asText().toLowerCase(Locale.ROOT));
        };
    }

    private boolean status(JsonNode wanted, JsonNode json, String found) {
        List<String> answers = new ArrayList<>(texts(json.path("accept").path("status")));
        answers.add(wanted.asText());
        String status = found.toLowerCase(Locale.ROOT);
        return answers.stream()
                .anyMatch(answer -> STATUS.getOrDefault(answer, Set.of(answer)).contains(status));
    }

    private static boolean stance(String wanted, Quotation quotation) {
        return switch (quotation.stance()) {
            case DENIES -> wanted.equals("denied");
            case ALLEGES -> wanted.equals("alleged") || wanted.equals("opinion");
            case PREDICTS -> wanted.equals("predicted") || wanted.equals("possible");
            case ASSERTS ->
                wanted.equals("asserted")
                        || wanted.equals("opinion")
                        || wanted.equals("alleged")
                        || wanted.equals("possible");
            default -> quotation.stance().name().toLowerCase(Locale.ROOT).startsWith(wanted.substring(0, 4));
        };
    }

    private void commitment(JsonNode json, Commitment commitment, Map<String, Boolean> out) {
        boolean by = true;
        for (JsonNode id : json.path("committed_by")) {
            Entity entity = gold.entities().get(id.asText());
            by &= entity != null
                    && commitment.by().stream().anyMatch(mention -> isEntity(entity, mention.actor(), mention.span()));
        }
        out.put("by", by);
        JsonNode due = json.path("due");
        if (due.isNull()) {
            out.put("due", commitment.due() == null);
        } else if (due.path("explicit").asBoolean()) {
            Days days = days(commitment.due());
            out.put("due", due.path("latest").asText().equals(String.valueOf(days.to())));
        }
        String state = commitment.state().name().toLowerCase(Locale.ROOT);
        out.put(
                "state",
                switch (json.path("status").asText()) {
                    case "reneged" -> state.equals("broken") || state.equals("superseded");
                    case "proposed" -> state.equals("proposed") || state.equals("open");
                    default -> state.equals("open");
                });
    }

    private void posture(JsonNode json, Posture posture, Map<String, Boolean> out) {
        String owner = iso(json.path("owner").asText());
        out.put(
                "owner",
                owner.isEmpty()
                        ? posture.owner() == null || posture.owner().length() != 3
                        : owner.equals(posture.owner()));
        if (!json.path("strength").isNull()) {
            JsonNode value = json.path("strength").path("value");
            Quantity strength = posture.strength();
            out.put(
                    "strength",
                    strength != null
                            && (Double.valueOf(value.asDouble()).equals(strength.min())
                                    || Double.valueOf(value.asDouble()).equals(strength.max())));
        } else {
            out.put("strength", posture.strength() == null);
        }
        out.put(
                "presence",
                switch (json.path("state").asText()) {
                    case "admitted" ->
                        posture.status() == Posture.Presence.PRESENT || posture.status() == Posture.Presence.ARRIVING;
                    default ->
                        posture.status() == Posture.Presence.PRESENT
                                || posture.status() == Posture.Presence.LEAVING
                                        && !json.path("change").isNull();
                });
    }

    private static boolean quantity(JsonNode json, Quantity found) {
        JsonNode wanted = json.path("quantity");
        if (!wanted.path("value").isNull()) {
            Double value = wanted.path("value").asDouble();
            return value.equals(found.min()) || value.equals(found.max());
        }
        Set<Double> least = new HashSet<>();
        least.add(wanted.path("min").asDouble());
        json.path("accept").path("quantity_min").forEach(min -> least.add(min.asDouble()));
        return found.min() != null && least.contains(found.min()) && found.max() == null;
    }

    private static Days days(org.dateline.model.@Nullable TimeExpression time) {
        return time == null ? Days.UNKNOWN : time.days();
    }

    /// Whether a window lies inside the gold's bounds. Nothing is right where the gold has no words for it.
    static boolean timeRight(JsonNode wanted, Days found) {
        if (wanted.isNull() || wanted.isMissingNode()) {
            return found.unknown();
        }
        if (found.unknown()) {
            return !wanted.path("explicit").asBoolean();
        }
        return inside(wanted.path("start"), found.from()) && inside(wanted.path("end"), found.to());
    }

    private static boolean inside(JsonNode bounds, @Nullable LocalDate day) {
        if (day == null) {
            return bounds.get(0).isNull() || bounds.get(1).isNull();
        }
        return (bounds.get(0).isNull()
                        || !day.isBefore(LocalDate.parse(bounds.get(0).asText())))
                && (bounds.get(1).isNull()
                        || !day.isAfter(LocalDate.parse(bounds.get(1).asText())));
    }

    /// Whether the sources are the gold's chain, innermost first.
    boolean chain(JsonNode wanted, List<Source> found) {
        if (wanted.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!isSource(wanted.get(i).asText(), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a source is the entity, or one of several joined by `+`.
    boolean isSource(String ids, Source source) {
        return switch (source) {
            case Source.Publisher publisher -> ids.equals("AUTHOR");
            case Source.Named(Actor actor, Span span) -> isOneOf(ids, actor, span);
            case Source.Unnamed(Actor actor, Span span) -> isOneOf(ids, actor, span);
        };
    }

    private boolean isOneOf(String ids, Actor actor, Span span) {
        for (String id : ids.split("\\+")) {
            Entity entity = gold.entities().get(id);
            if (entity != null && isEntity(entity, actor, span)) {
                return true;
            }
        }
        return false;
    }

    /// Whether an actor is the entity: by its words, or by its name.
    boolean isEntity(Entity entity, Actor actor, Span span) {
        if (entity.mentions().stream()
                .anyMatch(mention -> mention.overlaps(span)
                        && 2 * mention.shared(span) >= Math.min(mention.length(), span.length()))) {
            return true;
        }
        if (actor.name().equalsIgnoreCase(entity.name())) {
            return true;
        }
        return iso(actor).equals(iso(entity.country()))
                && !iso(actor).isEmpty()
                && entity.sectors().getFirst().equals(sector(actor))
                && actor.kind() != Actor.Kind.PERSON;
    }

    private static boolean accepted(JsonNode accept, String value) {
        return texts(accept).contains(value);
    }

    private static List<String> texts(JsonNode array) {
        List<String> out = new ArrayList<>();
        if (array.isArray()) {
            array.forEach(node -> out.add(text(node)));
        } else if (array.isTextual()) {
            out.add(array.asText());
        }
        return out;
    }

    private static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.asText();
    }

    private static String root(String cameo) {
        return cameo.substring(0, Math.min(2, cameo.length()));
    }
}
