package org.dateline.app;

import org.dateline.Coder;
import org.dateline.app.render.JsonRecord;
import org.dateline.app.serve.Serving;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.Knowledge;
import org.dateline.ledger.Clerk;
import org.dateline.model.Coding;

/// What the server needs of the coder that ships with the program.
final class Engines {

    private Engines() {}

    static Serving.Engine of(Shell shell, Coder coder) {
        Knowledge knowledge = Knowledge.load(shell.home().resolve("knowledge"));
        Clerk clerk = new Clerk(knowledge);
        String fingerprint = fingerprint(shell);
        JsonRecord record = new JsonRecord(Version.number(), fingerprint);
        return new Serving.Engine(
                Version.number(),
                fingerprint,
                article -> record.line(coder.code(article)),
                article -> coder.code(article) instanceof Coding.Coded coded ? clerk.file(coded) : null,
                code -> {
                    Country country = knowledge.countries().byIso3(code);
                    return country == null ? code : country.name();
                },
                new FeedDesk());
    }

    static String fingerprint(Shell shell) {
        return Fingerprint.of(shell.home().resolve("knowledge"), shell.home().resolve("models"), shell.gazetteer());
    }
}
