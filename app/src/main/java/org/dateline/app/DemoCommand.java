package org.dateline.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Codes the articles that come with the program.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Code the sample articles and show the record as a time line.")
final class DemoCommand implements Callable<Integer> {

    private final Shell shell;

    DemoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        shell.err().println("dateline: there are no samples yet.");
        return Main.UNREAD;
    }
}
