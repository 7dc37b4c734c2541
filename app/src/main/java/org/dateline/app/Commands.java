package org.dateline.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/// The commands by their names, in the order of the help. Reading a command's options takes longer than
/// running a small one, so only the command that is wanted is looked at.
final class Commands {

    private final Map<String, Supplier<Object>> byName = new LinkedHashMap<>();

    Commands(Shell shell, Loading loading) {
        byName.put("code", () -> new CodeCommand(shell, loading));
        byName.put("demo", () -> new DemoCommand(shell));
        byName.put("explain", () -> new ExplainCommand(shell, loading));
        byName.put("serve", () -> new ServeCommand(shell));
        byName.put("user", () -> UserCommand.of(shell));
        byName.put("claims", () -> new QueryCommand.Claims(shell));
        byName.put("commitments", () -> new QueryCommand.Commitments(shell));
        byName.put("postures", () -> new QueryCommand.Postures(shell));
        byName.put("contradictions", () -> new QueryCommand.Contradictions(shell));
        byName.put("export", () -> new ExportCommand(shell));
        byName.put("import", () -> new StoreCommands.Import(shell));
        byName.put("recode", () -> new RecodeCommand(shell, loading));
        byName.put("verify", () -> new StoreCommands.Verify(shell));
        byName.put("backup", () -> new StoreCommands.Backup(shell));
        byName.put("restore", () -> new StoreCommands.Restore(shell));
        byName.put("gazetteer", () -> GazetteerCommand.of(shell));
        byName.put("ingest", () -> new IngestCommand(shell, loading));
        byName.put("score", () -> new BenchCommands.Score(shell));
        byName.put("bench", () -> new BenchCommands.Bench(shell));
        byName.put("warm-up", () -> new WarmUp(shell));
    }

    /// Adds the command that `args` begin with to `line`, or all of them where that is none: the help
    /// lists them, and a misspelt name is told its neighbours.
    void addTo(CommandLine line, String... args) {
        Supplier<Object> wanted = args.length == 0 ? null : byName.get(args[0]);
        if (wanted != null) {
            line.addSubcommand(wanted.get());
        } else {
            byName.values().forEach(command -> line.addSubcommand(command.get()));
        }
    }
}
