package org.dateline.app.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.dateline.app.store.Entry;
import org.dateline.app.store.Kind;
import org.dateline.app.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/// Entries of the store for people: what, who and where on one line, the words of the article on the next.
public final class EntryPage {

    private static final int DAY = 12;
    private static final int LONGEST_NAME = 36;

    private final Style style;
    private final Ink ink;

    private final Function<String, @Nullable Entry> entries;

    /// @param style   for a terminal
    /// @param entries gives another entry by its ref, since a contradiction only names the two that it is between
    public EntryPage(Style style, Function<String, @Nullable Entry> entries) {
        this.style = style;
        this.entries = entries;
        ink = new Ink(style.color());
    }

    /// The lines of an entry, each with its end.
    public String lines(Entry entry) {
        EntryView view = new EntryView(entry);
        StringBuilder out = new StringBuilder();
        StoredArticle article = entry.article();
        Line line = new Line(ink, style.columns(), DAY);
        line.column(
                Colors.DIM,
                article.published() == null ? "no date" : article.published().toString(),
                DAY);
        parties(line, view.actors());
        if (!view.actors().isEmpty()) {
            line.add(" ").add(Colors.DIM, "▸ ");
        }
        line.add(Colors.TYPE, view.type());
        line.add(view.mode().isEmpty() ? "" : "/" + view.mode());
        line.add(view.status().isEmpty() || view.status().equals("asserted") ? "" : " " + view.status());
        if (!view.recipients().isEmpty()) {
            line.add(" ").add(Colors.DIM, "▸ ");
            parties(line, view.recipients());
        }
        line.item("", view.amount());
        for (JsonNode place : view.places()) {
            line.item(Colors.PLACE, place(place));
        }
        line.item("", days(view.time()));
        String sources = String.join(" ‹ ", view.sources());
        line.item(Colors.SOURCE, sources.isEmpty() ? "" : "per " + Width.clip(Words.clean(sources), LONGEST_NAME * 2));
        line.item(Colors.DIM, article.publisher() == null ? "" : Words.clean(article.publisher()));
        line.item(Colors.DIM, entry.review() == null ? "" : entry.review());
        line.to(out);
        if (entry.kind() == Kind.CONTRADICTION) {
            for (String id : view.sides()) {
                words(out, side(entry, id));
            }
        } else {
            words(out, view.words());
        }
        return out.toString();
    }

    private void words(StringBuilder out, String text) {
        Line words = new Line(ink, style.columns(), DAY);
        words.add(" ".repeat(DAY)).add(Colors.DIM, Words.clean(text).strip());
        words.to(out);
    }

    /// One side of a contradiction: its id and its words; the id alone where an analyst took the entry away.
    private String side(Entry contradiction, String id) {
        String ref = contradiction.ref();
        Entry side = entries.apply(ref.substring(0, ref.lastIndexOf(':') + 1) + id);
        return side == null ? id : id + " " + new EntryView(side).words();
    }

    private static void parties(Line line, List<JsonNode> parties) {
        String comma = "";
        for (JsonNode party : parties) {
            String code = (EntryView.text(party, "country") + " " + EntryView.text(party, "sector")).strip();
            line.add(comma)
                    .add(Width.clip(Words.clean(EntryView.text(party, "name")), LONGEST_NAME))
                    .add(Colors.DIM, code.isEmpty() ? "" : " " + code);
            comma = ", ";
        }
    }

    private static String place(JsonNode place) {
        String name = Words.clean(EntryView.text(place, "name"));
        String country = EntryView.text(place, "country");
        boolean plain = country.isEmpty() || EntryView.text(place, "precision").equals("country");
        return plain ? name : name + " " + country;
    }

    private static String days(JsonNode time) {
        String from = EntryView.text(time, "from");
        String to = EntryView.text(time, "to");
        if (from.isEmpty() && to.isEmpty()) {
            return Words.clean(EntryView.text(time, "text"));
        }
        String due = EntryView.text(time, "role").equals("due") ? "due " : "";
        return due
                + (from.equals(to)
                        ? from
                        : from.isEmpty() ? "until " + to : to.isEmpty() ? "from " + from : from + " to " + to);
    }
}
