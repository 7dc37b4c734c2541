package org.dateline.app;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.dateline.app.serve.access.Account;
import org.dateline.app.serve.access.Accounts;
import org.dateline.app.serve.access.AuditLog;
import org.dateline.app.serve.access.Password;
import org.dateline.app.serve.access.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says who may use the server.
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Say who may use the server.",
            "",
            "Without users, \"dateline serve\" answers this machine alone and lets it do everything. With users, everyone "
                    + "logs in. A server that runs sees a change at once."
        },
        footer = {"", "Examples:", "  dateline user add amina --role analyst", "  dateline user list"})
final class UserCommand implements Runnable {

    private static final String LOCAL = "command line";

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    private UserCommand() {}

    static CommandLine of(Shell shell) {
        return new CommandLine(new UserCommand())
                .addSubcommand(new Add(shell))
                .addSubcommand(new Listing(shell))
                .addSubcommand(new Removal(shell));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing: add, list or remove");
    }

    /// Where the store is, and with it its users.
    static final class Where {

        @Option(names = "--store", paramLabel = "DIR", description = "The store that the server serves.")
        private @Nullable String store;

        Path folder() {
            return StoreFolder.of(store);
        }
    }

    private static void say(Shell shell, String message) {
        shell.err().println("dateline: " + message);
    }

    /// Adds a user.
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description =
                    "Add a user, or with --replace give one another role and password. The password is asked for, "
                            + "or read from standard input: one line.")
    static final class Add implements Callable<Integer> {

        private final Shell shell;

        @Parameters(paramLabel = "NAME", description = "Letters, digits, \".\", \"_\", \"-\" and \"@\".")
        private String name = "";

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                required = true,
                description =
                        "reader (reads, has texts coded), analyst (confirms and corrects too) or admin (everything).")
        private String role = "";

        @Option(names = "--replace", description = "Change the user that has this name.")
        private boolean replace;

        @CommandLine.Mixin
        private Where where = new Where();

        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init")
        private CommandLine.Model.CommandSpec spec;

        Add(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() throws IOException {
            Role given = Role.of(role);
            if (given == null || given == Role.ANYONE) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "--role must be reader, analyst or admin, but is \"%s\"".formatted(role));
            }
            if (!Account.isName(name)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "\"%s\" cannot be a name: letters, digits, \".\", \"_\", \"-\" and \"@\", at most 64"
                                .formatted(name));
            }
            Path folder = where.folder();
            Accounts accounts = new Accounts(Accounts.in(folder));
            boolean known = accounts.user(name) != null;
            if (known != replace) {
                say(
                        shell,
                        known
                                ? "there is a user \"%s\" already: --replace gives them another role and password"
                                        .formatted(name)
                                : "there is no user \"%s\" to replace".formatted(name));
                return Main.UNREAD;
            }
            return keep(folder, accounts, given);
        }

        private int keep(Path folder, Accounts accounts, Role given) throws IOException {
            char[] clear = password();
            try {
                accounts.put(
                        new Account(name, given, Instant.now().truncatedTo(ChronoUnit.SECONDS), Password.of(clear)));
            } catch (IllegalArgumentException e) {
                say(shell, e.getMessage() + "; nothing was changed");
                return Main.UNREAD;
            } finally {
                Arrays.fill(clear, ' ');
            }
            new AuditLog(AuditLog.in(folder)).add(null, LOCAL, "user-added", name + " " + given.label());
            say(shell, "%s may log in as %s".formatted(name, given.label()));
            return CommandLine.ExitCode.OK;
        }

        /// Asked for twice on a terminal, where it is not shown; else the first line of standard input.
        private char[] password() throws IOException {
            Console console = shell.errTerminal() ? System.console() : null;
            if (console != null && console.isTerminal()) {
                char[] once = console.readPassword("Password: ");
                char[] twice = console.readPassword("Once more: ");
                if (once == null || !Arrays.equals(once, twice)) {
                    throw new CommandLine.ParameterException(spec.commandLine(), "the two are not the same");
                }
                return once;
            }
            byte[] line = shell.in().readNBytes(Password.LONGEST * 4);
            String text = new String(line, StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            String first = end < 0 ? text : text.substring(0, end);
            return (first.endsWith("\r") ? first.substring(0, first.length() - 1) : first).toCharArray();
        }
    }

    /// Shows who there is.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "List users and their roles.")
    static final class Listing implements Callable<Integer> {

        private final Shell shell;

        @CommandLine.Mixin
        private Where where = new Where();

        Listing(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() throws IOException {
            StringBuilder out = new StringBuilder();
            for (Account user : new Accounts(Accounts.in(where.folder())).users()) {
                out.append("%s\t%s\t%s%n".formatted(user.name(), user.role().label(), user.created()));
            }
            shell.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
            shell.out().flush();
            if (out.isEmpty()) {
                say(shell, "there are no users");
            }
            return CommandLine.ExitCode.OK;
        }
    }

    /// Takes a user away.
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Remove a user, with their sessions and tokens. What they corrected stays.")
    static final class Removal implements Callable<Integer> {

        private final Shell shell;

        @Parameters(paramLabel = "NAME", description = "The name.")
        private String name = "";

        @CommandLine.Mixin
        private Where where = new Where();

        Removal(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            Path folder = where.folder();
            if (new Accounts(Accounts.in(folder)).remove(name)) {
                new AuditLog(AuditLog.in(folder)).add(null, LOCAL, "user-removed", name);
                return CommandLine.ExitCode.OK;
            }
            say(shell, "there is no user \"%s\"".formatted(name));
            return Main.UNREAD;
        }
    }
}
