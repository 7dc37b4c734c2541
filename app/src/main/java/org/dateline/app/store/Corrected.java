package org.dateline.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A coding's entries with corrections put on them, the oldest first.
final class Corrected {

    /// So much of the shorter of two spans they must share to be of one entry.
    private static final double SHARED = 0.5;

    private final int version;
    private final List<Item> items;
    private final Set<Long> applied = new HashSet<>();

    private Corrected(int version, List<Item> items) {
        this.version = version;
        this.items = new ArrayList<>(items);
    }

    /// @param version of the article that the items are of
    static Corrected of(int version, List<Item> items, List<Correction> corrections) {
        Corrected out = new Corrected(version, items);
        for (Correction correction : corrections) {
            if (correction.undone() == null) {
                out.apply(correction);
            }
        }
        return out;
    }

    List<Item> items() {
        return items;
    }

    /// Numbers of the corrections that found their entry.
    Set<Long> applied() {
        return applied;
    }

    private void apply(Correction correction) {
        Correction.Saying saying = correction.what();
        if (saying.action() == Correction.Action.ADD) {
            add(correction);
            return;
        }
        int at = find(items, version, correction);
        if (at < 0) {
            return;
        }
        applied.add(correction.id());
        Item item = items.get(at);
        switch (saying.action()) {
            case CONFIRM ->
                items.set(at, item.reviewed(item.review() == null ? "confirmed" : item.review(), item.node()));
            case REJECT -> items.remove(at);
            case CORRECT -> items.set(at, item.reviewed("corrected", changed(item.node(), saying)));
            case MERGE -> link(at, saying, true);
            case SPLIT -> link(at, saying, false);
            case ADD -> throw new IllegalStateException("an addition has no entry yet");
        }
    }

    private void add(Correction correction) {
        Correction.Saying saying = correction.what();
        boolean here =
                version == correction.version() || !saying.anchor().words().isEmpty();
        if (here && json(saying.after()) instanceof ObjectNode node) {
            applied.add(correction.id());
            items.add(
                    new Item(saying.kind(), saying.local(), node.deepCopy().put("id", saying.local()), 0, 0, "added"));
        }
    }

    /// Position of the entry that a correction is about; -1 if there is none any more.
    static int find(List<Item> items, int version, Correction correction) {
        Correction.Saying saying = correction.what();
        int best = -1;
        double most = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            double fit = item.kind() == saying.kind() ? fit(item, version == correction.version(), saying) : 0;
            if (fit > most) {
                most = fit;
                best = i;
            }
        }
        return best;
    }

    /// How well an entry fits, 0 if it does not. In another version of the article offsets tell nothing.
    private static double fit(Item item, boolean sameText, Correction.Saying saying) {
        Correction.Anchor anchor = saying.anchor();
        Correction.Anchor own = anchor(item);
        double sameType = java.util.Objects.equals(own.type(), anchor.type()) ? 0.2 : 0;
        double sameId = item.local().equals(saying.local()) ? 0.1 : 0;
        if (!sameText) {
            return own.words().equals(anchor.words()) && !own.words().isEmpty() ? 1 + sameType + sameId : 0;
        }
        int shared = Math.min(own.end(), anchor.end()) - Math.max(own.start(), anchor.start());
        int shorter = Math.min(own.end() - own.start(), anchor.end() - anchor.start());
        if (shorter == 0) {
            return sameId > 0 ? 1 : 0;
        }
        double share = (double) shared / shorter;
        double longer = Math.max(own.end() - own.start(), anchor.end() - anchor.start());
        return share < SHARED ? 0 : share + shared / longer + sameType + sameId;
    }

    /// Where an entry is: of a claim, the words that name its event, which hardly ever move.
    static Correction.Anchor anchor(Item item) {
        JsonNode node = item.node();
        JsonNode words = node.path("trigger").isObject() ? node.path("trigger") : node;
        String type = EntryReader.text(node.path("event"), "type");
        String text = EntryReader.text(words, "text");
        return new Correction.Anchor(
                words.path("start").asInt(0), words.path("end").asInt(0), type, text == null ? "" : text);
    }

    private static ObjectNode changed(ObjectNode node, Correction.Saying saying) {
        ObjectNode out = node.deepCopy();
        String field = saying.field();
        JsonNode value = json(saying.after());
        if (field == null || value == null) {
            return out;
        }
        ObjectNode at = out;
        String[] path = field.split("\\.");
        for (int i = 0; i < path.length - 1; i++) {
            at = at.path(path[i]) instanceof ObjectNode inner ? inner : at.putObject(path[i]);
        }
        at.set(path[path.length - 1], value);
        return out;
    }

    /// The value of a field, `null` if it has none.
    static @Nullable JsonNode value(JsonNode node, String field) {
        JsonNode at = node;
        for (String part : field.split("\\.")) {
            at = at.path(part);
        }
        return at.isMissingNode() ? null : at;
    }

    /// Makes two entries of the article name each other as the same event, or no longer do so.
    private void link(int at, Correction.Saying saying, boolean same) {
        for (String other : saying.others()) {
            String local = other.substring(other.lastIndexOf(':') + 1);
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).local().equals(local) && items.get(i).kind() == saying.kind()) {
                    linkOne(at, local, same);
                    linkOne(i, items.get(at).local(), same);
                }
            }
        }
    }

    private void linkOne(int at, String local, boolean same) {
        ObjectNode out = items.get(at).node().deepCopy();
        ArrayNode list = Parsed.JSON.createArrayNode();
        for (JsonNode one : out.path("sameAs")) {
            if (!one.asText().equals(local)) {
                list.add(one);
            }
        }
        if (same) {
            list.add(local);
        }
        out.set("sameAs", list);
        items.set(at, items.get(at).reviewed("corrected", out));
    }

    static @Nullable JsonNode json(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Parsed.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + text, e);
        }
    }
}
