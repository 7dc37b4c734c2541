package org.dateline.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dateline.model.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page as people use it: real browser, real server, real store. Skipped where there is no Chromium, or no page
/// because there was no Node. `-Dscreens=update` writes the pictures of docs/screens anew.
class PageBrowserTest {

    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'`;--{{7*7}}";
    private static final String HOSTILE_TEXT = """
            Rebels attacked the town of Gao on Monday, killing 12 <script>alert('body')</script> soldiers, the army said. \
            <a href="javascript:alert(3)">France</a> denied that <svg onload=alert(4)> it had helped. \u202Eevil\u202C \
            ${alert(5)} =cmd|' /C calc'!A0 ﷽ T̷̡o̷ 👩‍👩‍👧 %s%n ../../etc/passwd

            """ + "x".repeat(3000);

    private static Desk desk;
    private static final Locale USUAL = Locale.getDefault();

    @BeforeAll
    static void start() {
        // Playwright's own names of roles and schemes break where I is no capital of i.
        Locale.setDefault(Locale.ROOT);
        Path chromium = Desk.chromium().orElse(null);
        Assumptions.assumeTrue(chromium != null, "no Chromium here: the page is not tested");
        Assumptions.assumeTrue(
                PageBrowserTest.class.getResource("/web/index.html") != null, "no page was built: there was no Node");
        desk = new Desk(Objects.requireNonNull(chromium), List.of(hostile()));
    }

    private static Article hostile() {
        return new Article(
                "hostile", HOSTILE, LocalDate.of(2022, 3, 8), "en", "javascript:alert(6)", HOSTILE, HOSTILE_TEXT);
    }

    @AfterAll
    static void stop() {
        Locale.setDefault(USUAL);
        if (desk != null) {
            desk.close();
        }
    }

    @AfterEach
    void nothingWentWrong() {
        List<String> faults = List.copyOf(desk.faults);
        desk.faults.clear();
        assertThat(faults).isEmpty();
    }

    private static Page wide() {
        return desk.page(1440, 900, ColorScheme.LIGHT);
    }

    private static int count(Page page) {
        return Integer.parseInt(page.locator(".count b").innerText().replace(",", ""));
    }

    @Test
    void mapTimeLineAndListFollowTheFiltersOfTheAddress() {
        Page page = wide();
        desk.open(page, "situation");
        int all = count(page);
        assertThat(page.locator("path.land.shade5")).not().hasCount(0);
        assertThat(page.locator(".bar rect")).not().hasCount(0);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("What").setExact(true))
                .click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("Assault")))
                .check();
        assertThat(page).hasURL(Pattern.compile("type=ASSAULT"));
        page.waitForFunction("all => Number(document.querySelector('.count b').innerText) < all", all);
        int assaults = count(page);
        Page same = wide();
        same.navigate(page.url());
        Desk.settle(same);
        same.waitForFunction("n => Number(document.querySelector('.count b').innerText) === n", assaults);
        same.context().close();
        page.context().close();
    }

    @Test
    void aWindowOfDaysIsDrawnOverTheBars() {
        Page page = wide();
        desk.open(page, "situation");
        var box = page.locator(".plot").boundingBox();
        page.mouse().move(box.x + box.width * 0.4, box.y + 20);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.6, box.y + 20);
        page.mouse().up();
        assertThat(page).hasURL(Pattern.compile("from=\\d{4}-\\d\\d-\\d\\d&to=\\d{4}-\\d\\d-\\d\\d"));
        assertThat(page.getByRole(AriaRole.SLIDER)).hasCount(2);
        String before = page.url();
        page.getByRole(AriaRole.SLIDER).first().focus();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.url()).isNotEqualTo(before);
        page.context().close();
    }

    @Test
    void everyClaimPointsAtItsWords() {
        Page page = wide();
        desk.open(page, "situation?text=bases");
        page.locator(".lines a").first().click();
        page.getByText("read it there").first().click();
        page.waitForURL(Pattern.compile("article.*claim="));
        Desk.settle(page);
        page.mouse().move(2, 2);
        String clause = page.locator(".claim.open .detail > .quote").innerText();
        String marked = String.join("", page.locator(".text .on:not(.k-source)").allInnerTexts());
        assertThat(squeeze(clause)).isNotEmpty();
        assertThat(squeeze(marked))
                .contains(squeeze(clause)
                        .substring(0, Math.min(20, squeeze(clause).length())));
        assertThat(page.locator(".claim.open dl")).containsText("According to");
        assertThat(page.locator(".text .unread")).not().hasCount(0);
        page.context().close();
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void aReviewIsKeptAndTakenBack() {
        Page page = wide();
        desk.open(page, "review");
        page.locator("a.line").first().click();
        page.waitForURL(Pattern.compile("article.*claim="));
        Desk.settle(page);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Confirm").setExact(true))
                .click();
        assertThat(page.locator(".claim.open .tag.good")).containsText("confirmed");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Correct status").setExact(true))
                .click();
        page.locator("form.edit select").selectOption("hypothetical");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Correct it").setExact(true))
                .click();
        assertThat(page.locator(".claim.open .tag.good")).containsText("corrected");
        page.locator(".claim.open .detail")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .first()
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Reject").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Rejected.");
        desk.open(page, "review");
        assertThat(page.locator("section").last()).containsText("rejected");
        Locator undo = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"));
        undo.first().click();
        assertThat(page.locator(".line.undone").first()).containsText("taken back");
        page.context().close();
    }

    @Test
    void whatTheCoderMissedIsAddedByMarkingWords() {
        Page page = wide();
        desk.open(page, "situation?text=bases");
        page.locator(".lines a").first().click();
        page.getByText("read it there").first().click();
        page.waitForURL(Pattern.compile("article.*claim="));
        Desk.settle(page);
        page.locator(".text p").last().click(new Locator.ClickOptions().setClickCount(3));
        assertThat(page.locator("form.add")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add this claim"))
                .click();
        assertThat(page.locator(".add.thin")).containsText("Added");
        page.locator(".add.thin")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(page.locator(".add.thin")).hasCount(0);
        page.context().close();
    }

    @Test
    void everythingIsReachedByKeyboard() {
        Page page = wide();
        desk.open(page, "situation");
        page.keyboard().press("Control+k");
        page.keyboard().type("Kidal");
        assertThat(page.getByRole(AriaRole.OPTION)
                        .filter(new Locator.FilterOptions().setHasText("Kidal"))
                        .first())
                .isVisible();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.endsWith("#/situation"));
        page.keyboard().press("g");
        page.keyboard().press("c");
        page.waitForURL(Pattern.compile("#/commitments"));
        Desk.settle(page);
        page.locator("button.line").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".promise.open .detail")).isVisible();
        desk.open(page, "review");
        page.locator("a.line").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("#/article"));
        Desk.settle(page);
        String before = page.url();
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("j");
        assertThat(page.locator(".claim.open")).hasCount(1);
        assertThat(before).contains("claim=");
        page.context().close();
    }

    @Test
    void aHostileArticleIsOnlyText() {
        Page page = wide();
        desk.open(page, "situation?text=evil");
        page.locator(".lines a").first().click();
        page.getByText("read it there").first().click();
        page.waitForURL(Pattern.compile("article"));
        Desk.settle(page);
        assertThat(page.locator("article h1")).hasText(HOSTILE);
        assertThat(page.locator("a[href^='javascript']")).hasCount(0);
        assertThat(page.locator("main script, main img, main svg[onload]")).hasCount(0);
        for (String view : List.of("situation", "claims", "brief?country=MLI", "dossiers", "review", "sources")) {
            desk.open(page, view);
            page.waitForTimeout(150);
        }
        page.context().close();
    }

    @Test
    void theTourIsShownOnceAndCanBeLeft() {
        Page page = desk.firstVisit();
        desk.open(page, "situation");
        Locator tour = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("A short tour"));
        assertThat(tour).isVisible();
        tour.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Next"))
                .click();
        page.keyboard().press("Escape");
        assertThat(tour).hasCount(0);
        page.reload();
        Desk.settle(page);
        assertThat(tour).hasCount(0);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "390, 844, LIGHT"})
    void everyViewFitsAndIsAccessible(int width, int height, ColorScheme scheme) throws IOException {
        Page page = desk.page(width, height, scheme);
        desk.open(page, "situation?text=bases");
        page.locator(".lines a").first().click();
        String receipt = page.getByText("read it there").first().getAttribute("href");
        Path folder = Files.createDirectories(Desk.HOME.resolve("app/target/screens"));
        List<String> views = List.of(
                "situation",
                "situation?country=MLI&from=2022-01-01&to=2022-08-31",
                receipt.substring(2),
                "commitments",
                "posture",
                "claims",
                "dossiers",
                "dossiers?country=MLI",
                "brief?country=MLI",
                "review",
                "quality",
                "sources",
                "try");
        for (int i = 0; i < views.size(); i++) {
            String view = views.get(i);
            desk.open(page, view);
            page.waitForTimeout(350);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(
                            "%02d-%s-%d-%s.png".formatted(i, view.replaceAll("\\W.*", ""), width, scheme))));
            Object over = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
            assertThat(((Number) over).intValue())
                    .as("%s is wider than %d", view, width)
                    .isLessThanOrEqualTo(0);
            assertThat(serious(page))
                    .as("axe on %s, %d, %s", view, width, scheme)
                    .isEmpty();
        }
        page.context().close();
    }

    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(PageBrowserTest::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " " + rule.getNodes().size() + "× "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    @Test
    void thePageIsSmallAndNamesNoOtherHost() throws IOException, URISyntaxException {
        URI index = Objects.requireNonNull(PageBrowserTest.class.getResource("/web/index.html"))
                .toURI();
        long size = 0;
        try (Stream<Path> files = Files.walk(Path.of(index).getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                    Files.copy(file, out);
                }
                size += packed.size();
            }
        }
        assertThat(size).as("all files of the page, gzipped").isLessThan(600_000);
    }

    @Test
    void theFirstScreenIsThereWithinASecond() {
        Page page = wide();
        desk.open(page, "situation");
        page.context().clearCookies();
        page.reload();
        page.waitForSelector(".lines a");
        Object took = page.evaluate("() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        System.out.printf(
                "page: DOM ready %.0f ms, first incident %s ms%n",
                ((Number) took).doubleValue(), page.evaluate("() => Math.round(performance.now())"));
        assertThat(((Number) took).doubleValue()).isLessThan(1500);
        page.context().close();
    }

    @Test
    void thePicturesOfTheDocsAreThoseOfThePage() throws IOException {
        Assumptions.assumeTrue("update".equals(System.getProperty("screens")), "only with -Dscreens=update");
        Path docs = Files.createDirectories(Desk.HOME.resolve("docs/screens"));
        try (Desk samples = new Desk(Desk.chromium().orElseThrow(), List.of())) {
            Page light = samples.page(1440, 900, ColorScheme.LIGHT);
            shoot(samples, light, "situation", docs.resolve("situation.png"));
            Object key = light.evaluate("""
                    () => fetch('api/v1/articles?limit=100').then(answer => answer.json())
                        .then(page => page.items.find(one => one.headline.includes('pull troops out')).key)""");
            String receipt = "article?key=%s&claim=c3".formatted(key);
            shoot(samples, light, receipt, docs.resolve("reading.png"));
            shoot(samples, light, "commitments", docs.resolve("promises.png"));
            shoot(samples, light, "posture", docs.resolve("forces.png"));
            Page dark = samples.page(1440, 900, ColorScheme.DARK);
            shoot(samples, dark, "situation?country=MLI", docs.resolve("situation-dark.png"));
            Page phone = samples.page(390, 844, ColorScheme.LIGHT);
            shoot(samples, phone, "situation", docs.resolve("phone.png"));
        }
    }

    private static void shoot(Desk desk, Page page, String view, Path file) throws IOException {
        page.mouse().move(2, 2);
        desk.open(page, view);
        page.waitForTimeout(600);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).as("%s", file).isLessThan(300_000);
    }
}
