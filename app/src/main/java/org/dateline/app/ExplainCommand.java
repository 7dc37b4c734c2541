package org.dateline.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Coder;
import org.dateline.app.render.Reasons;
import org.dateline.app.render.Style;
import org.dateline.model.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says why a sentence was coded as it was.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Say why a sentence is coded as it is: its parse, the words that might tell an event, the rules that fit "
                    + "them and those that nearly do, and what the model made of them.",
            "",
            "Under each word stand the rules that were tried for it. A rule that nearly fits is shown with the "
                    + "conditions that do not hold and the words that were found instead. The model's facts carry by how "
                    + "much the logarithm of the type's share would fall without them."
        },
        footer = {
            "",
            "Examples:",
            "  dateline explain \"Ghana recalled its ambassador from Mali.\"",
            "  dateline explain --short \"Police fired tear gas at protesters.\"",
            "  echo \"Troops left the town.\" | dateline explain -"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Shell shell;
    private final Loading loading;

    @Parameters(
            arity = "1..*",
            paramLabel = "SENTENCE",
            description = "The sentence, or several; \"-\" reads them from standard input.")
    private List<String> words = List.of();

    @Option(names = "--short", description = "Leave out the parse and what the stages saw.")
    private boolean brief;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication (2025-03-04): officials are looked up by it.")
    private @Nullable LocalDate published;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto (on a terminal, unless NO_COLOR is set), always or never.")
    private CodeCommand.When color = CodeCommand.When.auto;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Read lexicons and rules from there instead of knowledge/.")
    private @Nullable Path knowledge;

    ExplainCommand(Shell shell, Loading loading) {
        this.shell = shell;
        this.loading = loading;
    }

    @Override
    public Integer call() throws IOException {
        String text = words.equals(List.of("-"))
                ? new String(shell.in().readAllBytes(), StandardCharsets.UTF_8)
                : Reasons.joined(words);
        if (text.isBlank()) {
            shell.err().println("dateline: there is no sentence");
            return CommandLine.ExitCode.USAGE;
        }
        Coder coder = knowledge == null
                ? loading.coder()
                : Coder.load(shell.home().resolve("models"), knowledge, shell.gazetteer());
        Article article = new Article("sentence", null, published, "en", null, null, text);
        String said = new Reasons(new Style(color.on(shell, true), shell.columns()), !brief).of(coder.explain(article));
        OutputStream out = new BufferedOutputStream(shell.out());
        out.write(said.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
