package org.dateline.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/// What a command finds around it, so that it can be run in a test as well as in a terminal.
///
/// @param in          standard input
/// @param out         standard output, buffered by whoever writes to it
/// @param err         where messages go
/// @param home        the folder with `knowledge/`, `models/` and `samples/`
/// @param gazetteer   the folder with the user's own places; need not exist
/// @param outTerminal whether a person looks at standard output
/// @param errTerminal whether a person looks at the messages
/// @param columns     width of the terminal in characters
/// @param noColor     whether the person asked programs not to use colour (no-color.org)
record Shell(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Path home,
        Path gazetteer,
        boolean outTerminal,
        boolean errTerminal,
        int columns,
        boolean noColor) {

    private static final int USUAL_COLUMNS = 100;

    /// The one that the launcher started: it says in system properties what Java cannot find out.
    static Shell system() {
        String noColor = System.getenv("NO_COLOR");
        return new Shell(
                System.in,
                new java.io.FileOutputStream(java.io.FileDescriptor.out),
                System.err,
                Path.of(System.getProperty("dateline.home", ".")),
                userGazetteer(System.getenv()),
                Boolean.getBoolean("dateline.terminal.out"),
                Boolean.getBoolean("dateline.terminal.err"),
                Integer.getInteger("dateline.columns", USUAL_COLUMNS),
                noColor != null && !noColor.isEmpty());
    }

    /// Where the user's own places are, by their environment.
    static Path userGazetteer(java.util.Map<String, String> environment) {
        String own = environment.getOrDefault("DATELINE_GAZETTEER", "");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = data.isEmpty() ? Path.of(System.getProperty("user.home", "."), ".local", "share") : Path.of(data);
        return base.resolve("dateline").resolve("gazetteer");
    }
}
