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
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.Coder;
import org.dateline.app.ingest.Defaults;
import org.dateline.app.ingest.Found;
import org.dateline.app.ingest.Intake;
import org.dateline.app.ingest.Origin;
import org.dateline.app.render.JsonRecord;
import org.dateline.app.render.Style;
import org.dateline.app.render.TimeLine;
import org.dateline.app.serve.Serving;
import org.dateline.app.serve.Settings;
import org.dateline.app.store.Address;
import org.dateline.app.store.Store;
import org.dateline.app.store.Submission;
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
            "Code the sample articles and serve the page that shows them, until Ctrl-C.",
            "",
            "The samples were written for the project: made-up publishers report what happened in Mali from 2020 on, "
                    + "with a reprint, a correction, a denial and promises that were not kept. Only this machine can reach "
                    + "the page. What you confirm or correct there is gone afterwards."
        },
        footer = {
            "",
            "Examples:",
            "  dateline demo",
            "  dateline demo --no-serve | less -R        a time line here instead",
            "  dateline code samples/ --format jsonl     the same record, whole"
        })
final class DemoCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--no-serve", description = "Print a time line instead, and end.")
    private boolean noServe;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port of the page; 0 for any that is free. Default: 4747.")
    private int port = 4747;

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
        if (!noServe) {
            return serve(coder, codings, seconds);
        }
        codings.sort(Comparator.comparing(
                coded -> coded.article().published(), Comparator.nullsLast(Comparator.naturalOrder())));
        boolean colored = color.on(shell, true);
        OutputStream out = new BufferedOutputStream(shell.out());
        out.write((opening(codings, seconds) + new TimeLine(new Style(colored, shell.columns())).of(codings))
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    /// Keeps the codings in a store of their own, which goes when the program does.
    private int serve(Coder coder, List<Coding.Coded> codings, double seconds) throws IOException {
        Serving.Engine engine = Engines.of(shell, coder);
        JsonRecord record = new JsonRecord(engine.version(), engine.knowledge());
        Path folder = Files.createTempDirectory("dateline-demo-");
        Address address = new Address.Folder(folder);
        try (Store store = Store.open(address, Store.Mode.WRITE)) {
            store.keep(codings.stream()
                    .map(coded -> new Submission(record.line(coded), null))
                    .toList());
        }
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> remove(folder)));
        Settings settings = new Settings("127.0.0.1", port, Set.of(), false, 0, folder, true);
        int claims = codings.stream().mapToInt(coded -> coded.claims().size()).sum();
        String what = String.format(
                Locale.ROOT,
                "%d sample articles coded in %.1f s: %d claims. Open this page",
                codings.size(),
                seconds,
                claims);
        try (Store store = Store.open(address, Store.Mode.READ)) {
            return ServeCommand.run(shell, settings, store, engine, what);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The system clears its folder for temporary files by itself.
        }
    }

    private static String opening(List<Coding.Coded> codings, double seconds) {
        int claims = codings.stream().mapToInt(coded -> coded.claims().size()).sum();
        return String.format(
                Locale.ROOT,
                "%d sample articles coded in %.1f s: %d claims, in the order of what they tell of.%n"
                        + "Who ▸ did what ▸ to whom · where · per a source in the report · the outlet; below, its words.%n"
                        + "Without --no-serve there is a page for the browser.%n%n",
                codings.size(),
                seconds,
                claims);
    }
}
