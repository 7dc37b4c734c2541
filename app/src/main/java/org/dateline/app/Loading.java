package org.dateline.app;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.Coder;
import org.jspecify.annotations.Nullable;

/// The coder that ships with the program, loaded while the command line is still being read: a short
/// run is over a fifth sooner.
final class Loading {

    private final Shell shell;
    private final @Nullable CompletableFuture<Coder> begun;

    private Loading(Shell shell, @Nullable CompletableFuture<Coder> begun) {
        this.shell = shell;
        this.begun = begun;
    }

    /// Begins to load if these arguments look as if the coder will be wanted; a wrong guess costs time
    /// and nothing else.
    static Loading of(Shell shell, String... args) {
        boolean wanted = args.length > 0
                && (args[0].equals("code") || args[0].equals("explain") || args[0].equals("ingest"))
                && Arrays.stream(args).noneMatch(arg -> arg.startsWith("--knowledge") || isHelp(arg));
        return new Loading(shell, wanted ? CompletableFuture.supplyAsync(() -> load(shell)) : null);
    }

    private static boolean isHelp(String arg) {
        return arg.equals("-h") || arg.equals("--help");
    }

    /// The coder, when it is there.
    ///
    /// @throws org.dateline.knowledge.KnowledgeException listing all that is wrong with its tables
    Coder coder() {
        if (begun == null) {
            return load(shell);
        }
        try {
            return begun.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Coder load(Shell shell) {
        return Coder.load(shell.home().resolve("models"), shell.home().resolve("knowledge"), shell.gazetteer());
    }
}
