package org.dateline.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.function.Supplier;
import org.dateline.Coder;
import org.dateline.app.ingest.Found;
import org.dateline.app.ingest.Language;
import org.dateline.app.ingest.Link;
import org.dateline.app.ingest.Origin;
import org.dateline.app.ingest.Unit;
import org.dateline.app.render.JsonRecord;
import org.dateline.app.store.Quarantined;
import org.dateline.app.store.Submission;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import org.jspecify.annotations.Nullable;

/// Codes what was found, on many threads at once.
///
/// @param coder     the coder
/// @param knowledge fingerprint of what it knows
record IngestWork(Coder coder, Supplier<String> knowledge) {

    /// One thing on its way.
    ///
    /// @param unit   where it is from
    /// @param number its place in the unit, from 1
    /// @param found  `null` for the end of the unit
    record Task(Unit unit, long number, @Nullable Found found) {}

    /// What came of it.
    ///
    /// @param task       what was to be done
    /// @param submission what is to be kept; `null` where there is nothing
    /// @param skipped    why it was not coded; `null` if it was, or is no article
    /// @param poison     what the coder failed on; `null` for almost everything
    record Done(
            Task task,
            @Nullable Submission submission,
            Coding.@Nullable Reason skipped,
            @Nullable Quarantined poison) {}

    Done apply(Task task) {
        return switch (task.found()) {
            case null -> new Done(task, null, null, null);
            case Found.Ready(Article article, Origin origin) -> code(task, article, origin);
            case Found.Unfit(Coding.Skipped skipped, Origin origin) -> keep(task, skipped, origin);
            case Found.Fault(String where, String what) -> new Done(task, null, null, null);
            case Found.Note(String where, String what) -> new Done(task, null, null, null);
            case Found.Passed(String where, String kind) -> new Done(task, null, null, null);
            case Found.Elsewhere(String where, Link link) -> new Done(task, null, null, null);
        };
    }

    /// A thread's outermost loop: one article that trips the coder must not end the run.
    private Done code(Task task, Article article, Origin origin) {
        String other = article.language() == null ? Language.otherThanEnglish(article.text()) : null;
        if (other != null) {
            Article known = new Article(
                    article.id(),
                    article.publisher(),
                    article.published(),
                    other,
                    article.url(),
                    article.headline(),
                    article.text());
            return keep(task, new Coding.Skipped(known, Coding.Reason.LANGUAGE_NOT_SUPPORTED, other), origin);
        }
        try {
            return keep(task, coder.code(article), origin);
        } catch (RuntimeException | StackOverflowError e) {
            StringWriter stack = new StringWriter();
            e.printStackTrace(new PrintWriter(stack));
            Coding.Skipped skipped = new Coding.Skipped(article, Coding.Reason.UNREADABLE, "the coder failed: " + e);
            Quarantined poison = new Quarantined(
                    origin.where(), Instant.now(), Version.number(), knowledge.get(), stack.toString(), json(skipped));
            return new Done(task, null, Coding.Reason.UNREADABLE, poison);
        }
    }

    private Done keep(Task task, Coding coding, Origin origin) {
        Coding.Reason reason = coding instanceof Coding.Skipped skipped ? skipped.reason() : null;
        return new Done(task, new Submission(json(coding), origin.where()), reason, null);
    }

    private String json(Coding coding) {
        return new JsonRecord(Version.number(), knowledge.get()).line(coding);
    }
}
