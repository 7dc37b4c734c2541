package org.dateline.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes codings into the store, within the transaction of its caller.
final class Keeper {

    /// [Draft]s count until the end of days while no other version took their article's place.
    static final int FOREVER = Integer.MAX_VALUE;

    private static final String COPY = "import of copies";
    private static final int REF_DIGITS = 16;
    private static final int HASH_DIGITS = 32;

    /// Texts shorter than this may agree by chance.
    private static final int SHORTEST_COPY = 200;

    private final Sql sql;
    private final Dialect dialect;
    private final Numbers numbers;
    private final Indexer indexer;
    private final long now;

    /// @param now milliseconds since 1970-01-01
    Keeper(Sql sql, Dialect dialect, Numbers numbers, long now) {
        this.sql = sql;
        this.dialect = dialect;
        this.numbers = numbers;
        this.now = now;
        indexer = new Indexer(sql, dialect, numbers);
    }

    /// @param again whether an article that is there with this text is given this coding
    Kept keep(Submission submission, boolean again) throws SQLException {
        Parsed parsed = Parsed.of(submission.json());
        String ref = ref(parsed);
        String words = Folded.hash(parsed.text(), HASH_DIGITS);
        Version same = sql.first(
                "SELECT id, version FROM article WHERE ref = ? AND words = ? AND coalesce(headline, '') = ?"
                        + " ORDER BY version LIMIT 1",
                List.of(ref, words, headline(parsed)),
                row -> new Version(row.getLong(1), row.getInt(2), 0, false));
        if (same != null) {
            return again ? recode(ref, same, parsed) : new Kept(ref, same.version(), Kept.What.ALREADY);
        }
        return add(submission, parsed, ref, words);
    }

    /// A version of an article.
    private record Version(long id, int version, int day, boolean dated) {}

    private Kept add(Submission submission, Parsed parsed, String ref, String words) throws SQLException {
        Version current = sql.first(
                "SELECT id, version, day, published FROM article WHERE ref = ? AND until = ?",
                List.of(ref, FOREVER),
                row -> new Version(row.getLong(1), row.getInt(2), row.getInt(3), row.getObject(4) != null));
        Integer published = EntryReader.day(parsed.field("published"));
        int day = published == null ? Math.toIntExact(Math.floorDiv(now, 86_400_000L)) : published;
        int until = FOREVER;
        if (current != null && published != null && current.dated() && day < current.day()) {
            // A version from before the one that counts came late.
            until = current.day();
        } else if (current != null) {
            supersede(current.id(), Math.max(day, current.day()));
        }
        Long original = parsed.text().length() < SHORTEST_COPY
                ? null
                : sql.first(
                        "SELECT coalesce(copy_of, id) FROM article WHERE words = ? AND ref <> ? ORDER BY day, id LIMIT 1",
                        List.of(words, ref),
                        row -> row.getLong(1));
        long article = numbers.next(sql, "article");
        int version = 1 + (int) sql.number("SELECT coalesce(max(version), 0) FROM article WHERE ref = ?", ref);
        insert(article, ref, version, submission, parsed, words, published, day, until, original);
        names(parsed, ref);
        code(article, parsed);
        index(
                version,
                ref,
                new Indexer.Frame(
                        article, clean(parsed.field("publisher")), published != null, day, until, original != null),
                parsed);
        Kept.What what = original != null ? Kept.What.COPY : version > 1 ? Kept.What.VERSION : Kept.What.NEW;
        return new Kept(ref, version, what);
    }

    private void insert(
            long article,
            String ref,
            int version,
            Submission submission,
            Parsed parsed,
            String words,
            @Nullable Integer published,
            int day,
            int until,
            @Nullable Long original)
            throws SQLException {
        sql.run(
                "INSERT INTO article (id, ref, version, name, url, publisher, published, language, headline, words, kept,"
                        + " origin, day, until, copy_of, outcome, reason, claims)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                article,
                ref,
                version,
                clean(parsed.field("id")),
                clean(parsed.field("url")),
                clean(parsed.field("publisher")),
                published,
                clean(parsed.field("language")),
                clean(parsed.field("headline")),
                words,
                now,
                clean(submission.origin()),
                day,
                until,
                original,
                parsed.outcome(),
                parsed.reason(),
                claims(parsed));
        sql.run(dialect.addWords("article_text"), article, Folded.line(headline(parsed) + "\n" + parsed.text()));
    }

    private static long claims(Parsed parsed) {
        return parsed.items().stream().filter(item -> item.kind() == Kind.CLAIM).count();
    }

    /// A coding as an export has it.
    record Old(long made, long superseded, String coding) {}

    /// Takes in a version of an article as it was in another store.
    ///
    /// @return whether it was not there
    boolean restore(JsonNode head, List<Old> codings) throws SQLException {
        String ref = head.path("ref").asText();
        int version = head.path("version").asInt();
        if (sql.number("SELECT count(*) FROM article WHERE ref = ? AND version = ?", ref, version) > 0) {
            return false;
        }
        if (codings.isEmpty()) {
            throw new IllegalArgumentException("the article %s has no coding".formatted(ref));
        }
        Parsed parsed = Parsed.of(codings.getLast().coding());
        long article = numbers.next(sql, "article");
        String origin = EntryReader.text(head, "origin");
        insert(
                article,
                ref,
                version,
                new Submission("", origin),
                parsed,
                Folded.hash(parsed.text(), HASH_DIGITS),
                EntryReader.day(parsed.field("published")),
                head.path("day").asInt(),
                head.path("until").asInt(),
                null);
        sql.run(
                "UPDATE article SET kept = ?, story = ? WHERE id = ?",
                head.path("kept").asLong(),
                EntryReader.text(head, "story"),
                article);
        for (JsonNode key : head.path("keys")) {
            name(key.asText(), ref);
        }
        for (Old old : codings) {
            code(article, Parsed.of(old.coding()));
            sql.run(
                    "UPDATE coding SET made = ?, superseded = ? WHERE article = ? AND superseded IS NULL",
                    old.made(),
                    old.superseded() == 0 ? null : old.superseded(),
                    article);
        }
        copies(article, ref + ":" + version, EntryReader.text(head, "copyOf"));
        reindex(ref, version, article, parsed);
        return true;
    }

    /// Links a copy with its original, whichever came first. While the original is not there a note waits for it.
    private void copies(long article, String self, @Nullable String original) throws SQLException {
        if (original != null) {
            long id = article(original);
            if (id == 0) {
                sql.run("INSERT INTO note (scope, name, value) VALUES (?, ?, ?)", COPY, original + " " + self, self);
            } else {
                sql.run("UPDATE article SET copy_of = ? WHERE id = ?", id, article);
            }
        }
        for (String waiting : sql.list(
                "SELECT value FROM note WHERE scope = ? AND name LIKE ?",
                List.of(COPY, self + " %"),
                row -> row.getString(1))) {
            sql.run("UPDATE article SET copy_of = ? WHERE id = ?", article, article(waiting));
            sql.run("UPDATE entry SET copy = 1 WHERE article = ?", article(waiting));
            sql.run("DELETE FROM note WHERE scope = ? AND name = ?", COPY, self + " " + waiting);
        }
    }

    private long article(String refAndVersion) throws SQLException {
        int colon = refAndVersion.lastIndexOf(':');
        return sql.number(
                "SELECT id FROM article WHERE ref = ? AND version = ?",
                refAndVersion.substring(0, colon),
                Integer.parseInt(refAndVersion.substring(colon + 1)));
    }

    private void supersede(long article, int day) throws SQLException {
        sql.run("UPDATE article SET until = ? WHERE id = ?", day, article);
        sql.run("UPDATE entry SET until = ? WHERE article = ?", day, article);
        indexer.changed(article);
    }

    private void code(long article, Parsed parsed) throws SQLException {
        sql.run(
                "INSERT INTO coding (id, article, coder, knowledge, made, checksum, size, json)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                numbers.next(sql, "coding"),
                article,
                parsed.coder(),
                parsed.knowledge(),
                now,
                Folded.hash(parsed.json(), 2 * HASH_DIGITS),
                parsed.json().length,
                Packed.pack(parsed.json()));
    }

    private Kept recode(String ref, Version version, Parsed parsed) throws SQLException {
        String checksum = Folded.hash(parsed.json(), 2 * HASH_DIGITS);
        long same = sql.number(
                "SELECT count(*) FROM coding WHERE article = ? AND superseded IS NULL AND checksum = ?",
                version.id(),
                checksum);
        if (same > 0) {
            return new Kept(ref, version.version(), Kept.What.ALREADY);
        }
        sql.run("UPDATE coding SET superseded = ? WHERE article = ? AND superseded IS NULL", now, version.id());
        code(version.id(), parsed);
        sql.run(
                "UPDATE article SET outcome = ?, reason = ?, claims = ? WHERE id = ?",
                parsed.outcome(),
                parsed.reason(),
                claims(parsed),
                version.id());
        reindex(ref, version.version(), version.id(), parsed);
        return new Kept(ref, version.version(), Kept.What.RECODED);
    }

    /// Makes the index of a version of an article anew, from its coding and what was said of it.
    void reindex(String ref, int version, long article, Parsed parsed) throws SQLException {
        indexer.remove(article);
        Indexer.Frame frame = sql.first(
                "SELECT publisher, published, day, until, copy_of FROM article WHERE id = ?",
                List.of(article),
                row -> new Indexer.Frame(
                        article,
                        row.getString(1),
                        row.getObject(2) != null,
                        row.getInt(3),
                        row.getInt(4),
                        row.getObject(5) != null));
        if (frame != null) {
            index(version, ref, frame, parsed);
        }
    }

    private void index(int version, String ref, Indexer.Frame frame, Parsed parsed) throws SQLException {
        List<Correction> corrections = Corrections.of(sql, ref);
        List<Item> items = corrections.isEmpty()
                ? parsed.items()
                : Corrected.of(version, parsed.items(), corrections).items();
        indexer.add(frame, Parsed.drafts(items));
    }

    /// The ref that the article has, or would have.
    private String ref(Parsed parsed) throws SQLException {
        for (String key : keys(parsed)) {
            String ref = sql.first("SELECT ref FROM article_key WHERE name = ?", List.of(key), row -> row.getString(1));
            if (ref != null) {
                return ref;
            }
        }
        return Folded.hash(keys(parsed).getFirst(), REF_DIGITS);
    }

    private void names(Parsed parsed, String ref) throws SQLException {
        for (String key : keys(parsed)) {
            name(key, ref);
        }
    }

    private void name(String key, String ref) throws SQLException {
        if (sql.number("SELECT count(*) FROM article_key WHERE name = ?", key) == 0) {
            sql.run("INSERT INTO article_key (name, ref) VALUES (?, ?)", key, ref);
        }
    }

    /// What an article is known by. Its URL, where it has one: ids such as `1` come twice in the world, and two URLs
    /// are two articles.
    private static List<String> keys(Parsed parsed) {
        String url = clean(parsed.field("url"));
        if (url != null && !url.isBlank()) {
            return List.of("url " + bare(url));
        }
        String publisher = clean(parsed.field("publisher"));
        return List.of("id " + (publisher == null ? "" : publisher) + "\n" + clean(parsed.field("id")));
    }

    /// A URL without what does not tell two pages apart.
    private static String bare(String url) {
        int hash = url.indexOf('#');
        String page = hash < 0 ? url : url.substring(0, hash);
        int scheme = page.indexOf("://");
        int slash = scheme < 0 ? -1 : page.indexOf('/', scheme + 3);
        String host = slash < 0 ? page : page.substring(0, slash);
        String rest = slash < 0 ? "" : page.substring(slash);
        String lower = host.toLowerCase(Locale.ROOT);
        return (lower.startsWith("http://") ? "https://" + lower.substring(7) : lower) + (rest.equals("/") ? "" : rest);
    }

    private static String headline(Parsed parsed) {
        String headline = clean(parsed.field("headline"));
        return headline == null ? "" : headline;
    }

    /// PostgreSQL takes no zero in a text.
    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : text.replace('\0', ' ');
    }
}
