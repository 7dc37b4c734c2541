package org.dateline.app.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.jerolba.carpet.CarpetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dateline.app.store.Entry;
import org.jspecify.annotations.Nullable;

/// Entries of the store as a Parquet file, one row each.
public final class EntryParquet implements AutoCloseable {

    private final CarpetWriter<Row> writer;

    /// @param out where to; it is closed with this
    public EntryParquet(OutputStream out) throws IOException {
        writer = new CarpetWriter<>(out, Row.class);
    }

    /// The columns. Names are those of the CSV; what is not known is `null`.
    record Row(
            String ref,
            String kind,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String url,
            @Nullable String headline,
            @Nullable String type,
            @Nullable String mode,
            @Nullable String status,
            @Nullable String factuality,
            List<Party> actors,
            List<Party> recipients,
            List<Spot> places,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String timeRole,
            @Nullable String amount,
            List<String> sources,
            @Nullable String text,
            @Nullable String copyOf,
            @Nullable String review) {}

    /// An actor or recipient.
    record Party(
            String name,
            @Nullable String country,
            @Nullable String sector,
            @Nullable String kind) {}

    /// A place, in degrees.
    record Spot(
            String name,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable String precision) {}

    /// Adds an entry.
    public void add(Entry entry) throws IOException {
        EntryView view = new EntryView(entry);
        writer.write(new Row(
                entry.ref(),
                entry.kind().noun(),
                entry.article().publisher(),
                entry.article().published(),
                entry.article().url(),
                entry.article().headline(),
                known(view.type()),
                known(view.mode()),
                known(view.status()),
                known(view.factuality()),
                parties(view.actors()),
                parties(view.recipients()),
                view.places().stream().map(EntryParquet::spot).toList(),
                day(view.time(), "from"),
                day(view.time(), "to"),
                known(EntryView.text(view.time(), "role")),
                known(view.amount()),
                view.sources(),
                known(view.words()),
                entry.article().copyOf(),
                entry.review()));
    }

    private static List<Party> parties(List<JsonNode> nodes) {
        return nodes.stream()
                .map(node -> new Party(
                        EntryView.text(node, "name"),
                        known(EntryView.text(node, "country")),
                        known(EntryView.text(node, "sector")),
                        known(EntryView.text(node, "kind"))))
                .toList();
    }

    private static Spot spot(JsonNode place) {
        return new Spot(
                EntryView.text(place, "name"),
                known(EntryView.text(place, "country")),
                EntryView.decimal(place, "lat"),
                EntryView.decimal(place, "lon"),
                known(EntryView.text(place, "precision")));
    }

    private static @Nullable LocalDate day(JsonNode time, String field) {
        String text = EntryView.text(time, field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
