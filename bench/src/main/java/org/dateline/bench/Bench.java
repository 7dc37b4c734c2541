package org.dateline.bench;

import org.dateline.bench.events.Compare;
import org.dateline.bench.gazetteer.GazetteerCommand;
import org.dateline.bench.geo.GeoTrainer;
import org.dateline.bench.load.Load;
import org.dateline.bench.map.WorldMapCommand;
import org.dateline.bench.speed.FoldSpeed;
import org.dateline.bench.speed.Speed;
import org.dateline.bench.train.Train;
import org.dateline.bench.train.TrainEvents;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Measures and trains: `dateline score …` and `dateline bench …`.
@Command(
        name = "dateline bench",
        description = "Measures accuracy and speed, and trains the models.",
        mixinStandardHelpOptions = true,
        subcommands = {
            Check.class,
            Compare.class,
            GazetteerCommand.class,
            GeoTrainer.class,
            Load.class,
            Score.class,
            FoldSpeed.class,
            Speed.class,
            Train.class,
            TrainEvents.class,
            WorldMapCommand.class
        })
public final class Bench {

    private Bench() {}

    /// Runs one command and ends with its exit code.
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// Runs one command: 0 when it measured, 1 when it could not read something, 2 when it was misused.
    static int run(String... args) {
        return new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (e instanceof java.io.IOException || e instanceof IllegalArgumentException) {
                        line.getErr().println(e.getMessage());
                        return 1;
                    }
                    throw e;
                })
                .execute(args);
    }
}
