package org.dateline.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.app.render.EntryCsv;
import org.dateline.app.render.EntryGeoJson;
import org.dateline.app.render.EntryJson;
import org.dateline.app.render.EntryPage;
import org.dateline.app.render.Style;
import org.dateline.app.store.Entry;
import org.dateline.app.store.Filter;
import org.dateline.app.store.Kind;
import org.dateline.app.store.Page;
import org.dateline.app.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows what the store holds: the body of `claims`, `commitments`, `postures`, `relations` and `contradictions`.
abstract class QueryCommand implements Callable<Integer> {

    private static final int SHOWN = 50;
    private static final int AT_ONCE = 500;

    private final Shell shell;
    private final Kind kind;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "table (for people), jsonl (one entry a line, as the record has it, with its article), csv or geojson (one place a feature). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.table;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "At most so many; 0 for all. Default: 50 of a table, else all.")
    private @Nullable Integer limit;

    @Option(names = "--after", paramLabel = "CURSOR", description = "Go on after what was shown; a table says how.")
    private @Nullable String after;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there.")
    private @Nullable Path output;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto (on a terminal, unless NO_COLOR is set), always or never.")
    private CodeCommand.When color = CodeCommand.When.auto;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    /// How entries are shown.
    enum Format {
        table,
        jsonl,
        csv,
        geojson
    }

    /// How entries become text.
    private record Form(String head, java.util.function.Function<Entry, String> each, String between, String tail) {}

    QueryCommand(Shell shell, Kind kind) {
        this.shell = shell;
        this.kind = kind;
    }

    @Override
    public Integer call() throws IOException {
        Filter asked;
        try {
            asked = filter.filter();
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        try (Store opened = store.open(Store.Mode.READ);
                OutputStream out = new BufferedOutputStream(
                        output == null ? shell.out() : Files.newOutputStream(output), 1 << 16)) {
            show(opened, asked, out);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return CommandLine.ExitCode.OK;
    }

    private void show(Store opened, Filter asked, OutputStream out) throws IOException {
        Form form = form(opened);
        int most = limit != null ? limit : format == Format.table ? SHOWN : 0;
        long left = most <= 0 ? Long.MAX_VALUE : most;
        long written = 0;
        long shown = 0;
        String next = after;
        out.write(form.head().getBytes(StandardCharsets.UTF_8));
        do {
            Page<Entry> page = opened.entries(kind, asked, next, (int) Math.min(AT_ONCE, left));
            for (Entry entry : page.items()) {
                String text = form.each().apply(entry);
                if (!text.isEmpty()) {
                    out.write(((written == 0 ? "" : form.between()) + text).getBytes(StandardCharsets.UTF_8));
                    written++;
                }
            }
            shown += page.items().size();
            left -= page.items().size();
            next = page.next();
        } while (next != null && left > 0);
        out.write(form.tail().getBytes(StandardCharsets.UTF_8));
        out.flush();
        tell(opened, shown, next);
    }

    /// What the entries do not say themselves.
    private void tell(Store opened, long shown, @Nullable String next) {
        if (shown == 0) {
            boolean empty = opened.totals().articles() == 0;
            shell.err()
                    .println(
                            empty
                                    ? "dateline: the store %s is empty. \"dateline ingest FILE...\" reads articles into it"
                                            .formatted(opened.address())
                                    : "dateline: no %s fit".formatted(kind.field()));
        } else if (next != null && format == Format.table) {
            shell.err().println("dateline: there are more: --after %s goes on, --limit 0 shows all".formatted(next));
        }
    }

    private Form form(Store opened) {
        return switch (format) {
            case table ->
                new Form(
                        "",
                        new EntryPage(new Style(color.on(shell, output == null), shell.columns()), opened::entry)
                                ::lines,
                        "",
                        "");
            case jsonl -> new Form("", entry -> EntryJson.line(entry) + "\n", "", "");
            case csv -> new Form(EntryCsv.HEADER, EntryCsv::row, "", "");
            case geojson -> new Form(EntryGeoJson.HEAD, EntryGeoJson::features, ",\n", EntryGeoJson.TAIL);
        };
    }

    @Command(
            name = "claims",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            sortOptions = false,
            description = "Show claims of the store: who did what to whom, according to whom; the newest first.",
            footer = {
                "",
                "Examples:",
                "  dateline claims --country MLI --from 2022-01-01 --type RETREAT",
                "  dateline claims --actor Wagner --with FRA --format csv --output wagner.csv",
                "  dateline claims --text '\"air base\" -Gao' --as-of 2022-02-17"
            })
    static final class Claims extends QueryCommand {
        Claims(Shell shell) {
            super(shell, Kind.CLAIM);
        }
    }

    @Command(
            name = "commitments",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            sortOptions = false,
            description = "Show what somebody is bound to do, as articles report it; the newest first.",
            footer = {"", "Example:", "  dateline commitments --country FRA --clock due --to 2022-12-31"})
    static final class Commitments extends QueryCommand {
        Commitments(Shell shell) {
            super(shell, Kind.COMMITMENT);
        }
    }

    @Command(
            name = "postures",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            sortOptions = false,
            description = "Show which force is where and how strong, according to whom; the newest first.",
            footer = {"", "Example:", "  dateline postures --country MLI --as-of 2022-02-17"})
    static final class Postures extends QueryCommand {
        Postures(Shell shell) {
            super(shell, Kind.POSTURE);
        }
    }

    @Command(
            name = "contradictions",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            sortOptions = false,
            description = "Show what contradicts what within articles; the newest first.",
            footer = {"", "Example:", "  dateline contradictions --country MLI"})
    static final class Contradictions extends QueryCommand {
        Contradictions(Shell shell) {
            super(shell, Kind.CONTRADICTION);
        }
    }
}
