package org.dateline.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.dateline.app.render.EntryCsv;
import org.dateline.app.render.EntryGeoJson;
import org.dateline.app.render.EntryParquet;
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

/// Writes out what a store holds.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Write out what a store holds.",
            "",
            "As jsonl all of it: every version of every article with all its codings, what analysts said, what is in "
                    + "quarantine. \"dateline import\" makes the same store of it. As csv, geojson or parquet one kind of "
                    + "entry, and only what the options ask for."
        },
        footer = {
            "",
            "Examples:",
            "  dateline export --output record.jsonl.gz",
            "  dateline export --format parquet --kind claim --from 2022-01-01 --output claims.parquet"
        })
final class ExportCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "jsonl, csv, geojson or parquet. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.jsonl;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "claim",
            description = "Of csv, geojson and parquet: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Kind kind = Kind.CLAIM;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there; packed if the name ends with .gz.")
    private @Nullable Path output;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    ExportCommand(Shell shell) {
        this.shell = shell;
    }

    /// How it is written.
    enum Format {
        jsonl,
        csv,
        geojson,
        parquet
    }

    @Override
    public Integer call() throws IOException {
        try {
            Filter asked = filter.filter();
            if (format == Format.jsonl && !asked.equals(Filter.NONE)) {
                throw new IllegalArgumentException(
                        "jsonl is all that there is; for a part of it: dateline claims --format jsonl");
            }
            try (Store opened = store.open(Store.Mode.READ);
                    OutputStream out = open()) {
                write(opened, asked, out);
            }
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return CommandLine.ExitCode.OK;
    }

    private OutputStream open() throws IOException {
        OutputStream out =
                new BufferedOutputStream(output == null ? shell.out() : Files.newOutputStream(output), 1 << 16);
        return output != null && output.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
    }

    private void write(Store opened, Filter asked, OutputStream out) throws IOException {
        switch (format) {
            case jsonl -> opened.dump(line -> line(out, line));
            case csv -> {
                text(out, EntryCsv.HEADER);
                each(opened, asked, entry -> text(out, EntryCsv.row(entry)));
            }
            case geojson -> {
                text(out, EntryGeoJson.HEAD);
                String[] between = {""};
                each(opened, asked, entry -> {
                    String features = EntryGeoJson.features(entry);
                    if (!features.isEmpty()) {
                        text(out, between[0] + features);
                        between[0] = ",\n";
                    }
                });
                text(out, EntryGeoJson.TAIL);
            }
            case parquet -> {
                try (EntryParquet parquet = new EntryParquet(out)) {
                    each(opened, asked, parquet::add);
                }
            }
        }
    }

    private static void line(OutputStream out, String line) throws IOException {
        text(out, line);
        out.write('\n');
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Takes an entry.
    private interface Sink {
        void take(Entry entry) throws IOException;
    }

    private void each(Store opened, Filter asked, Sink sink) throws IOException {
        String next = null;
        do {
            Page<Entry> page = opened.entries(kind, asked, next, Store.LONGEST_PAGE);
            for (Entry entry : page.items()) {
                sink.take(entry);
            }
            next = page.next();
        } while (next != null);
    }
}
