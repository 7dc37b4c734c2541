package org.dateline.app.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/// Codings made by hand, as the contract has them.
final class Sample {

    private final ObjectNode root = Parsed.JSON.createObjectNode();
    private int claims;

    private Sample(String id, @Nullable String published, String text) {
        root.put("schema", "dateline-coding/1");
        root.putObject("article")
                .put("id", id)
                .put("publisher", "The Harbour")
                .put("published", published)
                .putNull("language")
                .put("url", "https://harbour.example/" + id)
                .putNull("headline")
                .put("text", text);
        root.putObject("coder").put("version", "1").put("knowledge", "k1");
        root.put("outcome", "coded").putNull("reason").putNull("detail");
        for (Kind kind : Kind.values()) {
            root.putArray(kind.field());
        }
    }

    static Sample article(String id, @Nullable String published, String text) {
        return new Sample(id, published, text);
    }

    Sample publisher(String name) {
        ((ObjectNode) root.get("article")).put("publisher", name);
        return this;
    }

    Sample url(@Nullable String url) {
        ((ObjectNode) root.get("article")).put("url", url);
        return this;
    }

    Sample coder(String version, String knowledge) {
        ((ObjectNode) root.get("coder")).put("version", version).put("knowledge", knowledge);
        return this;
    }

    Sample skipped(String reason) {
        root.put("outcome", "skipped").put("reason", reason);
        return this;
    }

    /// Adds a claim.
    ///
    /// @param actor     `name/COUNTRY/SECTOR`
    /// @param recipient the same, or `null`
    /// @param place     `name/COUNTRY/latitude/longitude`, or `null`
    Sample claim(String type, String words, String actor, @Nullable String recipient, @Nullable String place) {
        ObjectNode claim = ((ArrayNode) root.get("claims")).addObject();
        claim.put("id", "c" + ++claims)
                .put("start", claims * 10)
                .put("end", claims * 10 + 5)
                .put("text", words);
        claim.putObject("event").put("type", type);
        claim.put("status", "asserted").put("factuality", "CT+");
        actor(claim.putArray("actors").addObject(), actor);
        ArrayNode recipients = claim.putArray("recipients");
        if (recipient != null) {
            actor(recipients.addObject(), recipient);
        }
        ArrayNode places = claim.putArray("places");
        if (place != null) {
            String[] parts = place.split("/");
            places.addObject()
                    .put("name", parts[0])
                    .put("geonamesId", parts[0].hashCode() & 0xFFFF)
                    .put("country", parts[1])
                    .put("lat", Double.parseDouble(parts[2]))
                    .put("lon", Double.parseDouble(parts[3]))
                    .put("precision", "city");
        }
        claim.putNull("time");
        claim.putArray("sources").addObject().put("kind", "publisher").put("name", "The Harbour");
        return this;
    }

    /// Gives the last claim a time.
    Sample time(String role, @Nullable String from, @Nullable String to) {
        last().putObject("time").put("from", from).put("to", to).put("role", role);
        return this;
    }

    /// Gives the last claim an innermost source.
    Sample source(String name, String country) {
        ((ArrayNode) last().get("sources"))
                .insertObject(0)
                .put("kind", "named")
                .put("name", name)
                .put("country", country)
                .put("sector", "GOV");
        return this;
    }

    Sample status(String status) {
        last().put("status", status);
        return this;
    }

    private ObjectNode last() {
        return (ObjectNode) root.get("claims").get(claims - 1);
    }

    private static void actor(ObjectNode actor, String described) {
        String[] parts = described.split("/");
        actor.put("name", parts[0])
                .put("country", parts[1].isEmpty() ? null : parts[1])
                .put("sector", parts[2])
                .put("kind", "organisation");
    }

    String json() {
        return root.toString();
    }

    Submission submission() {
        return new Submission(json(), "test");
    }
}
