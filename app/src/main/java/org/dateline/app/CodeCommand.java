package org.dateline.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Coder;
import org.dateline.app.ingest.Defaults;
import org.dateline.app.ingest.Intake;
import org.dateline.app.render.CsvRecord;
import org.dateline.app.render.GeoJson;
import org.dateline.app.render.JsonRecord;
import org.dateline.app.render.Page;
import org.dateline.app.render.Stages;
import org.dateline.app.render.Style;
import org.dateline.app.render.WebPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Codes articles.
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        description = {
            "Code articles: read each and print its record.",
            "",
            "Plain text, web pages, JSON Lines, JSON, folders of any mixture and standard input are told apart "
                    + "by their content; files may be packed with gzip. JSON objects have the fields id, publisher, "
                    + "published, language, url, headline and body (or text). A text file may begin with lines such "
                    + "as \"published: 2025-03-04\" and a blank line."
        },
        footer = {
            "",
            "Examples:",
            "  dateline code report.txt --published 2025-03-04 --publisher \"The Daily\"",
            "  dateline code archive/ --format jsonl --output record.jsonl",
            "  dateline code report.txt --format html --output report.html",
            "  curl -s https://example.org/report.html | dateline code - --format csv",
            "  dateline code report.txt --stages=3          why sentence 3 was read as it was"
        })
final class CodeCommand implements Callable<Integer> {

    static final String ALL = "all";

    /// How a record is printed.
    enum Format {
        text,
        jsonl,
        csv,
        geojson,
        html
    }

    private final Shell shell;
    private final Loading loading;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files and folders; \"-\" is standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text (for people), jsonl (the whole record, one article a line), csv (one claim a row), geojson (one place of a claim a feature) or html (one page that needs no network: the article, its receipts and a map). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "Day of publication (2025-03-04) of articles that do not say. Without one, \"Monday\" stays unresolved: it is never guessed.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Publisher of articles that do not say.")
    private @Nullable String publisher;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the record there.")
    private @Nullable Path output;

    @Option(
            names = "--stages",
            paramLabel = "SENTENCE",
            description =
                    "Show instead what each stage saw: of all sentences, or of the one with this number, or of those that hold these words.")
    private @Nullable String stages;

    @Option(
            names = {"-j", "--threads"},
            paramLabel = "N",
            description = "Code on N threads; the output is the same for any N. Default: one a core.")
    private @Nullable Integer threads;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto (on a terminal, unless NO_COLOR is set), always or never.")
    private When color = When.auto;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Read lexicons and rules from there instead of knowledge/.")
    private @Nullable Path knowledge;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    CodeCommand(Shell shell, Loading loading) {
        this.shell = shell;
        this.loading = loading;
    }

    /// When to use colour.
    enum When {
        auto,
        always,
        never;

        /// @param toTerminal whether the output goes where the shell's standard output goes
        boolean on(Shell shell, boolean toTerminal) {
            return switch (this) {
                case always -> true;
                case never -> false;
                case auto -> toTerminal && shell.outTerminal() && !shell.noColor();
            };
        }
    }

    @Override
    public Integer call() throws IOException {
        check();
        Path rules = knowledge == null ? shell.home().resolve("knowledge") : knowledge;
        Path models = shell.home().resolve("models");
        Renderer renderer = renderer(rules, models);
        Coder coder = knowledge == null ? loading.coder() : Coder.load(models, rules, shell.gazetteer());
        Intake intake = new Intake(new Defaults(published, publisher), shell.in());
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        try (OutputStream out = open()) {
            Run run = new Run(coder, renderer, intake, Progress.of(shell, output == null, inputs));
            return run.all(inputs, workers, out) ? CommandLine.ExitCode.OK : Main.UNREAD;
        }
    }

    private void check() {
        if (threads != null && (threads < 1 || threads > 256)) {
            throw wrong("--threads must be from 1 to 256, but is %d".formatted(threads));
        }
        if (knowledge != null && !Files.isDirectory(knowledge)) {
            throw wrong("--knowledge must be a folder, but %s is none".formatted(knowledge));
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private Renderer renderer(Path rules, Path models) {
        boolean colored = color.on(shell, output == null);
        Style style = new Style(colored, shell.columns());
        if (stages != null) {
            Stages view = new Stages(style, stages);
            return Renderer.plain("", view::of);
        }
        return switch (format) {
            case text -> Renderer.plain("", new Page(style)::of);
            case csv -> Renderer.plain(CsvRecord.HEADER, new CsvRecord()::rows);
            case geojson -> new Renderer(GeoJson.HEAD, new GeoJson()::features, ",\n", GeoJson.TAIL);
            case html -> {
                WebPage page = new WebPage();
                yield new Renderer(page.head(), page::of, "", page.tail());
            }
            case jsonl -> {
                var fingerprint = java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> Fingerprint.of(rules, models, shell.gazetteer()));
                yield Renderer.plain(
                        "", coding -> new JsonRecord(Version.number(), fingerprint.join()).line(coding) + "\n");
            }
        };
    }

    private OutputStream open() throws IOException {
        return new BufferedOutputStream(output == null ? shell.out() : Files.newOutputStream(output), 1 << 16);
    }

    /// How records become a file.
    ///
    /// @param head    what comes before the first record
    /// @param each    how a record is shown; `""` where there is nothing of it to show
    /// @param between what comes between two records
    /// @param tail    what comes after the last record
    record Renderer(
            String head,
            java.util.function.Function<org.dateline.model.Coding, String> each,
            String between,
            String tail) {

        static Renderer plain(String head, java.util.function.Function<org.dateline.model.Coding, String> each) {
            return new Renderer(head, each, "", "");
        }
    }
}
