package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.app.places.PlaceFile;
import org.dateline.app.places.PlaceStore;
import org.dateline.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A user's own places.
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Add places of your own, see them, remove them.",
            "",
            "\"dateline code\" knows towns of 500 people and more, and what knowledge/gazetteer/ adds. What it does not "
                    + "know, it does not guess: import it, and every later run uses it. \"demo\", \"score\" and \"bench\" do not.",
            "",
            "Your places are kept in the folder that DATELINE_GAZETTEER names, or else in dateline/gazetteer under "
                    + "XDG_DATA_HOME (~/.local/share if not set). They change the fingerprint \"knowledge\" of the record."
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  dateline gazetteer import ML.txt           a country's dump from GeoNames",
            "  dateline gazetteer import posts.tsv        a table with a header",
            "  dateline gazetteer list",
            "  dateline gazetteer remove ML"
        })
final class GazetteerCommand implements Runnable {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    private GazetteerCommand() {}

    /// The command with those below it.
    static CommandLine of(Shell shell) {
        return new CommandLine(new GazetteerCommand())
                .addSubcommand(new Import(shell))
                .addSubcommand(new Listing(shell))
                .addSubcommand(new Removal(shell));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing: import, list or remove");
    }

    private static void say(Shell shell, String message) {
        shell.err().println("dateline: " + message);
    }

    private static String counted(int number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }

    /// Takes places in.
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Import places from a file.",
                "",
                "A dump of GeoNames (19 columns, no header; unpack the zip first): towns, first- and second-level "
                        + "divisions, and sites such as bases, camps and airports are taken, streams and hills are not.",
                "",
                "Or a table with a header, columns separated by tabs: name, latitude and longitude are needed; aliases "
                        + "(separated by \"|\", \";\" or \",\"), country (code or name), admin1, feature (a GeoNames code, "
                        + "or town, village, site, base, camp, crossing, district, division, region), population and "
                        + "geonamesId may follow in any order.",
                "",
                "A file with a fault is not imported at all; its faults are listed by line."
            })
    static final class Import implements Callable<Integer> {

        private final Shell shell;

        @Parameters(paramLabel = "FILE", description = "The file.")
        private Path file = Path.of("");

        @Option(names = "--name", paramLabel = "NAME", description = "What to call it. Default: the name of the file.")
        private @Nullable String name;

        @Option(names = "--replace", description = "Put it in the place of what has that name.")
        private boolean replace;

        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init")
        private CommandLine.Model.CommandSpec spec;

        Import(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() throws IOException {
            String called = name == null ? stem() : name;
            if (!PlaceStore.isName(called)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "\"%s\" cannot be a name: letters, digits, \".\", \"_\" and \"-\", at most 64; give one with --name"
                                .formatted(called));
            }
            PlaceStore store = new PlaceStore(shell.gazetteer());
            if (!replace && Files.exists(store.file(called))) {
                say(
                        shell,
                        "there are places called \"%s\" already: use --replace, or another --name".formatted(called));
                return Main.UNREAD;
            }
            if (!Files.isRegularFile(file)) {
                say(shell, file + ": there is no such file");
                return Main.UNREAD;
            }
            PlaceFile.Read read = PlaceFile.read(
                    file, Knowledge.load(shell.home().resolve("knowledge")).countries());
            if (!read.faults().isEmpty()) {
                read.faults().forEach(fault -> say(shell, fault));
                say(shell, "nothing was imported");
                return Main.UNREAD;
            }
            store.save(called, read.places());
            String rest = read.leftOut() == 0 ? "" : ", %s about streams, hills and the like left out";
            say(
                    shell,
                    "%s imported as \"%s\"".formatted(counted(read.places().size(), "place"), called)
                            + rest.formatted(counted(read.leftOut(), "line")));
            return CommandLine.ExitCode.OK;
        }

        private String stem() {
            Path last = file.getFileName();
            String whole = last == null ? "" : last.toString();
            int dot = whole.lastIndexOf('.');
            return dot > 0 ? whole.substring(0, dot) : whole;
        }
    }

    /// Shows what there is.
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "List what was imported, with the number of places.")
    static final class Listing implements Callable<Integer> {

        private final Shell shell;

        Listing(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() throws IOException {
            Map<String, Long> tables = new PlaceStore(shell.gazetteer()).list();
            StringBuilder out = new StringBuilder();
            tables.forEach((name, places) ->
                    out.append(name).append('\t').append(places).append('\n'));
            shell.out().write(out.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            shell.out().flush();
            if (tables.isEmpty()) {
                say(shell, "there are no places of your own in " + shell.gazetteer());
            }
            return CommandLine.ExitCode.OK;
        }
    }

    /// Takes places away.
    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Remove what was imported under a name.")
    static final class Removal implements Callable<Integer> {

        private final Shell shell;

        @Parameters(paramLabel = "NAME", description = "The name, as \"list\" shows it.")
        private String name = "";

        Removal(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() throws IOException {
            if (PlaceStore.isName(name) && new PlaceStore(shell.gazetteer()).remove(name)) {
                return CommandLine.ExitCode.OK;
            }
            say(shell, "there are no places called \"%s\"".formatted(name));
            return Main.UNREAD;
        }
    }
}
