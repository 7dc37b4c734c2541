package org.dateline.app;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.KnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.ParameterException;

/// The program `dateline`.
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = {
            "Reads news reports and keeps the record:",
            "who did what to whom, where, when, how many, according to whom.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Begin with:",
            "  dateline code article.txt --published 2025-03-04",
            "",
            "\"dateline COMMAND --help\" explains a command. CODEBOOK.md explains the record.",
            "Exit codes: 0 done, 1 something could not be read, 2 the command line is wrong."
        })
public final class Main implements Runnable {

    static final int UNREAD = 1;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    /// Starts the program.
    public static void main(String[] args) {
        System.exit(run(Shell.system(), args));
    }

    /// Runs a command and returns the exit code.
    static int run(Shell shell, String... args) {
        Loading loading = Loading.of(shell, args);
        CommandLine commands = new CommandLine(new Main());
        new Commands(shell, loading).addTo(commands, args);
        boolean colored = shell.outTerminal() && !shell.noColor();
        commands.setColorScheme(
                        new ColorScheme.Builder(CommandLine.Help.defaultColorScheme(colored ? Ansi.ON : Ansi.OFF))
                                .build())
                .setUsageHelpWidth(Math.clamp(shell.columns(), 80, 110))
                .setOut(new PrintWriter(shell.out(), true, java.nio.charset.StandardCharsets.UTF_8))
                .setErr(new PrintWriter(shell.err(), true, java.nio.charset.StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> misused(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, shell));
        return commands.execute(spelledOut(args));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /// `--stages FILE` would take the file for the sentence that `--stages=SENTENCE` asks for.
    private static String[] spelledOut(String... args) {
        List<String> out = new ArrayList<>();
        for (String arg : args) {
            out.add(arg.equals("--stages") ? "--stages=" + CodeCommand.ALL : arg);
        }
        return out.toArray(String[]::new);
    }

    private static int misused(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("dateline: " + wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("\"" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help\" shows what there is.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception failure, Shell shell) throws Exception {
        return switch (failure) {
            case org.dateline.app.store.StoreException e -> say(shell, String.valueOf(e.getMessage()));
            case KnowledgeException e -> say(shell, String.valueOf(e.getMessage()));
            case ServeCommand.Refused e -> say(shell, String.valueOf(e.getMessage()));
            case UncheckedIOException e when e.getCause() != null -> failed(e.getCause(), shell);
            case FileNotFoundException e -> say(shell, "cannot open " + e.getMessage());
            case IOException e when isBrokenPipe(e) -> CommandLine.ExitCode.OK;
            case IOException e -> say(shell, "cannot read or write: " + e.getMessage());
            default -> throw failure;
        };
    }

    /// Whoever read the output has seen enough: `dateline code … | head`.
    private static boolean isBrokenPipe(IOException e) {
        String message = e.getMessage();
        return message != null && (message.contains("Broken pipe") || message.contains("Stream closed"));
    }

    private static int say(Shell shell, String message) {
        shell.err().println("dateline: " + message);
        return UNREAD;
    }
}
