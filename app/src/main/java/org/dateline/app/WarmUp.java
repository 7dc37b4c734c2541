package org.dateline.app;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.dateline.Coder;
import org.dateline.app.render.CsvRecord;
import org.dateline.app.render.GeoJson;
import org.dateline.app.render.JsonRecord;
import org.dateline.app.render.Page;
import org.dateline.app.render.Stages;
import org.dateline.app.render.Style;
import org.dateline.app.render.WebPage;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import picocli.CommandLine.Command;

/// Does once what `code` does, for the launcher: Java then remembers how the classes looked, and
/// later runs start faster.
@Command(name = "warm-up", hidden = true, description = "Code a built-in article and print nothing.")
final class WarmUp implements Callable<Integer> {

    private static final String TEXT = """
            Police in the port of Mombasa arrested at least 12 people on Tuesday during a protest over fuel prices, \
            the interior ministry said.

            The ministry denied that officers had fired live rounds. "Nobody was hurt," said its spokeswoman, \
            Amina Odhiambo, according to a local radio station. Two hospitals reported three deaths.

            The government promised to publish a report within two weeks. About 400 soldiers remain in the city.
            """;

    private static final int ROUNDS = 3;

    private final Shell shell;

    WarmUp(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Coder coder = Coder.load(shell.home());
        String fingerprint =
                Fingerprint.of(shell.home().resolve("knowledge"), shell.home().resolve("models"));
        Article article = new Article("warm-up", "The Harbour", LocalDate.of(2025, 3, 4), null, null, null, TEXT);
        long length = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Coding coding = coder.code(article);
            length += new JsonRecord(Version.number(), fingerprint).line(coding).length();
            length += new CsvRecord().rows(coding).length();
            length += new Page(new Style(true, shell.columns())).of(coding).length();
            length += new WebPage().of(coding).length();
            length += new GeoJson().features(coding).length();
            length += new Stages(new Style(false, shell.columns()), CodeCommand.ALL)
                    .of(coding)
                    .length();
        }
        return length > 0 ? 0 : 1;
    }
}
