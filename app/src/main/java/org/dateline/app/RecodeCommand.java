package org.dateline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.Coder;
import org.dateline.app.render.JsonRecord;
import org.dateline.app.store.Quarantined;
import org.dateline.app.store.Stale;
import org.dateline.app.store.Store;
import org.dateline.app.store.StoreException;
import org.dateline.app.store.Submission;
import org.dateline.model.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Codes again what another version of the program, or other knowledge, coded.
@Command(
        name = "recode",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Code the articles of a store again that another version of dateline coded, or other knowledge, and try "
                    + "again what is in quarantine.",
            "",
            "Old codings stay in the history. Corrections hold for the new ones. Stopped or killed, it goes on where "
                    + "it was."
        })
final class RecodeCommand implements Callable<Integer> {

    private static final int AT_ONCE = 64;

    private final Shell shell;
    private final Loading loading;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = {"-j", "--threads"},
            paramLabel = "N",
            description = "Code on N threads. Default: one a core.")
    private @Nullable Integer threads;

    RecodeCommand(Shell shell, Loading loading) {
        this.shell = shell;
        this.loading = loading;
    }

    /// What came of an article.
    ///
    /// @param json    its new coding; `null` if the coder failed
    /// @param release name of the document in quarantine that it was; `null` if it was none
    private record Done(@Nullable String json, @Nullable String release, String failure) {}

    /// What is to be coded.
    private record Job(Article article, @Nullable String release) {}

    @Override
    public Integer call() {
        try (Store opened = store.open(Store.Mode.WRITE)) {
            Coder coder = loading.coder();
            String knowledge = Fingerprint.of(
                    shell.home().resolve("knowledge"), shell.home().resolve("models"), shell.gazetteer());
            JsonRecord record = new JsonRecord(Version.number(), knowledge);
            Writing writing = new Writing(opened);
            int workers = threads == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, threads);
            Pipeline.<Job, Done>run(
                    sink -> read(opened, knowledge, sink), job -> code(coder, record, job), workers, writing::take);
            writing.flush();
            shell.err().printf("dateline: %,d articles coded again, %,d failed%n", writing.coded, writing.failed);
            return writing.failed == 0 ? CommandLine.ExitCode.OK : Main.UNREAD;
        }
    }

    private static void read(Store store, String knowledge, Consumer<Job> sink) {
        String after = "";
        List<Stale> stale;
        do {
            stale = store.stale(Version.number(), knowledge, after, AT_ONCE);
            for (Stale each : stale) {
                Article article = ArticleJson.of(each.coding());
                if (article != null) {
                    sink.accept(new Job(article, null));
                }
                after = each.ref();
            }
        } while (!stale.isEmpty());
        for (Quarantined each : store.quarantined(Version.number(), knowledge, Integer.MAX_VALUE)) {
            Article article = ArticleJson.of(each.document());
            if (article != null) {
                sink.accept(new Job(article, each.name()));
            }
        }
    }

    /// A thread's outermost loop: one article that trips the coder must not end the run.
    private static Done code(Coder coder, JsonRecord record, Job job) {
        try {
            return new Done(record.line(coder.code(job.article())), job.release(), "");
        } catch (RuntimeException | StackOverflowError e) {
            return new Done(null, job.release(), job.article().id() + ": " + e);
        }
    }

    /// Keeps what was coded, many at a time.
    private final class Writing {

        private final Store store;
        private final List<Done> waiting = new ArrayList<>();
        private long coded;
        private long failed;

        Writing(Store store) {
            this.store = store;
        }

        void take(Done done) {
            if (done.json() == null) {
                failed++;
                shell.err().println("dateline: the coder failed on " + done.failure());
                return;
            }
            waiting.add(done);
            if (waiting.size() >= AT_ONCE) {
                flush();
            }
        }

        void flush() throws StoreException {
            List<Submission> submissions = new ArrayList<>();
            for (Done done : waiting) {
                if (done.json() != null) {
                    submissions.add(new Submission(done.json(), null));
                }
            }
            store.write(tx -> {
                for (Done done : waiting) {
                    if (done.release() != null) {
                        tx.release(done.release());
                    }
                }
                return tx.recode(submissions);
            });
            coded += submissions.size();
            waiting.clear();
        }
    }
}
