package org.dateline.bench.factuality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.event.Standing;
import org.dateline.event.Standing.Verdict;
import org.dateline.model.Article;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Status;
import org.dateline.model.Token;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline score factuality FILE`: how sure the author is that what a word names happened, from -3 (did not) to 3
/// (did), against the mean of several readers (Lee et al. 2015): mean absolute error and Pearson's r.
///
/// The words are any words, so the same judgement is asked as for events: what the words above it, tense, mood and
/// negation make of it.
@Command(
        name = "factuality",
        description = "Scores factuality against sentences with words and a value from -3 to 3 (jsonl).",
        mixinStandardHelpOptions = true)
public final class FactualityScore implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Lines with text and targets (span1, label).")
    private Path file = Path.of(".");

    @Mixin
    private ScoreOptions options = new ScoreOptions();

    private final Tally tally = new Tally();
    private final Report errors = new Report(0);

    @Override
    public Integer call() throws IOException {
        Reader reader = Reader.load(ScoreOptions.home().resolve("models"));
        Standing standing = new Standing(ScoreOptions.knowledge().events().embeddings());
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                score(reader, standing, json.readTree(line));
            }
        }
        Report report = new Report(tally.n())
                .number("mae", tally.error())
                .number("r", tally.correlation())
                .number("mae-all-certain", tally.errorOfCertain());
        report.errorsOf(errors);
        options.print(report);
        return 0;
    }

    private void score(Reader reader, Standing standing, JsonNode item) {
        Words words = Words.of(item.path("text").asText());
        Document document = read(reader, words.text());
        for (JsonNode target : item.path("targets")) {
            double gold = target.path("label").asDouble();
            int start = words.starts()[target.path("span1").path(0).asInt()];
            Sentence sentence = document == null ? null : document.sentenceAt(start);
            Token token = sentence == null ? null : sentence.tokenAt(start);
            Verdict verdict = sentence == null || token == null ? null : standing.judge(sentence, token, token, null);
            double value = verdict == null ? 3 : value(verdict);
            tally.add(gold, value);
            if (Math.abs(gold - value) >= 1) {
                String what = verdict == null
                        ? "unread"
                        : verdict.status() + " " + verdict.factuality().label();
                errors.error(
                        (value > gold ? "too sure: " : "not sure enough: ") + what,
                        String.format(
                                Locale.ROOT,
                                "%.1f %s | %s",
                                gold,
                                target.path("span_text").asText(),
                                words.text()));
            }
        }
    }

    private static @Nullable Document read(Reader reader, String text) {
        return switch (reader.read(new Article("", null, null, "en", null, null, text))) {
            case Reading.Read(Document document) -> document;
            case Reading.Unreadable unreadable -> null;
        };
    }

    /// Where the readers put what is of this kind: the median of each kind in the training file, fixed here before
    /// the other file is scored. Their means lie nearer to the middle than the names of the kinds do, and what
    /// somebody is said to have alleged, however surely, they doubt.
    private static double value(Verdict verdict) {
        return switch (verdict.factuality()) {
            case CT_PLUS -> verdict.status() == Status.ALLEGED ? 2.2 : 3;
            case PR_PLUS -> 2.2;
            case PS_PLUS -> 1.8;
            case CT_U, UU -> 1.4;
            case PS_MINUS -> 0;
            case PR_MINUS -> -0.2;
            case CT_MINUS -> -1.6;
        };
    }
}
