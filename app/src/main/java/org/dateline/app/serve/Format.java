package org.dateline.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A format of an answer.
enum Format {
    JSON("json", "application/json"),
    GEOJSON("geojson", "application/geo+json"),
    CSV("csv", "text/csv"),
    JSONL("jsonl", "application/x-ndjson"),
    OPML("opml", "text/x-opml"),
    EVENTS("events", "text/event-stream");

    private final String label;
    private final String media;

    Format(String label, String media) {
        this.label = label;
        this.media = media;
    }

    String label() {
        return label;
    }

    String media() {
        return media;
    }

    /// What the route answers in and the client takes; the route's usual one if it takes anything.
    ///
    /// @param asked  the parameter `format`; `null` if not given
    /// @param accept the header; `null` if not given
    /// @throws Problem when there is none
    static Format of(Operation operation, @Nullable String asked, @Nullable String accept) {
        List<Format> offered = offered(operation);
        if (offered.isEmpty()) {
            return JSON;
        }
        if (asked != null) {
            return offered.stream()
                    .filter(one -> one.label.equals(asked))
                    .findFirst()
                    .orElseThrow(() -> {
                        List<String> labels =
                                offered.stream().map(Format::label).toList();
                        return Problem.wrong(
                                "format", "This route answers in: %s.".formatted(String.join(", ", labels)), labels);
                    });
        }
        if (accept == null || accept.isBlank()) {
            return offered.getFirst();
        }
        return accepted(offered, accept);
    }

    private static List<Format> offered(Operation operation) {
        List<Format> out = new ArrayList<>();
        for (String media : operation.media()) {
            for (Format format : values()) {
                if (format.media.equals(media)) {
                    out.add(format);
                }
            }
        }
        return out;
    }

    private static Format accepted(List<Format> offered, String accept) {
        Format best = null;
        double most = 0;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",", 50)) {
            String[] parts = range.split(";", 10);
            double quality = quality(parts);
            for (Format format : offered) {
                if (quality > most && matches(parts[0].strip(), format)) {
                    best = format;
                    most = quality;
                }
            }
        }
        if (best == null) {
            throw Problem.of(
                    406,
                    "Not in that format",
                    "This route answers in: %s."
                            .formatted(String.join(
                                    ", ", offered.stream().map(Format::media).toList())));
        }
        return best;
    }

    private static boolean matches(String range, Format format) {
        return range.equals("*/*")
                || range.equals(format.media)
                || range.endsWith("/*") && format.media.startsWith(range.substring(0, range.length() - 1))
                || format == JSONL && (range.equals("application/jsonl") || range.equals("application/x-jsonlines"));
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.startsWith("q=")) {
                try {
                    return Math.clamp(Double.parseDouble(part.substring(2)), 0, 1);
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
