package org.dateline.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.app.ingest.Found;
import org.dateline.app.store.Kept;
import org.dateline.model.Coding;

/// Keeps count of an ingest and sums it up. Every article that was found is in exactly one of new, changed,
/// copies, known and quarantined; a skipped one is also counted by its reason.
final class IngestTally {

    private final long began = System.nanoTime();
    private final Map<Kept.What, Integer> kept = new EnumMap<>(Kept.What.class);
    private final Map<Coding.Reason, Integer> skipped = new EnumMap<>(Coding.Reason.class);
    private final Map<String, Integer> passed = new TreeMap<>();
    private final Map<String, Errors> errors = new LinkedHashMap<>();
    private int sources;
    private int unchanged;
    private int articles;
    private int quarantined;

    /// What could not be read of a source.
    private static final class Errors {
        private int count;
        private final String first;

        Errors(String first) {
            this.first = first;
        }
    }

    void source(boolean readBefore) {
        sources++;
        unchanged += readBefore ? 1 : 0;
    }

    void count(IngestWork.Done done) {
        Found found = done.task().found();
        if (found instanceof Found.Ready || found instanceof Found.Unfit) {
            articles++;
        }
        if (done.skipped() != null) {
            skipped.merge(done.skipped(), 1, Integer::sum);
        }
        quarantined += done.poison() == null ? 0 : 1;
        if (found instanceof Found.Passed(String where, String kind)) {
            passed.merge(kind, 1, Integer::sum);
        } else if (found instanceof Found.Fault(String where, String what)) {
            Errors of = errors.computeIfAbsent(done.task().unit().name(), name -> new Errors(where + ": " + what));
            of.count++;
        }
    }

    void count(List<Kept> stored) {
        stored.forEach(one -> kept.merge(one.what(), 1, Integer::sum));
    }

    int articles() {
        return articles;
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    boolean everythingRead() {
        return errors.isEmpty() && quarantined == 0;
    }

    private int kept(Kept.What what) {
        return kept.getOrDefault(what, 0);
    }

    private int coded() {
        return articles - sum(skipped);
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "read         %,9d %s from %,d %s%s%n",
                articles,
                articles == 1 ? "article" : "articles",
                sources,
                sources == 1 ? "source" : "sources",
                unchanged == 0 ? "" : ", %,d of which had been read before".formatted(unchanged));
        out.printf(Locale.ROOT, "coded        %,9d%n", coded());
        out.printf(
                Locale.ROOT,
                "kept         %,9d   new %,d, changed %,d, copies %,d; known before %,d%n",
                kept(Kept.What.NEW) + kept(Kept.What.VERSION) + kept(Kept.What.COPY),
                kept(Kept.What.NEW),
                kept(Kept.What.VERSION),
                kept(Kept.What.COPY),
                kept(Kept.What.ALREADY));
        line(
                out,
                "skipped",
                sum(skipped),
                skipped.entrySet().stream()
                        .collect(Collectors.toMap(entry -> words(entry.getKey()), Map.Entry::getValue)));
        line(out, "passed over", sum(passed), passed);
        if (quarantined > 0) {
            out.printf(Locale.ROOT, "quarantined  %,9d   the coder failed on them, which is a bug%n", quarantined);
        }
        if (!errors.isEmpty()) {
            out.printf(Locale.ROOT, "errors       %,9d%n", errorCount());
            errors.forEach((name, of) -> out.printf(
                    Locale.ROOT, "  %s%s%n", of.first, of.count == 1 ? "" : ", and %,d more".formatted(of.count - 1)));
        }
        out.printf(
                Locale.ROOT,
                "in           %,9.1f s, %.0f articles/s%n",
                seconds(),
                articles / Math.max(seconds(), 1e-3));
    }

    private int errorCount() {
        return errors.values().stream().mapToInt(of -> of.count).sum();
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void line(PrintStream out, String name, int sum, Map<String, Integer> counts) {
        if (sum > 0) {
            String list = counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining(", "));
            out.printf(Locale.ROOT, "%-12s %,9d   %s%n", name, sum, list);
        }
    }

    private static String words(Coding.Reason reason) {
        return switch (reason) {
            case LANGUAGE_NOT_SUPPORTED -> "not in English";
            case NO_TEXT -> "no text";
            case TOO_LONG -> "too long";
            case DUPLICATE -> "duplicate";
            case UNREADABLE -> "unreadable";
        };
    }

    /// The same as one JSON object.
    String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("sources", sources);
            json.writeNumberField("unchanged", unchanged);
            json.writeNumberField("read", articles);
            json.writeNumberField("coded", coded());
            json.writeNumberField("new", kept(Kept.What.NEW));
            json.writeNumberField("changed", kept(Kept.What.VERSION));
            json.writeNumberField("copies", kept(Kept.What.COPY));
            json.writeNumberField("known", kept(Kept.What.ALREADY));
            json.writeNumberField("quarantined", quarantined);
            json.writeObjectFieldStart("skipped");
            for (Map.Entry<Coding.Reason, Integer> entry : skipped.entrySet()) {
                json.writeNumberField(
                        entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'), entry.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("passed");
            for (Map.Entry<String, Integer> entry : passed.entrySet()) {
                json.writeNumberField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("errors");
            for (Map.Entry<String, Errors> entry : errors.entrySet()) {
                json.writeStartObject();
                json.writeStringField("source", entry.getKey());
                json.writeNumberField("count", entry.getValue().count);
                json.writeStringField("first", entry.getValue().first);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("seconds", Math.round(seconds() * 1000) / 1000.0);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
