package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.bench.TimeMl.Timex;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Article;
import org.dateline.model.Document;
import org.dateline.model.TimeExpression;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.dateline.time.TemporalTagger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline score time DIR`: finds and reads TIMEX3 as TempEval-3 counts it.
///
/// `strict` wants the same characters, `relaxed` any overlap, `value` an overlap and the same value. The day of
/// publication is taken from the file and is not scored.
@Command(
        name = "time",
        description = {
            "Scores times against TimeML files (*.tml) with TIMEX3.",
            "Of a .json file it scores cases as Recognizers-Text has them, those that are like news first."
        })
final class TimeScore implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            description = "Folder with TimeML files, searched with its subfolders, or a .json file.")
    private Path folder = Path.of(".");

    @Mixin
    private ScoreOptions options = new ScoreOptions();

    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int value;
    private int kind;

    @Override
    public Integer call() throws IOException {
        Report errors = new Report(0);
        Reader reader = Reader.load(ScoreOptions.home().resolve("models"));
        Knowledge knowledge = ScoreOptions.knowledge();
        TemporalTagger tagger = new TemporalTagger(knowledge);
        if (folder.toString().endsWith(".json")) {
            options.print(new TimeSpecs(reader, tagger).score(folder));
            return 0;
        }
        for (Path file : files()) {
            TimeMl article = TimeMl.read(file);
            score(article, times(reader, tagger, article, file), errors);
        }
        Report report = new Report(gold)
                .f1("value", value, found, gold)
                .f1("relaxed", relaxed, found, gold)
                .f1("strict", strict, found, gold)
                .percent("value-accuracy", value, relaxed)
                .percent("type-accuracy", kind, relaxed);
        report.errorsOf(errors);
        options.print(report);
        return 0;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tml")
                            && !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static List<TimeExpression> times(Reader reader, TemporalTagger tagger, TimeMl article, Path file) {
        Reading reading = reader.read(new Article(
                file.getFileName().toString(), null, article.published(), "en", null, null, article.text()));
        return switch (reading) {
            case Reading.Read(Document document) -> tagger.tag(document);
            case Reading.Unreadable unreadable -> List.of();
        };
    }

    private void score(TimeMl article, List<TimeExpression> times, Report errors) {
        gold += article.times().size();
        found += times.size();
        List<TimeExpression> left = new ArrayList<>(times);
        List<Timex> missed = new ArrayList<>();
        for (Timex timex : article.times()) {
            TimeExpression match = best(timex, left);
            if (match == null) {
                missed.add(timex);
            } else {
                left.remove(match);
                compare(article, timex, match, errors);
            }
        }
        for (Timex timex : missed) {
            errors.error("missed " + timex.type(), "%s | %s".formatted(timex.value(), article.around(timex.span())));
        }
        for (TimeExpression time : left) {
            errors.error("spurious " + time.kind(), "%s | %s".formatted(time.value(), article.around(time.span())));
        }
    }

    private static @Nullable TimeExpression best(Timex timex, List<TimeExpression> times) {
        TimeExpression best = null;
        for (TimeExpression time : times) {
            int shared = time.span().shared(timex.span());
            if (shared > 0 && (best == null || shared > best.span().shared(timex.span()))) {
                best = time;
            }
        }
        return best;
    }

    private void compare(TimeMl article, Timex timex, TimeExpression time, Report errors) {
        relaxed++;
        kind += timex.type().equals(time.kind().name()) ? 1 : 0;
        boolean same = timex.value().equals(time.value());
        value += same ? 1 : 0;
        if (timex.span().equals(time.span())) {
            strict++;
        } else {
            errors.error(
                    "other words",
                    "%s | %s | %s"
                            .formatted(
                                    timex.span().of(article.text()),
                                    time.span().of(article.text()),
                                    article.around(timex.span())));
        }
        if (!same) {
            errors.error(
                    "value of " + timex.type(),
                    "%s, not %s | DCT %s | %s"
                            .formatted(timex.value(), time.value(), article.published(), article.around(timex.span())));
        }
    }
}
