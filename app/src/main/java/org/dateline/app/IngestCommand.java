package org.dateline.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.app.ingest.Defaults;
import org.dateline.app.ingest.Found;
import org.dateline.app.ingest.Intake;
import org.dateline.app.ingest.Link;
import org.dateline.app.ingest.Unit;
import org.dateline.app.ingest.WebReader;
import org.dateline.app.ingest.web.AllowedHosts;
import org.dateline.app.ingest.web.Fetcher;
import org.dateline.app.ingest.web.Guard;
import org.dateline.app.ingest.web.Limits;
import org.dateline.app.ingest.web.Polite;
import org.dateline.app.ingest.web.Refused;
import org.dateline.app.ingest.web.Resolver;
import org.dateline.app.store.Address;
import org.dateline.app.store.Feeds;
import org.dateline.app.store.Store;
import org.dateline.app.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads articles from wherever they are, codes them and keeps them in a store.
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        description = {
            "Read, code and keep articles.",
            "",
            "Sources are files, folders of any mixture, addresses of the web and standard input. Their form is told "
                    + "by their content: text, web pages, JSON, JSON Lines, ninjs, NewsML-G2, NITF, RSS, Atom, RDF, JSON "
                    + "Feed, lists of feeds (OPML), sitemaps, web archives (WARC, ARC), mail and mbox, PDF; files may "
                    + "be packed with gzip. An ingest that was stopped goes on where it was; what is known already is "
                    + "not kept twice."
        },
        footer = {
            "",
            "Examples:",
            "  dateline ingest archive/ --store record",
            "  dateline ingest CC-NEWS-2025.warc.gz",
            "  dateline ingest https://example.org/feed.xml feeds.opml --follow --watch",
            "  dateline ingest --watch",
            "",
            "Exit codes: 0 done, 1 something could not be read, 2 the command line is wrong."
        })
final class IngestCommand implements Callable<Integer> {

    /// Whoever is visited should know by whom.
    private static final String AGENT =
            "dateline/%s (reads news; obeys robots.txt for \"dateline\")".formatted(Version.number());

    private final Shell shell;
    private final Loading loading;

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description =
                    "Files, folders and addresses; \"-\" is standard input. --watch without any reads the feeds that "
                            + "were added on the page.")
    private List<String> sources = List.of();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Where to keep them. Default: $DATELINE_STORE, else dateline among your data.")
    private @Nullable String store;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication (2025-03-04) of articles that do not say.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Publisher of articles that do not say.")
    private @Nullable String publisher;

    @Option(
            names = {"-j", "--threads"},
            paramLabel = "N",
            description = "Code on N threads. Default: one a core.")
    private @Nullable Integer threads;

    @Option(names = "--json", description = "Print the summary as one JSON object.")
    private boolean json;

    @Option(
            names = "--follow",
            description = "Read the pages that the items of feeds link to, and not the items alone.")
    private boolean follow;

    @Option(
            names = "--watch",
            description = "Go on polling the feeds and lists among the addresses, until stopped with Ctrl-C.")
    private boolean watch;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "How often --watch polls a feed. Default: ${DEFAULT-VALUE}.")
    private int every;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST[:PORT]",
            description = "Fetch from this host though it is in a private network. May be repeated.")
    private List<String> allowed = List.of();

    private boolean toldEmpty;
    private Set<String> lastListed = Set.of();

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    IngestCommand(Shell shell, Loading loading) {
        this.shell = shell;
        this.loading = loading;
    }

    @Override
    public Integer call() throws IOException {
        if (threads != null && (threads < 1 || threads > 256)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--threads must be from 1 to 256, but is %d".formatted(threads));
        }
        if (sources.isEmpty() && !watch) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Missing required parameter: 'SOURCE...'; only --watch goes without");
        }
        if (every < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--every must be at least 1, but is %d".formatted(every));
        }
        Address address = StoreFolder.address(store);
        IngestTally tally = new IngestTally();
        try (Store open = Store.open(address, Store.Mode.WRITE)) {
            run(open, tally);
        } catch (StoreException e) {
            shell.err().println("dateline: " + e.getMessage());
            return Main.UNREAD;
        }
        summary(tally, address);
        return tally.everythingRead() ? CommandLine.ExitCode.OK : Main.UNREAD;
    }

    private void run(Store open, IngestTally tally) throws IOException {
        var knowledge = CompletableFuture.supplyAsync(() ->
                Fingerprint.of(shell.home().resolve("knowledge"), shell.home().resolve("models"), shell.gazetteer()));
        Defaults defaults = new Defaults(published, publisher);
        Intake intake = new Intake(defaults, shell.in());
        long total = shell.errTerminal() ? size(sources) : 0;
        IngestBar bar = new IngestBar(shell.err(), shell.errTerminal(), total, intake::bytesRead);
        IngestWork work = new IngestWork(loading.coder(), knowledge::join);
        IngestRun run = new IngestRun(open, work, tally, bar, shell.err());
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        try (Fetcher fetcher = new Fetcher(new Guard(allowedHosts(), Resolver.SYSTEM), Limits.USUAL, AGENT);
                WebReader pages = new WebReader(
                        new Polite(fetcher, "dateline", Duration.ofSeconds(1)),
                        defaults,
                        follow,
                        Duration.ofMinutes(every),
                        run::remembered)) {
            if (watch) {
                stopOnSignal(pages);
            }
            run.all(sink -> read(intake, run, tally, pages, sink), workers);
        }
    }

    /// Ctrl-C ends the watching; what was read until then is still kept and summed up.
    private static void stopOnSignal(WebReader pages) {
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            pages.stop();
            try {
                main.join(Duration.ofSeconds(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private AllowedHosts allowedHosts() {
        try {
            return AllowedHosts.of(allowed);
        } catch (Refused e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--allow-host: " + e.getMessage(), e);
        }
    }

    private void read(
            Intake intake, IngestRun run, IngestTally tally, WebReader pages, Consumer<IngestWork.Task> sink) {
        Unit listing = new Unit("sources", null, "");
        List<String> files = intake.files(
                sources.stream().filter(source -> !WebReader.isAddress(source)).toList(),
                fault -> sink.accept(new IngestWork.Task(listing, 0, fault)));
        for (String file : files) {
            boolean any = run.unit(
                    Unit.of(file),
                    out -> intake.read(List.of(file), found -> {
                        if (found instanceof Found.Elsewhere(String where, Link link)) {
                            pages.add(link);
                        }
                        out.accept(found);
                    }),
                    sink);
            tally.source(!any);
            if (!any) {
                intake.passOver(file);
            }
        }
        sources.stream().filter(WebReader::isAddress).forEach(pages::add);
        BiConsumer<Unit, List<Found>> units = (unit, found) -> {
            tally.source(false);
            run.unit(unit, out -> found.forEach(out), sink);
        };
        pages.drain(units);
        if (watch) {
            pages.watch(units, this::listed);
        }
    }

    /// The addresses on the store's list of feeds, where no others were given.
    private Set<String> listed() {
        if (!sources.isEmpty()) {
            return Set.of();
        }
        try {
            Set<String> out = new LinkedHashSet<>();
            new Feeds(Feeds.in(StoreFolder.of(store))).list().forEach(feed -> out.add(feed.url()));
            if (out.isEmpty() && !toldEmpty) {
                shell.err().println("dateline: the list of feeds is empty: add some on the page, under Sources");
            }
            toldEmpty = out.isEmpty();
            lastListed = out;
        } catch (IOException e) {
            shell.err().println("dateline: the list of feeds cannot be read: " + e.getMessage());
        }
        return lastListed;
    }

    /// Bytes of the sources, 0 where that cannot be known.
    private static long size(List<String> sources) {
        boolean files = sources.stream().noneMatch(source -> WebReader.isAddress(source) || source.equals("-"));
        return files ? Progress.size(sources) : 0;
    }

    private void summary(IngestTally tally, Address address) throws IOException {
        PrintStream out = new PrintStream(shell.out(), false, StandardCharsets.UTF_8);
        if (json) {
            out.println(tally.json());
        } else {
            tally.print(out);
            out.println("store        " + address);
        }
        out.flush();
    }
}
