package org.dateline.bench.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.bench.seed.SeedGold.Entity;
import org.dateline.bench.seed.SeedGold.GoldRecord;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Posture;
import org.dateline.model.Quotation;
import org.dateline.model.Relation;
import org.dateline.model.Source;
import org.dateline.model.Span;

/// Pairs the records of a coding with those of the gold: of the same kind, sharing half of the
/// shorter one's characters, one to one, best total first. Only a quotation may stand for several
/// gold claims, since it covers whatever stands inside it.
final class SeedMatching {

    private record Pair(GoldRecord gold, SystemRecord system, double score) {}

    private final SeedGold gold;
    private final SeedFields fields;
    private final List<SystemRecord> records;
    private final Map<GoldRecord, SystemRecord> matches = new LinkedHashMap<>();

    SeedMatching(SeedGold gold, Coding.Coded coding) {
        this.gold = gold;
        fields = new SeedFields(gold, coding.figures());
        records = SystemRecord.all(coding);
        Set<String> taken = new HashSet<>();
        pairs().stream()
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.score()))
                .forEach(pair -> {
                    boolean shared = pair.system() instanceof SystemRecord.OfQuotation
                            && pair.gold().kind().equals("claim");
                    if (!matches.containsKey(pair.gold())
                            && (shared
                                    || taken.add(
                                            pair.gold().kind() + pair.system().id()))) {
                        matches.put(pair.gold(), pair.system());
                    }
                });
    }

    /// The matched records with their partners.
    Map<GoldRecord, SystemRecord> matches() {
        return matches;
    }

    /// Field by field, whether the partner has it right.
    Map<String, Boolean> fields(GoldRecord record) {
        SystemRecord system = matches.get(record);
        if (system == null || record.kind().equals("event") && system instanceof SystemRecord.OfQuotation) {
            return Map.of();
        }
        return fields.compare(record, system);
    }

    /// System records that the gold does not have and does not excuse.
    List<SystemRecord> unmatched() {
        List<SystemRecord> out = new ArrayList<>();
        for (SystemRecord system : records) {
            if (!matches.containsValue(system) && !excused(system)) {
                out.add(system);
            }
        }
        return out;
    }

    private List<Pair> pairs() {
        List<Pair> out = new ArrayList<>();
        for (GoldRecord record : gold.records()) {
            for (SystemRecord system : records) {
                if (sameKind(record, system) && near(record, system) && agrees(record, system)) {
                    long right = fields.compare(record, system).values().stream()
                            .filter(Boolean::booleanValue)
                            .count();
                    out.add(new Pair(record, system, right + 3 * overlap(record, system.span())));
                }
            }
        }
        return out;
    }

    private static boolean sameKind(GoldRecord record, SystemRecord system) {
        return switch (system) {
            case SystemRecord.OfClaim claim ->
                record.kind().equals("event") || record.kind().equals("claim");
            case SystemRecord.OfQuotation quotation ->
                record.kind().equals("quote") || record.kind().equals("claim") || untyped(record);
            case SystemRecord.OfCommitment commitment -> record.kind().equals("commitment");
            case SystemRecord.OfPosture posture -> record.kind().equals("posture");
            case SystemRecord.OfRelation relation -> record.kind().equals("relation");
        };
    }

    /// An event that PLOVER has no type for: a quotation by its actor says it as well as a claim.
    private static boolean untyped(GoldRecord record) {
        return record.kind().equals("event") && record.json().path("plover").isNull();
    }

    private static boolean near(GoldRecord record, SystemRecord system) {
        if (system instanceof SystemRecord.OfClaim(Claim claim)
                && record.spans().stream().anyMatch(span -> span.covers(claim.trigger()))) {
            return true;
        }
        if (untyped(record) && system instanceof SystemRecord.OfQuotation(Quotation quotation)) {
            return record.spans().stream()
                    .anyMatch(span ->
                            span.covers(quotation.cue()) && quotation.cue().length() > 0);
        }
        return overlap(record, system.span()) >= 0.5;
    }

    private static double overlap(GoldRecord record, Span span) {
        double best = 0;
        for (Span wanted : record.spans()) {
            int shorter = Math.min(wanted.length(), span.length());
            best = Math.max(best, shorter == 0 ? 0 : (double) wanted.shared(span) / shorter);
        }
        return best;
    }

    private boolean agrees(GoldRecord record, SystemRecord system) {
        JsonNode json = record.json();
        return switch (system) {
            case SystemRecord.OfClaim(Claim claim) when record.kind().equals("event") -> type(json, claim);
            case SystemRecord.OfQuotation(Quotation quotation)
            when record.kind().equals("event") ->
                isEntity(
                        json.path("actors").path(0).path("entity").asText(),
                        quotation.sources().getFirst());
            case SystemRecord.OfPosture(Posture posture) -> posture(json, posture);
            case SystemRecord.OfRelation(Relation relation) -> relation(json, relation);
            default ->
                system instanceof SystemRecord.OfCommitment
                        || fields.isSource(
                                json.path("attribution").path("chain").path(0).asText(),
                                system.sources().getFirst());
        };
    }

    private boolean isEntity(String id, Source source) {
        return fields.isSource(id, source);
    }

    private static boolean type(JsonNode json, Claim claim) {
        String type = claim.event().type().name();
        if (json.path("plover").asText().equals(type)) {
            return true;
        }
        for (JsonNode other : json.path("accept").path("plover")) {
            if (other.asText().equals(type) || other.asText().startsWith(type + "+")) {
                return true;
            }
        }
        return false;
    }

    private boolean posture(JsonNode json, Posture posture) {
        Entity force = gold.entities().get(json.path("force").asText());
        boolean sameForce = force != null
                && (fields.isEntity(
                                force, posture.force().actor(), posture.force().span())
                        || json.path("owner").asText().equals(posture.owner()));
        boolean implied = true;
        for (JsonNode place : json.path("places")) {
            implied &= !place.path("explicit").asBoolean();
            if (posture.place() != null && SeedFields.samePlace(place, posture.place())) {
                return sameForce;
            }
        }
        return sameForce && implied && posture.place() == null;
    }

    private boolean relation(JsonNode json, Relation relation) {
        Entity a = gold.entities().get(json.path("party_a").asText());
        Entity b = gold.entities().get(json.path("party_b").asText());
        if (a == null || b == null) {
            return false;
        }
        boolean straight = fields.isEntity(a, relation.a().actor(), relation.a().span())
                && fields.isEntity(b, relation.b().actor(), relation.b().span());
        boolean crossed = fields.isEntity(a, relation.b().actor(), relation.b().span())
                && fields.isEntity(b, relation.a().actor(), relation.a().span());
        return straight || crossed;
    }

    /// Further mentions of a matched event, further places of a matched posture, indirect speech
    /// with the sources that the gold gives those words, and what the gold calls ambiguous.
    private boolean excused(SystemRecord system) {
        for (GoldRecord record : gold.records()) {
            boolean close = near(record, system);
            boolean kind = sameKind(record, system);
            if (close
                    && kind
                    && (record.tier().equals("ambiguous")
                            || system instanceof SystemRecord.OfPosture && agrees(record, system))) {
                return true;
            }
            if (close
                    && system instanceof SystemRecord.OfQuotation
                    && fields.chain(record.json().path("attribution").path("chain"), system.sources())) {
                return true;
            }
        }
        return system instanceof SystemRecord.OfClaim(Claim claim)
                && matches.values().stream().anyMatch(other -> claim.sameAs().contains(other.id()));
    }
}
