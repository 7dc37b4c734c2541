package org.dateline.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.Coder;
import org.dateline.app.CodeCommand.Renderer;
import org.dateline.app.ingest.Found;
import org.dateline.app.ingest.Intake;
import org.dateline.app.ingest.Link;
import org.dateline.app.ingest.Origin;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import org.jspecify.annotations.Nullable;

/// Codes all that the inputs hold, writes the records and says what was left out.
final class Run {

    private final Coder coder;
    private final Renderer renderer;
    private final Intake intake;
    private final Progress progress;
    /// Whether a record was written. Only the thread that writes looks at it.
    private boolean begun;

    Run(Coder coder, Renderer renderer, Intake intake, Progress progress) {
        this.coder = coder;
        this.renderer = renderer;
        this.intake = intake;
        this.progress = progress;
    }

    /// Tells whether everything could be read.
    boolean all(List<String> inputs, int threads, OutputStream out) throws IOException {
        out.write(renderer.head().getBytes(StandardCharsets.UTF_8));
        try {
            Pipeline.<Found, Done>run(sink -> intake.read(inputs, sink), this::work, threads, done -> {
                progress.count(done, intake.bytesRead());
                write(done, out);
            });
            out.write(renderer.tail().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } finally {
            progress.finish();
        }
        return progress.everythingRead();
    }

    private void write(Done done, OutputStream out) {
        if (done.record().isEmpty()) {
            return;
        }
        try {
            if (begun) {
                out.write(renderer.between().getBytes(StandardCharsets.UTF_8));
            }
            begun = true;
            out.write(done.record().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Done work(Found found) {
        return switch (found) {
            case Found.Ready(Article article, Origin origin) -> code(article);
            case Found.Unfit(Coding.Skipped skipped, Origin origin) ->
                new Done(renderer.each().apply(skipped), skipped.reason(), null, 0);
            case Found.Fault(String where, String what) -> new Done("", null, where + ": " + what, 0);
            case Found.Note(String where, String what) -> new Done("", null, where + ": " + what, -1);
            case Found.Passed(String where, String kind) -> new Done("", null, null, -1);
            case Found.Elsewhere(String where, Link link) ->
                new Done("", null, "%s: %s is not fetched; \"dateline ingest\" does".formatted(where, link.url()), -1);
        };
    }

    /// A thread's outermost loop: one article that trips the coder must not end the run.
    private Done code(Article article) {
        Coding coding;
        String message = null;
        try {
            coding = coder.code(article);
        } catch (RuntimeException | StackOverflowError e) {
            message = "%s: the coder failed on it, which is a bug: %s".formatted(article.id(), e);
            coding = new Coding.Skipped(article, Coding.Reason.UNREADABLE, "the coder failed: " + e);
        }
        Coding.Reason reason = coding instanceof Coding.Skipped skipped ? skipped.reason() : null;
        return new Done(renderer.each().apply(coding), reason, message, 1);
    }

    /// What came of one thing.
    ///
    /// @param record   characters to be written
    /// @param skipped  why it was not coded; `null` if it was, or is no article
    /// @param message  for the person; `null` if there is nothing to say
    /// @param articles 1 for an article that was given to the coder, 0 for what was not, -1 for a mere note
    record Done(
            String record,
            Coding.@Nullable Reason skipped,
            @Nullable String message,
            int articles) {}
}
