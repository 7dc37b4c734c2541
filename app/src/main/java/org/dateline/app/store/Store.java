package org.dateline.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Articles, their codings and what they claim.
///
/// One process writes at a time; any number reads. All methods may be called from any thread. What a method that writes
/// has returned is durable. Every method throws [StoreException] when the store cannot do its part.
public final class Store implements AutoCloseable {

    static final String FILE = "dateline.db";

    /// No page is longer.
    public static final int LONGEST_PAGE = 1_000;

    private final Address address;
    private final Connections connections;
    private final @Nullable FolderLock lock;
    private final Columns columns = new Columns();

    private Store(Address address, Connections connections, @Nullable FolderLock lock) {
        this.address = address;
        this.connections = connections;
        this.lock = lock;
    }

    /// What it is opened for.
    public enum Mode {
        /// To read what is there.
        READ,
        /// To write too; it is made if need be.
        WRITE
    }

    /// Opens a store, and brings its tables up to date when it is opened to write.
    ///
    /// @throws StoreException MISSING, LOCKED or NEWER
    public static Store open(Address address, Mode mode) {
        return switch (address) {
            case Address.Folder folder -> open(folder, mode);
            case Address.Server server -> throw server.refused();
        };
    }

    private static Store open(Address.Folder folder, Mode mode) {
        Path file = folder.path().resolve(FILE);
        FolderLock lock = null;
        boolean done = false;
        try {
            if (mode == Mode.WRITE) {
                Files.createDirectories(folder.path());
                lock = FolderLock.take(folder.path());
            } else if (!Files.exists(file)) {
                throw missing(folder);
            }
            Store store = new Store(folder, new SqliteConnections(file), lock);
            store.prepare(mode);
            done = true;
            return store;
        } catch (IOException e) {
            throw Troubles.of(folder, e);
        } finally {
            if (!done && lock != null) {
                lock.close();
            }
        }
    }

    private static StoreException missing(Address address) {
        return new StoreException(
                StoreException.State.MISSING,
                "there is no store in %s. \"dateline ingest\" makes one: dateline ingest FILE...".formatted(address));
    }

    private void prepare(Mode mode) {
        Dialect dialect = connections.dialect();
        try {
            if (mode == Mode.WRITE) {
                connections.alone(sql -> {
                    Migrations.run(sql, dialect, address.toString());
                    return 0;
                });
                return;
            }
            int version = connections.read(sql -> Migrations.version(sql, dialect));
            if (version == 0) {
                throw missing(address);
            }
            if (version > Migrations.NEWEST) {
                throw Migrations.newer(address.toString(), version);
            }
        } catch (SQLException e) {
            throw Troubles.of(address, e);
        }
    }

    /// Where it is.
    public Address address() {
        return address;
    }

    /// Keeps a coding. An article that is there with the same text is left as it is.
    public Kept keep(Submission submission) {
        return keep(List.of(submission)).getFirst();
    }

    /// Keeps codings, all or none, in one transaction: faster than one by one.
    ///
    /// @return what was done with each, in order
    /// @throws IllegalArgumentException if one is no coding
    public List<Kept> keep(List<Submission> submissions) {
        return write(tx -> tx.keep(submissions));
    }

    /// Does several things, all or none.
    public <T> T write(Transaction.Work<T> work) {
        try {
            return connections.write(sql -> work.in(new Transaction(sql, connections.dialect())));
        } catch (SQLException e) {
            throw Troubles.of(address, e);
        }
    }

    /// The entries of a kind that a filter lets through, the newest publication first.
    ///
    /// @param after what [Page#next()] of the page before said; `null` to begin
    /// @param limit most entries, 1 to [#LONGEST_PAGE]
    /// @throws IllegalArgumentException if the filter's text has no words or `after` is no cursor
    public Page<Entry> entries(Kind kind, Filter filter, @Nullable String after, int limit) {
        Cursor cursor = Cursor.of(after);
        int most = checked(limit);
        return read(sql -> {
            List<EntryQuery.Hit> hits = new EntryQuery(sql, connections.dialect(), filter).hits(kind, cursor, most + 1);
            boolean more = hits.size() > most;
            List<EntryQuery.Hit> shown = more ? hits.subList(0, most) : hits;
            EntryQuery.Hit last = shown.isEmpty() ? null : shown.getLast();
            String next = more && last != null ? new Cursor(last.day(), last.id()).text() : null;
            return new Page<>(Entries.read(sql, shown), next);
        });
    }

    /// The articles that a filter lets through, the newest first. What is asked of entries (country, actor, type...)
    /// must all hold of one entry of the article.
    ///
    /// @param after what [Page#next()] of the page before said; `null` to begin
    /// @param limit most articles, 1 to [#LONGEST_PAGE]
    /// @throws IllegalArgumentException if the filter's text has no words or `after` is no cursor
    public Page<StoredArticle> articles(Filter filter, @Nullable String after, int limit) {
        Cursor cursor = Cursor.of(after);
        int most = checked(limit);
        return read(sql -> Articles.find(sql, connections.dialect(), filter, cursor, most));
    }

    /// All versions of an article, the one that counts first; none if there is no such article.
    public List<StoredArticle> versions(String ref) {
        return read(sql -> Articles.versions(sql, ref));
    }

    /// The coding of a version of an article, as the contract has it; `null` if there is none.
    public @Nullable String coding(String ref, int version) {
        return read(sql -> Entries.coding(sql, ref, version));
    }

    /// The entry with the ref; `null` if there is none.
    public @Nullable Entry entry(String ref) {
        return read(sql -> Entries.entry(sql, ref));
    }

    /// The coding of a version of an article with all corrections on it; `null` if there is none. Corrected entries
    /// have
    /// the field `review`.
    public @Nullable String corrected(String ref, int version) {
        return read(sql -> Entries.corrected(sql, ref, version));
    }

    /// What analysts said, the latest first.
    ///
    /// @param article ref of the article; `null` for all
    /// @param analyst who said it; `null` for all
    /// @param action  what was done; `null` for all
    /// @param after   what [Page#next()] of the page before said; `null` to begin
    public Page<Correction> corrections(
            @Nullable String article,
            @Nullable String analyst,
            Correction.@Nullable Action action,
            @Nullable String after,
            int limit) {
        Cursor cursor = Cursor.of(after);
        int most = checked(limit);
        return read(sql -> {
            List<Correction> found = Corrections.list(
                    sql, article, analyst, action, cursor == null ? Long.MAX_VALUE : cursor.id(), most + 1);
            boolean more = found.size() > most;
            List<Correction> shown = Corrections.judged(sql, more ? found.subList(0, most) : found);
            return new Page<>(shown, more ? new Cursor(0, shown.getLast().id()).text() : null);
        });
    }

    /// Keeps what an analyst says of an entry.
    ///
    /// @throws IllegalArgumentException if there is no such entry, or the value does not fit its field
    public Correction correct(Correction.Wish wish) {
        return write(tx -> tx.correct(wish));
    }

    /// Takes back what an analyst said.
    ///
    /// @throws IllegalArgumentException if there is no such correction, or it was taken back before
    public Correction undo(long id, String analyst) {
        return write(tx -> tx.undo(id, analyst));
    }

    /// Articles that count and were coded by another version of the program or with other knowledge than this, as they
    /// are: what `recode` has to do. In an order of their own.
    ///
    /// @param after ref of the last of those before; `""` to begin
    public List<Stale> stale(String coder, String knowledge, String after, int limit) {
        return read(sql -> Stale.list(sql, coder, knowledge, after, limit));
    }

    /// Documents in quarantine that another version failed on than this one, the oldest first.
    public List<Quarantined> quarantined(String coder, String knowledge, int limit) {
        return read(sql -> Quarantined.others(sql, coder, knowledge, limit));
    }

    /// Counts the claims that a filter lets through, in several ways at once. The first call reads all claims into
    /// memory
    /// (a second or two for a million, some 70 bytes each); later ones follow what changed.
    ///
    /// @param most entries of each list, but of days all that there are
    public Counts counts(Filter filter, Set<By> by, int most) {
        Dialect dialect = connections.dialect();
        return read(sql ->
                columns.read(sql, all -> Counting.of(sql, all, ColumnFilter.of(sql, dialect, all, filter), by, most)));
    }

    /// Grows whenever articles, codings or what analysts said of them change, whichever program changes them.
    public long revision() {
        return read(sql -> sql.number("SELECT coalesce(max(id), 0) FROM change"));
    }

    /// Writes all that the store holds, of one moment, as lines of JSON without their ends.
    public void dump(Dump.Sink sink) throws IOException {
        try {
            read(sql -> {
                try {
                    new Dump(sql).write(sink);
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw java.util.Objects.requireNonNull(e.getCause());
        }
    }

    /// Takes in lines of [#dump], all or none. What the store has already stays as it is.
    ///
    /// @return how many of them added something
    /// @throws IllegalArgumentException if one is no line of a dump
    public int load(List<String> lines) {
        return write(tx -> tx.load(lines));
    }

    /// Looks at everything: whether codings are what was written, and the index what it would be if it were made anew.
    public Verdict verify() {
        return read(sql -> new Verification(sql, connections.dialect()).all());
    }

    /// Writes a copy of the store into a file that is not there yet, as it is at one moment. Others may write
    /// meanwhile.
    public void backup(Path file) {
        try {
            Backup.write(connections, file);
        } catch (SQLException e) {
            throw Troubles.of(address, e);
        }
    }

    /// Puts a backup where no store is, or in place of one.
    ///
    /// @param replace whether one that is there may be replaced
    /// @throws StoreException DAMAGED if the backup is, LOCKED if somebody writes
    public static void restore(Path backup, Address.Folder folder, boolean replace) {
        Backup.restore(backup, folder, FILE, replace);
    }

    /// How much there is.
    public Totals totals() {
        return read(Totals::of);
    }

    /// How many articles that count were found at each address, as an item of what stands there: `…/feed.xml#3` is one
    /// of `…/feed.xml`.
    public Map<String, Integer> articlesByAddress() {
        return read(sql -> {
            Map<String, Integer> out = new HashMap<>();
            sql.each(
                    "SELECT origin FROM article WHERE until = ? AND origin LIKE 'http%#%'",
                    List.of(Keeper.FOREVER), row -> {
                        String origin = row.getString(1);
                        out.merge(origin.substring(0, origin.lastIndexOf('#')), 1, Integer::sum);
                    });
            return out;
        });
    }

    /// What was noted under a name; `null` if nothing was.
    public @Nullable String note(String scope, String name) {
        return read(sql -> sql.first(
                "SELECT value FROM note WHERE scope = ? AND name = ?", List.of(scope, name), row -> row.getString(1)));
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to %d entries, not %d".formatted(LONGEST_PAGE, limit));
        }
        return limit;
    }

    private <T extends @Nullable Object> T read(Connections.Work<T> work) {
        try {
            return connections.read(work);
        } catch (SQLException e) {
            throw Troubles.of(address, e);
        }
    }

    @Override
    public void close() {
        connections.close();
        if (lock != null) {
            lock.close();
        }
    }
}
