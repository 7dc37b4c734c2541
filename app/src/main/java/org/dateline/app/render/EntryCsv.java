package org.dateline.app.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.dateline.app.store.Entry;
import org.dateline.app.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/// Entries of the store as rows for spreadsheets, after RFC 4180. Several values in one cell are separated by "; ". A
/// cell that a spreadsheet would take for a formula begins with an apostrophe.
public final class EntryCsv {

    /// The names of the columns, with the end of the line.
    public static final String HEADER = String.join(
                    ",",
                    "ref",
                    "kind",
                    "publisher",
                    "published",
                    "url",
                    "headline",
                    "type",
                    "mode",
                    "status",
                    "factuality",
                    "actors",
                    "actor_countries",
                    "actor_sectors",
                    "recipients",
                    "recipient_countries",
                    "recipient_sectors",
                    "places",
                    "place_countries",
                    "lat",
                    "lon",
                    "from",
                    "to",
                    "time_role",
                    "amount",
                    "sources",
                    "text",
                    "copy_of",
                    "review")
            + "\r\n";

    private EntryCsv() {}

    /// One row, with its end.
    public static String row(Entry entry) {
        EntryView view = new EntryView(entry);
        StoredArticle article = entry.article();
        StringJoiner out = new StringJoiner(",", "", "\r\n");
        out.add(cell(entry.ref()));
        out.add(cell(entry.kind().noun()));
        out.add(cell(article.publisher()));
        out.add(article.published() == null ? "" : article.published().toString());
        out.add(cell(article.url()));
        out.add(cell(article.headline()));
        out.add(cell(view.type()));
        out.add(cell(view.mode()));
        out.add(cell(view.status()));
        out.add(cell(view.factuality()));
        for (List<JsonNode> parties : List.of(view.actors(), view.recipients())) {
            for (String field : List.of("name", "country", "sector")) {
                out.add(cells(parties, field));
            }
        }
        out.add(cells(view.places(), "name"));
        out.add(cells(view.places(), "country"));
        out.add(numbers(view.places(), "lat"));
        out.add(numbers(view.places(), "lon"));
        for (String field : List.of("from", "to", "role")) {
            out.add(cell(EntryView.text(view.time(), field)));
        }
        out.add(cell(view.amount()));
        out.add(cell(String.join("; ", view.sources())));
        out.add(cell(view.words()));
        out.add(cell(article.copyOf()));
        out.add(cell(entry.review()));
        return out.toString();
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : CsvRecord.cell(text);
    }

    private static String cells(List<JsonNode> nodes, String field) {
        return cell(nodes.stream().map(node -> EntryView.text(node, field)).collect(Collectors.joining("; ")));
    }

    /// A number alone is a number, so that it can be counted with.
    private static String numbers(List<JsonNode> nodes, String field) {
        String joined = nodes.stream()
                .map(node -> EntryView.decimal(node, field))
                .map(number -> number == null ? "" : number.toString())
                .collect(Collectors.joining("; "));
        return nodes.size() == 1 ? joined : cell(joined);
    }
}
