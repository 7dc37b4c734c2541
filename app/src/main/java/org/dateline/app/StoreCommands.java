package org.dateline.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.app.store.Address;
import org.dateline.app.store.Store;
import org.dateline.app.store.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands that look after a store.
final class StoreCommands {

    private StoreCommands() {}

    /// Looks at all of it.
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {
                "Check a store: that every coding is what was written, and the index what it should be.",
                "",
                "Exit code 1 if anything is wrong."
            })
    static final class Verify implements Callable<Integer> {

        private final Shell shell;

        @Mixin
        private final StoreOption store = new StoreOption();

        Verify(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            try (Store opened = store.open(Store.Mode.READ)) {
                Verdict verdict = opened.verify();
                verdict.faults().forEach(fault -> shell.err().println("dateline: " + fault));
                shell.err()
                        .printf(
                                "dateline: %,d articles and %,d codings in %s: %s%n",
                                verdict.articles(),
                                verdict.codings(),
                                opened.address(),
                                verdict.sound()
                                        ? "all sound"
                                        : verdict.faults().size() < Verdict.MOST
                                                ? verdict.faults().size() + " faults"
                                                : "at least " + Verdict.MOST + " faults");
                return verdict.sound() ? CommandLine.ExitCode.OK : Main.UNREAD;
            }
        }
    }

    /// Copies it.
    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Copy a store into one file, as it is at one moment. Others may read and write it meanwhile.")
    static final class Backup implements Callable<Integer> {

        private final Shell shell;

        @Mixin
        private final StoreOption store = new StoreOption();

        @Parameters(paramLabel = "FILE", description = "Where to; it must not be there yet.")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        Backup(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            try (Store opened = store.open(Store.Mode.READ)) {
                opened.backup(file);
                shell.err().printf("dateline: %s is backed up in %s%n", opened.address(), file);
                return CommandLine.ExitCode.OK;
            }
        }
    }

    /// Puts a copy back.
    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Put a backup where no store is, or with --replace in place of one.")
    static final class Restore implements Callable<Integer> {

        private final Shell shell;

        @Mixin
        private final StoreOption store = new StoreOption();

        @Parameters(paramLabel = "FILE", description = "What \"dateline backup\" wrote.")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        @Option(names = "--replace", description = "Throw away the store that is there.")
        private boolean replace;

        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init")
        private CommandLine.Model.CommandSpec spec;

        Restore(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            if (!(store.address() instanceof Address.Folder folder)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "a PostgreSQL store is restored with pg_restore, or with \"dateline import\"");
            }
            Store.restore(file, folder, replace);
            shell.err().printf("dateline: %s is restored from %s%n", folder, file);
            return CommandLine.ExitCode.OK;
        }
    }

    /// Takes in what another store held.
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description =
                    "Take in what \"dateline export\" wrote as JSON Lines; packed with gzip or not. What the store has already stays as it is.")
    static final class Import implements Callable<Integer> {

        private final Shell shell;

        @Mixin
        private final StoreOption store = new StoreOption();

        @Parameters(paramLabel = "FILE", description = "The export; \"-\" is standard input.")
        @SuppressWarnings("NullAway.Init")
        private String file;

        Import(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() throws java.io.IOException {
            try (Store opened = store.open(Store.Mode.WRITE)) {
                long[] counts = new ExportFile(shell).read(file, opened);
                @Nullable
                String fault = counts[2] == 0 ? null : "line %,d is no line of an export".formatted(counts[2]);
                shell.err()
                        .printf(
                                "dateline: %,d of %,d lines added something to %s%n",
                                counts[1], counts[0], opened.address());
                if (fault != null) {
                    shell.err().println("dateline: " + fault + ": it and what follows were left out");
                }
                return fault == null ? CommandLine.ExitCode.OK : Main.UNREAD;
            }
        }
    }
}
