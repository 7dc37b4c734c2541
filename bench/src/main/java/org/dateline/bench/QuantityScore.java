package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Article;
import org.dateline.model.Document;
import org.dateline.model.Quantity;
import org.dateline.model.TimeExpression;
import org.dateline.quantity.QuantityTagger;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.dateline.time.TemporalTagger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline score quantities FILE`: values and hedges as CQE counts them (EMNLP 2023): one-to-one, both right.
///
/// "From 4 to 6 percent" is one range in the gold where a coding has an amount before and one after: the two together
/// count as that range. A coding has no trend, so a gold `up` or `down` asks for an exact value. Lengths of time are
/// read by the stage of
/// times and count here. `counts` leaves out what the codebook says is no amount: ages, and "one of the ...".
@Command(name = "quantities", description = "Scores amounts against sentences with values and hedges (jsonl).")
final class QuantityScore implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of(".");

    @Mixin
    private ScoreOptions options = new ScoreOptions();

    private int gold;
    private int found;
    private int values;
    private int right;
    private int foreign;

    /// @param low  lower end; the value itself where it is no range
    private record Amount(double low, double high, String hedge, String text, boolean vague) {

        /// A vague amount ("hundreds") has no upper bound here and a window of its own in the gold.
        boolean same(Amount other) {
            if (vague) {
                return other.high > other.low ? other.low <= low && low < other.high : close(low, other.low);
            }
            return close(low, other.low) && close(high, other.high);
        }

        private static boolean close(double a, double b) {
            return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
        }
    }

    @Override
    public Integer call() throws IOException {
        Reader reader = Reader.load(ScoreOptions.home().resolve("models"));
        Knowledge knowledge = ScoreOptions.knowledge();
        TemporalTagger times = new TemporalTagger(knowledge);
        QuantityTagger quantities = new QuantityTagger(knowledge);
        ObjectMapper json = new ObjectMapper();
        Report errors = new Report(0);
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode item = json.readTree(line);
                String text = item.path("text").asText();
                Document document = read(reader, text);
                List<Amount> system = document == null ? List.of() : system(document, times, quantities);
                score(text, gold(item.path("quantities")), system, errors);
            }
        }
        Report report = new Report(gold)
                .f1("value-hedge", right, found, gold)
                .f1("value", values, found, gold)
                .f1("counts", right, found, gold - foreign);
        report.errorsOf(errors);
        options.print(report);
        return 0;
    }

    private static @Nullable Document read(Reader reader, String text) {
        return switch (reader.read(new Article("", null, null, "en", null, null, text))) {
            case Reading.Read(Document document) -> document;
            case Reading.Unreadable unreadable -> null;
        };
    }

    private static List<Amount> system(Document document, TemporalTagger tagger, QuantityTagger quantities) {
        List<TimeExpression> times = tagger.tag(document);
        List<Amount> out = new ArrayList<>();
        for (Quantity quantity : quantities.tag(document, times)) {
            Double min = quantity.min();
            Double max = quantity.max();
            double low = min != null ? min : max != null ? max : Double.NaN;
            double high = max != null ? max : low;
            String hedge = quantity.approximate() ? "~" : max == null ? ">" : min == null ? "<" : "=";
            boolean vague = quantity.approximate() && max == null;
            out.add(new Amount(low, high, vague ? "=" : hedge, quantity.span().of(document.text()), vague));
        }
        for (TimeExpression time : times) {
            Amount length = length(time, document.text());
            if (length != null) {
                out.add(length);
            }
        }
        return out;
    }

    /// A length of time with a number: `P3M`, `PT8S`, `P4M/P6M`.
    private static @Nullable Amount length(TimeExpression time, String text) {
        String words = time.span().of(text).toLowerCase(Locale.ROOT);
        boolean digits = time.value().matches("PT?\\d+(\\.\\d+)?[A-Z]+(/PT?\\d+(\\.\\d+)?[A-Z]+)?");
        if (time.kind() != TimeExpression.Kind.DURATION
                || !digits
                || words.matches(".*\\b(decade|centur)\\w*|(.* )?an?[ -].*")) {
            return null;
        }
        String[] ends = time.value().replaceAll("[^0-9./]", "").split("/");
        String hedge = words.matches("(about|around|nearly|almost|roughly|some) .*")
                ? "~"
                : words.matches("(more than|over|at least) .*")
                        ? ">"
                        : words.matches("(less|fewer) than .*|(up to|under) .*") ? "<" : "=";
        return new Amount(Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1]), hedge, words, false);
    }

    private static List<Amount> gold(JsonNode items) {
        List<Amount> out = new ArrayList<>();
        for (JsonNode item : items) {
            String value = item.path("value").asText();
            int dash = value.indexOf('-', 1);
            boolean range = dash > 0 && value.charAt(dash - 1) != 'E';
            double low = Double.parseDouble(range ? value.substring(0, dash) : value);
            double high = range ? Double.parseDouble(value.substring(dash + 1)) : low;
            String change = item.path("change").asText();
            String unit = item.path("normalized_unit").asText();
            out.add(new Amount(low, high, change.equals("up") || change.equals("down") ? "=" : change, unit, false));
        }
        return out;
    }

    private void score(String text, List<Amount> expected, List<Amount> system, Report errors) {
        gold += expected.size();
        found += system.size();
        List<Amount> left = new ArrayList<>(system);
        for (Amount amount : expected) {
            Amount match = match(amount, left);
            match = match == null ? pair(amount, left) : match;
            boolean whole = match != null && match.hedge().equals(amount.hedge());
            if (match == null || !whole) {
                boolean outside = match == null
                        && (amount.text().equals("year of age") || amount.low() == 1 && text.contains("ne of"));
                foreign += outside ? 1 : 0;
                String cause = outside ? "age or one of" : match == null ? "missed" : "hedge";
                errors.error(cause, "%s %s %s | %s".formatted(amount.hedge(), amount.low(), amount.text(), text));
            }
            if (match != null) {
                left.remove(match);
                values++;
                right += whole ? 1 : 0;
            }
        }
        for (Amount amount : left) {
            errors.error("spurious", "%s %s [%s] | %s".formatted(amount.hedge(), amount.low(), amount.text(), text));
        }
    }

    /// The two amounts at the ends of a gold range, as one; the second is taken out and counted no more.
    private @Nullable Amount pair(Amount range, List<Amount> left) {
        if (range.low() == range.high()) {
            return null;
        }
        Amount low = match(new Amount(range.low(), range.low(), range.hedge(), "", false), left);
        Amount high = match(new Amount(range.high(), range.high(), range.hedge(), "", false), left);
        if (low == null || high == null) {
            return null;
        }
        left.remove(high);
        found--;
        return low;
    }

    private static @Nullable Amount match(Amount gold, List<Amount> system) {
        Amount best = null;
        for (Amount amount : system) {
            if (amount.same(gold) && (best == null || amount.hedge().equals(gold.hedge()))) {
                best = amount;
            }
        }
        return best;
    }
}
