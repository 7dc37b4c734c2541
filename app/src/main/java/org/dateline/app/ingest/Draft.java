package org.dateline.app.ingest;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import org.jspecify.annotations.Nullable;

/// An article while its fields are being collected, by the names that inputs give them.
final class Draft {

    private final Envelope envelope;
    private final Format format;

    private @Nullable String id;
    private @Nullable String publisher;
    private @Nullable String published;
    private @Nullable String language;
    private @Nullable String url;
    private @Nullable String headline;
    private @Nullable String author;
    private @Nullable String body;
    private boolean worded;

    /// @param envelope its address, or else its place, stands in for an id where the article has none
    Draft(Envelope envelope, Format format) {
        this.envelope = envelope;
        this.format = format;
    }

    /// Sets the field of this name; the first value of two stays. Tells whether there is such a field.
    boolean set(String field, @Nullable String value) {
        worded |= isWords(field);
        if (value == null || value.isBlank()) {
            return isField(field);
        }
        switch (field) {
            case "id" -> id = first(id, value.strip());
            case "publisher" -> publisher = first(publisher, value.strip());
            case "published", "date" -> published = first(published, value.strip());
            case "language" -> language = first(language, value.strip());
            case "url" -> url = first(url, value.strip());
            case "headline", "title" -> headline = first(headline, value.strip());
            case "author" -> author = first(author, value.strip());
            case "body", "text" -> body = first(body, value);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Whether an article has a field of this name.
    static boolean isField(String field) {
        return switch (field) {
            case "id",
                    "publisher",
                    "published",
                    "date",
                    "language",
                    "url",
                    "headline",
                    "title",
                    "author",
                    "body",
                    "text" -> true;
            default -> false;
        };
    }

    private static boolean isWords(String field) {
        return switch (field) {
            case "headline", "title", "body", "text" -> true;
            default -> false;
        };
    }

    private static String first(@Nullable String had, String value) {
        return had == null ? Characters.wellFormed(value) : had;
    }

    /// The headline so far.
    @Nullable
    String headline() {
        return headline;
    }

    /// Whether it was an article at all: something with a place for words, even if empty.
    boolean sawArticle() {
        return worded;
    }

    /// The text so far.
    @Nullable
    String body() {
        return body;
    }

    /// Hands the article on. One without a body is read from its headline.
    void finish(Consumer<Found> sink) {
        Dates.When when = published == null ? null : Dates.when(published);
        if (published != null && when == null) {
            sink.accept(new Found.Note(
                    envelope.where(),
                    "\"%s\" is not a date, so the day of publication is taken as not given"
                            .formatted(Excerpt.of(published))));
        }
        String text = body != null ? body : headline != null ? headline : "";
        String address = url != null ? url : envelope.url();
        Article article = envelope.defaults()
                .fill(new Article(
                        id(), publisher, when == null ? null : when.day(), code(language), address, headline, text));
        Origin origin = new Origin(envelope.where(), format, author, when == null ? null : when.moment());
        sink.accept(
                text.isBlank()
                        ? new Found.Unfit(
                                new Coding.Skipped(article, Coding.Reason.NO_TEXT, "there is no text in it"), origin)
                        : new Found.Ready(article, origin));
    }

    private String id() {
        if (id != null) {
            return id;
        }
        String fetched = envelope.url();
        return fetched != null ? fetched : envelope.where();
    }

    /// `en-GB` and `EN` are `en`.
    private static @Nullable String code(@Nullable String language) {
        if (language == null) {
            return null;
        }
        String lower = language.toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        String code = lower.substring(0, end);
        // "undetermined", "several", "no words" and "private use" say nothing.
        return code.isEmpty() || List.of("und", "mul", "zxx", "x").contains(code) ? null : code;
    }
}
