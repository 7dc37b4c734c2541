package org.dateline.app.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.dateline.Coder;
import org.dateline.app.ingest.Defaults;
import org.dateline.app.ingest.Found;
import org.dateline.app.ingest.Intake;
import org.dateline.app.ingest.Origin;
import org.dateline.app.render.JsonRecord;
import org.dateline.app.serve.Serving;
import org.dateline.app.serve.Settings;
import org.dateline.app.store.Address;
import org.dateline.app.store.Store;
import org.dateline.app.store.Submission;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.Knowledge;
import org.dateline.ledger.Clerk;
import org.dateline.model.Article;
import org.dateline.model.Coding;

/// A real server over a store with the samples and a hostile article, and Debian's Chromium before it.
final class Desk implements AutoCloseable {

    static final Path HOME = Path.of(System.getProperty("dateline.home", ".."));

    /// What went wrong: exceptions of the server, errors of the page, dialogs, and requests to elsewhere.
    final Queue<String> faults = new ConcurrentLinkedQueue<>();

    private final Store store;
    private final Serving serving;
    private final Playwright playwright;
    private final Browser browser;

    Desk(Path chromium, List<Article> more) {
        Coder coder = Coder.load(HOME);
        Knowledge knowledge = Knowledge.load(HOME.resolve("knowledge"));
        Clerk clerk = new Clerk(knowledge);
        JsonRecord record = new JsonRecord("0", "0");
        try {
            Path folder = Files.createTempDirectory("page-test");
            Address address = new Address.Folder(folder);
            List<Submission> kept = new ArrayList<>();
            new Intake(Defaults.NONE, InputStream.nullInputStream())
                    .read(List.of(HOME.resolve("samples").toString()), found -> {
                        if (found instanceof Found.Ready(Article article, Origin origin)) {
                            kept.add(new Submission(record.line(coder.code(article)), null));
                        }
                    });
            more.forEach(article -> kept.add(new Submission(record.line(coder.code(article)), null)));
            try (Store writer = Store.open(address, Store.Mode.WRITE)) {
                writer.keep(kept);
            }
            store = Store.open(address, Store.Mode.READ);
            serving = Serving.start(
                    new Settings("127.0.0.1", 0, Set.of(), false, 0, folder, true),
                    store,
                    new Serving.Engine(
                            "0",
                            "0",
                            article -> record.line(coder.code(article)),
                            article -> coder.code(article) instanceof Coding.Coded coded ? clerk.file(coded) : null,
                            code -> {
                                Country country = knowledge.countries().byIso3(code);
                                return country == null ? code : country.name();
                            },
                            org.dateline.app.Desks.feeding()),
                    failure -> faults.add("server: " + failure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /// The browser of the system: `/usr/bin/chromium` or one on the path.
    static Optional<Path> chromium() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of("/usr/bin"), Stream.of(path.split(File.pathSeparator)))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    String origin() {
        return "http://127.0.0.1:" + serving.port();
    }

    /// A page of its own, as one who has seen the tour.
    Page page(int width, int height, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setHasTouch(width < 500)
                .setIsMobile(width < 500)
                .setLocale("en-GB")
                .setTimezoneId("Pacific/Apia"));
        context.setDefaultTimeout(20_000);
        context.addInitScript("try { localStorage.setItem('dateline.tour', 'done'); } catch {}");
        Page page = context.newPage();
        watch(page);
        return page;
    }

    /// A page of someone who comes for the first time.
    Page firstVisit() {
        Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))
                .newPage();
        watch(page);
        return page;
    }

    private void watch(Page page) {
        page.onPageError(error -> faults.add("page: " + error));
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add("console: " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(origin() + "/") && !request.url().startsWith("blob:" + origin())) {
                faults.add("foreign request: " + request.url());
            }
        });
    }

    /// Opens a view and waits until it has what it asked for.
    void open(Page page, String hash) {
        page.navigate(origin() + "/#/" + hash);
        settle(page);
    }

    /// Until there is content and nobody says that it is still being read.
    static void settle(Page page) {
        page.waitForFunction("() => document.querySelector('main') !== null"
                + " && !/(Reading|Opening) …/.test(document.querySelector('main').innerText)"
                + " && document.querySelector('main').innerText.length > 40");
        page.evaluate("() => document.fonts.ready");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        serving.close();
        store.close();
    }
}
