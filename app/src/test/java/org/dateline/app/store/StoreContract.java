package org.dateline.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a store does, whatever database it is in.
abstract class StoreContract {

    private static final String LONG = "The ministry said that grain ships had left the port. ".repeat(8);

    private Store store;

    /// A store without anything in it.
    abstract Address fresh() throws Exception;

    @BeforeEach
    void open() throws Exception {
        store = Store.open(fresh(), Store.Mode.WRITE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Kept keep(Sample sample) {
        return store.keep(sample.submission());
    }

    private List<String> claims(Filter filter) {
        List<String> out = new ArrayList<>();
        String next = null;
        do {
            Page<Entry> page = store.entries(Kind.CLAIM, filter, next, 2);
            page.items().forEach(entry -> out.add(entry.article().id() + "." + entry.id()));
            next = page.next();
        } while (next != null);
        return out;
    }

    /// Three articles with five claims.
    private void three() {
        keep(Sample.article("a", "2025-03-01", "Police shot at a crowd. Ministers met.")
                .claim(
                        "ASSAULT",
                        "police shot at a crowd",
                        "Kenya Police/KEN/COP",
                        "protesters/KEN/CVL",
                        "Kisumu/KEN/-0.1/34.75")
                .time("event", "2025-02-27", "2025-02-28")
                .claim(
                        "CONSULT",
                        "ministers met in Paris",
                        "government of Kenya/KEN/GOV",
                        "France/FRA/GOV",
                        "Paris/FRA/48.85/2.35")
                .source("foreign ministry", "FRA"));
        keep(Sample.article("b", "2025-03-03", "Wagner Group left. Mali promised elections.")
                .publisher("Le Fleuve")
                .claim("RETREAT", "the Wagner Group left Suva", "Wagner Group/RUS/MIL", null, "Suva/FJI/-18.1/178.4")
                .claim("AGREE", "Mali promised élections", "government of Mali/MLI/GOV", null, null)
                .status("promised")
                .time("due", null, "2025-12-31"));
        keep(Sample.article("c", "2025-03-02", "France sent troops to Mali.")
                .claim(
                        "MOBILIZE",
                        "France sent troops",
                        "France/FRA/GOV",
                        "government of Mali/MLI/GOV",
                        "Mali/MLI/17/-4"));
    }

    @Test
    void aCodingComesOutAsItWentIn() {
        Sample sample =
                Sample.article("a", "2025-03-01", LONG).claim("AID", "grain ships left", "Ukraine/UKR/GOV", null, null);

        Kept kept = keep(sample);

        assertThat(kept.what()).isEqualTo(Kept.What.NEW);
        assertThat(store.coding(kept.ref(), 1)).isEqualTo(sample.json());
        assertThat(store.totals()).isEqualTo(new Totals(1, 0, 0, 0, 1));
    }

    @Test
    void anEntryIsThePartOfTheCoding() {
        Sample sample = Sample.article("ä", "2025-03-01", "Größe ✈ 𝄞")
                .claim("AID", "größe 𝄞", "Ukraine/UKR/GOV", null, null)
                .claim("AID", "more", "Ukraine/UKR/GOV", null, null);
        Kept kept = keep(sample);

        Entry entry = java.util.Objects.requireNonNull(store.entry(kept.ref() + ":1:c2"));

        assertThat(sample.json()).contains(entry.json());
        assertThat(entry.json()).startsWith("{\"id\":\"c2\"").endsWith("}");
        assertThat(store.entry(kept.ref() + ":1:c3")).isNull();
        assertThat(store.entry("nonsense")).isNull();
    }

    @Test
    void theSameArticleIsKeptOnce() {
        keep(Sample.article("a", "2025-03-01", LONG));

        Kept again = keep(Sample.article("other-id", "2025-03-01", LONG).url("HTTP://harbour.example/a#top"));

        assertThat(again.what()).isEqualTo(Kept.What.ALREADY);
        assertThat(store.totals().articles()).isEqualTo(1);
    }

    @Test
    void aChangedTextIsANewVersionAndTheOldOneCountsNoMore() {
        Kept first = keep(
                Sample.article("a", "2025-03-01", "One dead.").claim("ASSAULT", "one dead", "x/KEN/COP", null, null));
        Kept second = keep(
                Sample.article("a", "2025-03-02", "Two dead.").claim("ASSAULT", "two dead", "x/KEN/COP", null, null));
        Kept old = keep(Sample.article("a", "2025-03-01", "One dead."));

        assertThat(second).isEqualTo(new Kept(first.ref(), 2, Kept.What.VERSION));
        assertThat(old.what()).isEqualTo(Kept.What.ALREADY);
        assertThat(store.versions(first.ref()))
                .extracting(StoredArticle::version, StoredArticle::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, true), org.assertj.core.groups.Tuple.tuple(1, false));
        assertThat(store.entries(Kind.CLAIM, Filter.NONE, null, 10).items())
                .singleElement()
                .extracting(Entry::json)
                .asString()
                .contains("two dead");
        Filter then = Filter.builder().knownAsOf(LocalDate.of(2025, 3, 1)).build();
        assertThat(store.entries(Kind.CLAIM, then, null, 10).items())
                .singleElement()
                .extracting(Entry::json)
                .asString()
                .contains("one dead");
        assertThat(store.totals()).isEqualTo(new Totals(1, 1, 0, 0, 1));
    }

    @Test
    void anOlderVersionThatComesLateDoesNotCount() {
        keep(Sample.article("a", "2025-03-02", "Two dead.").claim("ASSAULT", "two dead", "x/KEN/COP", null, null));
        keep(Sample.article("a", "2025-03-01", "One dead.").claim("ASSAULT", "one dead", "x/KEN/COP", null, null));

        assertThat(store.entries(Kind.CLAIM, Filter.NONE, null, 10).items())
                .singleElement()
                .extracting(Entry::json)
                .asString()
                .contains("two dead");
    }

    @Test
    void theSameWordsElsewhereAreACopy() {
        Kept first = keep(Sample.article("a", "2025-03-01", LONG).claim("AID", "ships left", "x/UKR/GOV", null, null));
        Kept copy = keep(Sample.article("b", "2025-03-01", LONG)
                .publisher("Le Fleuve")
                .claim("AID", "ships left", "x/UKR/GOV", null, null));

        assertThat(copy.what()).isEqualTo(Kept.What.COPY);
        assertThat(store.versions(copy.ref()).getFirst().copyOf()).isEqualTo(first.ref());
        assertThat(claims(Filter.NONE)).hasSize(2);
        assertThat(claims(Filter.builder().copies(false).build())).containsExactly("a.c1");
    }

    @Test
    void idsOfTwoPublishersAreTwoArticles() {
        keep(Sample.article("1", "2025-03-01", "One.").url(null));
        Kept other = keep(Sample.article("1", "2025-03-01", "Two.").url(null).publisher("Le Fleuve"));

        assertThat(other.what()).isEqualTo(Kept.What.NEW);
    }

    @Test
    void codingAnewTakesThePlaceOfTheCodingBefore() {
        Kept kept = keep(Sample.article("a", "2025-03-01", LONG).claim("AID", "ships left", "x/UKR/GOV", null, null));
        Sample anew = Sample.article("a", "2025-03-01", LONG)
                .coder("2", "k2")
                .claim("RETREAT", "ships left", "x/UKR/GOV", null, null);

        List<Kept> did = store.write(tx -> tx.recode(List.of(anew.submission())));

        assertThat(did).containsExactly(new Kept(kept.ref(), 1, Kept.What.RECODED));
        assertThat(claims(Filter.builder().types(List.of("AID")).build())).isEmpty();
        assertThat(claims(
                        Filter.builder().types(List.of("RETREAT")).text("ships").build()))
                .containsExactly("a.c1");
        assertThat(store.versions(kept.ref()).getFirst().coder()).isEqualTo("2");
    }

    @Test
    void pagesListTheNewestFirst() {
        three();

        assertThat(claims(Filter.NONE)).containsExactly("b.c2", "b.c1", "c.c1", "a.c2", "a.c1");
    }

    @Test
    void filtersLetThroughWhatTheySay() {
        three();

        assertThat(claims(Filter.builder().countries(List.of("MLI")).build())).containsExactly("b.c2", "c.c1");
        assertThat(claims(Filter.builder().countries(List.of("MLI", "KEN")).build()))
                .containsExactly("b.c2", "c.c1", "a.c2", "a.c1");
        assertThat(claims(Filter.builder().actors(List.of("wagn")).build())).containsExactly("b.c1");
        assertThat(claims(Filter.builder().actors(List.of("FRA")).build())).containsExactly("c.c1", "a.c2");
        assertThat(claims(Filter.builder().actors(List.of("MLI GOV", "COP")).build()))
                .containsExactly("b.c2", "c.c1", "a.c1");
        assertThat(claims(
                        Filter.builder().pair(new Filter.Pair("MLI", "France")).build()))
                .containsExactly("c.c1");
        assertThat(claims(Filter.builder().pair(new Filter.Pair("KEN", "MLI")).build()))
                .isEmpty();
        assertThat(claims(Filter.builder().types(List.of("AGREE", "CONSULT")).build()))
                .containsExactly("b.c2", "a.c2");
        assertThat(claims(Filter.builder().statuses(List.of("promised")).build()))
                .containsExactly("b.c2");
        assertThat(claims(Filter.builder().sources(List.of("foreign ministry")).build()))
                .containsExactly("a.c2");
        assertThat(claims(Filter.builder().publishers(List.of("Le Fleuve")).build()))
                .containsExactly("b.c2", "b.c1");
        assertThat(claims(Filter.builder()
                        .countries(List.of("FRA"))
                        .types(List.of("CONSULT"))
                        .actors(List.of("government kenya"))
                        .build()))
                .containsExactly("a.c2");
    }

    @Test
    void textIsFoundWhateverItsCaseAndAccents() {
        three();

        assertThat(claims(Filter.builder().text("ELECTIONS").build())).containsExactly("b.c2");
        assertThat(claims(Filter.builder().text("\"police shot\" -wagner").build()))
                .containsExactly("a.c1");
        assertThat(claims(Filter.builder().text("\"shot police\"").build())).isEmpty();
        assertThat(claims(Filter.builder().text("elect*").build())).containsExactly("b.c2");
        assertThat(claims(Filter.builder().text("elect").build())).isEmpty();
        assertThatThrownBy(() -> claims(Filter.builder().text(" ?! ").build()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areasCrossTheDateLine() {
        three();

        assertThat(claims(
                        Filter.builder().area(new Area.Box(-20, 170, -10, -170)).build()))
                .containsExactly("b.c1");
        assertThat(claims(
                        Filter.builder().area(new Area.Circle(-18, -179.9, 300)).build()))
                .containsExactly("b.c1");
        assertThat(claims(Filter.builder().area(new Area.Circle(49, 2, 50)).build()))
                .containsExactly("a.c2");
        assertThat(claims(
                        Filter.builder().area(new Area.Box(-90, -180, 90, 180)).build()))
                .hasSize(4);
    }

    @Test
    void clocksAreKeptApart() {
        three();
        Window march = new Window(LocalDate.of(2025, 3, 2), LocalDate.of(2025, 3, 31));
        Window february = new Window(null, LocalDate.of(2025, 2, 27));
        Window later = new Window(LocalDate.of(2025, 12, 31), null);

        assertThat(claims(Filter.builder().published(march).build())).containsExactly("b.c2", "b.c1", "c.c1");
        assertThat(claims(Filter.builder().event(february).build())).containsExactly("a.c1");
        assertThat(claims(Filter.builder().event(march).build())).isEmpty();
        assertThat(claims(Filter.builder().due(later).build())).containsExactly("b.c2");
    }

    @Test
    void articlesAreFoundByTheirWordsAndTheirClaims() {
        three();

        assertThat(store.articles(Filter.builder().text("crowd").build(), null, 10)
                        .items())
                .extracting(StoredArticle::id)
                .containsExactly("a");
        assertThat(store.articles(Filter.builder().countries(List.of("MLI")).build(), null, 10)
                        .items())
                .extracting(StoredArticle::id)
                .containsExactly("b", "c");
        Page<StoredArticle> first = store.articles(Filter.NONE, null, 2);
        assertThat(first.items()).extracting(StoredArticle::id).containsExactly("b", "c");
        assertThat(store.articles(Filter.NONE, first.next(), 2))
                .isEqualTo(new Page<>(
                        store.versions(store.articles(Filter.NONE, null, 3)
                                .items()
                                .getLast()
                                .ref()),
                        null));
    }

    @Test
    void allOrNothingIsWritten() {
        assertThatThrownBy(() -> store.keep(
                        List.of(Sample.article("a", "2025-03-01", "One.").submission(), new Submission("{}", null))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.totals().articles()).isZero();

        keep(Sample.article("a", "2025-03-01", "One."));
        assertThat(store.totals().articles()).isEqualTo(1);
    }

    @Test
    void notesAreWrittenWithWhatTheyAreAbout() {
        store.write(tx -> {
            tx.note("ingest", "x", "1");
            tx.note("ingest", "x", "2");
            return tx.keep(List.of(Sample.article("a", "2025-03-01", "One.").submission()));
        });

        assertThat(store.note("ingest", "x")).isEqualTo("2");
        assertThat(store.note("ingest", "y")).isNull();
    }

    @Test
    void skippedArticlesAreKeptWithTheirReason() {
        Kept kept = keep(Sample.article("a", "2025-03-01", "Ein Text.").skipped("language-not-supported"));

        assertThat(store.versions(kept.ref()).getFirst().reason()).isEqualTo("language-not-supported");
        assertThat(store.totals().skipped()).isEqualTo(1);
    }

    private static Correction.Wish wish(
            String entry,
            Correction.Action action,
            @org.jspecify.annotations.Nullable String field,
            @org.jspecify.annotations.Nullable String after) {
        return new Correction.Wish(entry, action, field, after, Kind.CLAIM, List.of(), "seen there", "ada");
    }

    @Test
    void aCorrectionIsSeenByReadersAndFiltersAndSurvivesCodingAnew() {
        Kept kept = keep(Sample.article("a", "2025-03-01", LONG)
                .claim("AID", "ships left", "x/UKR/GOV", null, null)
                .claim("ASSAULT", "guns fired", "x/UKR/GOV", null, null));
        String ref = kept.ref() + ":1:c1";

        Correction made = store.correct(wish(ref, Correction.Action.CORRECT, "event.type", "\"RETREAT\""));
        store.correct(wish(kept.ref() + ":1:c2", Correction.Action.REJECT, null, null));

        assertThat(made.what().before()).isEqualTo("\"AID\"");
        assertThat(claims(Filter.builder().types(List.of("RETREAT")).build())).containsExactly("a.c1");
        assertThat(claims(Filter.NONE)).containsExactly("a.c1");
        assertThat(java.util.Objects.requireNonNull(store.entry(ref)).review()).isEqualTo("corrected");

        store.write(tx -> tx.recode(List.of(Sample.article("a", "2025-03-01", LONG)
                .coder("2", "k2")
                .claim("AID", "ships left", "x/UKR/GOV", null, null)
                .claim("ASSAULT", "guns fired", "x/UKR/GOV", null, null)
                .claim("CONSULT", "they met", "x/UKR/GOV", null, null)
                .submission())));

        assertThat(claims(Filter.builder().types(List.of("RETREAT")).build())).containsExactly("a.c1");
        assertThat(claims(Filter.NONE)).containsExactly("a.c3", "a.c1");
        assertThat(store.corrected(kept.ref(), 1))
                .contains("\"review\":\"corrected\"")
                .doesNotContain("guns fired");
        assertThat(store.coding(kept.ref(), 1)).contains("guns fired").doesNotContain("RETREAT");
    }

    @Test
    void aCorrectionCanBeTakenBackAndStaysInTheHistory() {
        Kept kept = keep(Sample.article("a", "2025-03-01", LONG).claim("AID", "ships left", "x/UKR/GOV", null, null));
        Correction made = store.correct(wish(kept.ref() + ":1:c1", Correction.Action.REJECT, null, null));
        assertThat(claims(Filter.NONE)).isEmpty();

        Correction undone = store.undo(made.id(), "bob");

        assertThat(claims(Filter.NONE)).containsExactly("a.c1");
        assertThat(undone.undoneBy()).isEqualTo("bob");
        assertThat(store.corrections(null, "ada", null, null, 10).items())
                .singleElement()
                .isEqualTo(undone);
        assertThatThrownBy(() -> store.undo(made.id(), "bob")).hasMessageContaining("no correction 1 that holds");
    }

    @Test
    void whatTheCoderMissedCanBeAddedAndConfirmed() {
        Kept kept = keep(Sample.article("a", "2025-03-01", LONG).claim("AID", "ships left", "x/UKR/GOV", null, null));
        store.correct(wish(kept.ref() + ":1:c1", Correction.Action.CONFIRM, null, null));
        store.correct(
                wish(
                        kept.ref() + ":1",
                        Correction.Action.ADD,
                        null,
                        "{\"start\":4,\"end\":12,\"text\":\"ministry\",\"event\":{\"type\":\"CONSULT\"},\"actors\":[{\"name\":\"France\",\"country\":\"FRA\",\"sector\":\"GOV\",\"kind\":\"state\"}]}"));

        assertThat(claims(Filter.builder().countries(List.of("FRA")).build())).containsExactly("a.u2");
        assertThat(store.entries(Kind.CLAIM, Filter.NONE, null, 10).items())
                .extracting(Entry::review)
                .containsExactly("added", "confirmed");
    }

    @Test
    void claimsOfOneEventCanBeMergedAndSplit() {
        Kept kept = keep(Sample.article("a", "2025-03-01", LONG)
                .claim("AID", "ships left", "x/UKR/GOV", null, null)
                .claim("AID", "they sailed", "x/UKR/GOV", null, null));
        Correction.Wish merge = new Correction.Wish(
                kept.ref() + ":1:c1",
                Correction.Action.MERGE,
                null,
                null,
                Kind.CLAIM,
                List.of(kept.ref() + ":1:c2"),
                null,
                "ada");
        store.correct(merge);

        assertThat(java.util.Objects.requireNonNull(store.entry(kept.ref() + ":1:c2"))
                        .json())
                .contains("\"sameAs\":[\"c1\"]");
    }

    @Test
    void aCorrectionThatDoesNotFitIsRefused() {
        Kept kept = keep(Sample.article("a", "2025-03-01", LONG).claim("AID", "ships left", "x/UKR/GOV", null, null));

        assertThatThrownBy(() ->
                        store.correct(wish(kept.ref() + ":1:c1", Correction.Action.CORRECT, "actors", "\"France\"")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot become");
        assertThatThrownBy(() -> store.correct(wish(kept.ref() + ":1:c9", Correction.Action.REJECT, null, null)))
                .hasMessageContaining("there is no entry");
        assertThat(store.corrections(null, null, null, null, 10).items()).isEmpty();
    }

    @Test
    void articlesOfAnotherCoderAreToBeCodedAnew() {
        Kept kept = keep(Sample.article("a", "2025-03-01", LONG));

        assertThat(store.stale("1", "k1", "", 10)).isEmpty();
        assertThat(store.stale("1", "k2", "", 10)).extracting(Stale::ref).containsExactly(kept.ref());
        assertThat(store.stale("1", "k2", kept.ref(), 10)).isEmpty();
    }

    @Test
    void whatFailedIsTriedAgainByAnotherVersion() {
        Quarantined poison = new Quarantined(
                "file:7", java.time.Instant.ofEpochMilli(5), "1", "k1", "boom\n  at X", "{\"text\":\"ä\"}");
        store.write(tx -> {
            tx.quarantine(poison);
            return 0;
        });

        assertThat(store.quarantined("1", "k1", 10)).isEmpty();
        assertThat(store.quarantined("2", "k1", 10)).containsExactly(poison);
        boolean released = store.write(tx -> tx.release("file:7"));
        assertThat(released).isTrue();
        assertThat(store.quarantined("2", "k1", 10)).isEmpty();
    }

    private int counted(Filter filter) {
        return store.counts(filter, java.util.Set.of(), 10).claims();
    }

    @Test
    void whatIsCountedIsWhatIsListed() {
        three();
        List<Filter> filters = List.of(
                Filter.NONE,
                Filter.builder().countries(List.of("MLI")).build(),
                Filter.builder()
                        .countries(List.of("MLI", "KEN"))
                        .types(List.of("AGREE", "CONSULT"))
                        .build(),
                Filter.builder().actors(List.of("wagn", "FRA")).build(),
                Filter.builder().actors(List.of("MLI GOV", "COP")).build(),
                Filter.builder().pair(new Filter.Pair("MLI", "France")).build(),
                Filter.builder().pair(new Filter.Pair("KEN", "MLI")).build(),
                Filter.builder().sources(List.of("foreign")).build(),
                Filter.builder()
                        .publishers(List.of("Le Fleuve"))
                        .statuses(List.of("promised"))
                        .build(),
                Filter.builder().text("elect* OR \"police shot\"").build(),
                Filter.builder().text("police").build(),
                Filter.builder().area(new Area.Box(-20, 170, -10, -170)).build(),
                Filter.builder()
                        .event(new Window(null, LocalDate.of(2025, 2, 27)))
                        .build(),
                Filter.builder()
                        .due(new Window(LocalDate.of(2025, 12, 31), null))
                        .build(),
                Filter.builder()
                        .published(new Window(LocalDate.of(2025, 3, 2), null))
                        .build(),
                Filter.builder().knownAsOf(LocalDate.of(2025, 3, 2)).build());

        for (Filter filter : filters) {
            assertThat(counted(filter))
                    .as(filter.toString())
                    .isEqualTo(claims(filter).size());
        }
        Filter changed = Filter.builder().text("police OR crowd").build();
        keep(Sample.article("a", "2025-03-04", "Nothing of the kind.")
                .claim("RETREAT", "police left", "Kenya Police/KEN/COP", null, null));
        assertThat(counted(changed)).isEqualTo(claims(changed).size());
        assertThat(counted(Filter.NONE)).isEqualTo(4);
    }

    @Test
    void claimsAreCountedInManyWaysAtOnce() {
        three();

        Counts counts = store.counts(Filter.NONE, java.util.Set.of(By.values()), 2);

        assertThat(counts.claims()).isEqualTo(5);
        assertThat(counts.by().get(By.PUBLISHED))
                .extracting(count -> count.key() + "=" + count.claims())
                .containsExactly("[2025-03-01]=2", "[2025-03-02]=1", "[2025-03-03]=2");
        assertThat(counts.by().get(By.EVENT))
                .containsExactly(new Count(List.of("2025-02-27"), 1, List.of(0, 0, 0, 1), null));
        assertThat(counts.by().get(By.COUNTRY)).hasSize(2);
        assertThat(counts.by().get(By.PLACE)).extracting(Count::place).doesNotContainNull();
        assertThat(counts.by().get(By.PAIR))
                .extracting(Count::key)
                .contains(List.of("Kenya Police", "KEN", "protesters", "KEN"));
    }

    private List<String> dump() throws java.io.IOException {
        List<String> lines = new ArrayList<>();
        store.dump(lines::add);
        return lines;
    }

    @Test
    void anExportThatIsImportedGivesTheSameExport() throws Exception {
        three();
        keep(Sample.article("d", "2025-03-05", LONG).claim("AID", "ships left", "x/UKR/GOV", null, null));
        Kept copy = keep(Sample.article("e", "2025-03-06", LONG).claim("AID", "ships left", "x/UKR/GOV", null, null));
        Kept kept = keep(
                Sample.article("a", "2025-03-07", "Something else. 𝄞").claim("AID", "else", "x/UKR/GOV", null, null));
        store.write(tx -> tx.recode(List.of(Sample.article("a", "2025-03-07", "Something else. 𝄞")
                .coder("2", "k2")
                .claim("AID", "else", "x/UKR/GOV", null, null)
                .submission())));
        store.correct(wish(kept.ref() + ":2:c1", Correction.Action.CORRECT, "status", "\"denied\""));
        store.undo(
                store.correct(wish(kept.ref() + ":2:c1", Correction.Action.REJECT, null, null))
                        .id(),
                "bob");
        store.write(tx -> {
            tx.quarantine(new Quarantined("f:7", java.time.Instant.ofEpochMilli(5), "1", "k1", "boom", "{}"));
            return 0;
        });
        List<String> before = dump();
        List<String> listed = claims(Filter.NONE);
        assertThat(store.load(before)).as("nothing new").isEqualTo(1);
        store.close();
        store = Store.open(fresh(), Store.Mode.WRITE);

        store.load(before);

        assertThat(dump()).isEqualTo(before);
        assertThat(new java.util.TreeSet<>(claims(Filter.NONE))).isEqualTo(new java.util.TreeSet<>(listed));
        assertThat(store.versions(copy.ref()).getFirst().copyOf()).isNotNull();
        assertThat(store.verify()).isEqualTo(new Verdict(6, 7, List.of()));
        assertThat(claims(Filter.builder().statuses(List.of("denied")).build())).containsExactly("a.c1");
        assertThatThrownBy(() -> store.load(List.of("{\"x\":1}"))).isInstanceOf(IllegalArgumentException.class);
    }
}
