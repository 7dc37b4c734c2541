package org.dateline.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.Coder;
import org.dateline.app.ingest.Defaults;
import org.dateline.app.ingest.Found;
import org.dateline.app.ingest.Intake;
import org.dateline.app.ingest.Origin;
import org.dateline.app.render.Style;
import org.dateline.app.render.TimeLine;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Codes the articles that come with the program.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Code the sample articles and show the record as a time line.",
            "",
            "The samples were written for the project: made-up publishers report what happened in Mali from 2020 on, "
                    + "with a reprint, a correction, a denial and promises that were not kept. A page in the browser will "
                    + "take the place of this listing."
        },
        footer = {
            "",
            "Examples:",
            "  dateline demo | less -R",
            "  dateline code samples/ --format jsonl     the same record, whole"
        })
final class DemoCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto (on a terminal, unless NO_COLOR is set), always or never.")
    private CodeCommand.When color = CodeCommand.When.auto;

    DemoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path samples = shell.home().resolve("samples");
        if (!Files.isDirectory(samples)) {
            shell.err().println("dateline: there are no samples in " + samples);
            return Main.UNREAD;
        }
        Coder coder = Coder.load(shell.home());
        long began = System.nanoTime();
        List<Coding.Coded> codings = new ArrayList<>();
        new Intake(Defaults.NONE, shell.in()).read(List.of(samples.toString()), found -> {
            if (found instanceof Found.Ready(Article article, Origin origin)
                    && coder.code(article) instanceof Coding.Coded coded) {
                codings.add(coded);
            }
        });
        double seconds = (System.nanoTime() - began) / 1e9;
        codings.sort(Comparator.comparing(
                coded -> coded.article().published(), Comparator.nullsLast(Comparator.naturalOrder())));
        boolean colored = color.on(shell, true);
        OutputStream out = new BufferedOutputStream(shell.out());
        out.write((opening(codings, seconds) + new TimeLine(new Style(colored, shell.columns())).of(codings))
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private static String opening(List<Coding.Coded> codings, double seconds) {
        int claims = codings.stream().mapToInt(coded -> coded.claims().size()).sum();
        return String.format(
                Locale.ROOT,
                "%d sample articles coded in %.1f s: %d claims, in the order of what they tell of.%n"
                        + "Who ▸ did what ▸ to whom · where · per a source in the report · the outlet; below, its words.%n"
                        + "This listing stands in for the page that is to come.%n%n",
                codings.size(),
                seconds,
                claims);
    }
}
