package org.dateline.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/// All claims in memory, column by column, for counting: about 70 bytes each. It follows the store by the table of
/// changes, so another process may write.
final class Columns {

    /// No day.
    static final int NONE = Integer.MIN_VALUE;

    private static final String CLAIM = "SELECT id, article, type, status, role, time_from, time_to, publisher, dated,"
            + " day, until, copy FROM entry WHERE kind = " + Kind.CLAIM.number();

    final Ints entries = new Ints();
    final Ints articles = new Ints();
    final Ints types = new Ints();
    final Ints statuses = new Ints();
    final Ints roles = new Ints();
    final Ints from = new Ints();
    final Ints to = new Ints();
    final Ints publishers = new Ints();
    final Ints days = new Ints();
    final Ints untils = new Ints();
    final BitSet dated = new BitSet();
    final BitSet copies = new BitSet();
    final BitSet gone = new BitSet();
    final Side actors = new Side();
    final Side places = new Side();
    final Side countries = new Side();
    final Dictionary typeNames = new Dictionary();
    final Dictionary statusNames = new Dictionary();
    final Dictionary roleNames = new Dictionary();
    final Dictionary publisherNames = new Dictionary();
    final Dictionary countryNames = new Dictionary();

    private final Map<Integer, int[]> rangeOfArticle = new HashMap<>();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile long seen;

    /// What claims have several of: for claim `i` those from `starts[i]` to `starts[i + 1]`.
    static final class Side {
        final Ints starts = new Ints();
        final Ints values = new Ints();
        final Ints parts = new Ints();

        void clear() {
            List.of(starts, values, parts).forEach(Ints::clear);
        }

        int first(int claim) {
            return starts.get(claim);
        }

        int end(int claim) {
            return claim + 1 < starts.size() ? starts.get(claim + 1) : values.size();
        }
    }

    /// What is done with the columns while they hold still.
    interface Work<T> {
        T with(Columns columns) throws SQLException;
    }

    /// Brings the columns up to the moment of the connection's transaction, and reads them.
    <T> T read(Sql sql, Work<T> work) throws SQLException {
        long newest = sql.number("SELECT coalesce(max(id), 0) FROM change");
        if (newest > seen) {
            lock.writeLock().lock();
            try {
                if (newest > seen) {
                    follow(sql, newest);
                }
            } finally {
                lock.writeLock().unlock();
            }
        }
        lock.readLock().lock();
        try {
            return work.with(this);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void follow(Sql sql, long newest) throws SQLException {
        boolean whole = false;
        try {
            bring(sql, newest);
            seen = newest;
            whole = true;
        } finally {
            // What was read by half is read anew, from the beginning.
            if (!whole) {
                reset();
            }
        }
    }

    private void reset() {
        for (Ints column : List.of(entries, articles, types, statuses, roles, from, to, publishers, days, untils)) {
            column.clear();
        }
        List.of(dated, copies, gone).forEach(BitSet::clear);
        List.of(actors, places, countries).forEach(Side::clear);
        rangeOfArticle.clear();
        seen = 0;
    }

    private void bring(Sql sql, long newest) throws SQLException {
        if (seen == 0) {
            load(sql, "", "");
        } else {
            List<Long> changed = sql.list(
                    "SELECT DISTINCT article FROM change WHERE id > ? AND id <= ?",
                    List.of(seen, newest),
                    row -> row.getLong(1));
            for (Long article : changed) {
                int[] range = rangeOfArticle.remove(article.intValue());
                if (range != null) {
                    gone.set(range[0], range[1]);
                }
                load(
                        sql,
                        " AND article = " + article,
                        " WHERE entry IN (SELECT id FROM entry WHERE kind = 1 AND article = " + article + ")");
            }
        }
    }

    private void load(Sql sql, String ofEntries, String ofSides) throws SQLException {
        int first = entries.size();
        sql.each(CLAIM + ofEntries + " ORDER BY id", this::add);
        side(sql, actors, "SELECT entry, actor, part FROM entry_actor" + ofSides, first, false);
        side(sql, places, "SELECT entry, place, 0 FROM entry_place" + ofSides, first, false);
        side(sql, countries, "SELECT entry, country, part FROM entry_country" + ofSides, first, true);
    }

    private void add(ResultSet row) throws SQLException {
        int at = entries.size();
        int article = row.getInt(2);
        entries.add(row.getInt(1));
        articles.add(article);
        types.add(typeNames.number(row.getString(3)));
        statuses.add(statusNames.number(row.getString(4)));
        roles.add(roleNames.number(row.getString(5)));
        from.add(day(row, 6));
        to.add(day(row, 7));
        publishers.add(publisherNames.number(row.getString(8)));
        dated.set(at, row.getInt(9) == 1);
        days.add(row.getInt(10));
        untils.add(row.getInt(11));
        copies.set(at, row.getInt(12) == 1);
        int[] range = rangeOfArticle.computeIfAbsent(article, key -> new int[] {at, at});
        range[1] = at + 1;
    }

    private static int day(ResultSet row, int column) throws SQLException {
        int day = row.getInt(column);
        return row.wasNull() ? NONE : day;
    }

    /// Reads what claims have several of. Rows come by entry; those of other kinds are passed over.
    private void side(Sql sql, Side side, String query, int first, boolean word) throws SQLException {
        int[] at = {first};
        int[] begun = {first};
        sql.each(query + " ORDER BY entry", row -> {
            int entry = row.getInt(1);
            while (at[0] < entries.size() && entries.get(at[0]) < entry) {
                at[0]++;
            }
            if (at[0] < entries.size() && entries.get(at[0]) == entry) {
                while (begun[0] <= at[0]) {
                    side.starts.add(side.values.size());
                    begun[0]++;
                }
                side.values.add(word ? countryNames.number(row.getString(2)) : row.getInt(2));
                side.parts.add(row.getInt(3));
            }
        });
        while (begun[0] < entries.size()) {
            side.starts.add(side.values.size());
            begun[0]++;
        }
    }

    /// The position of the claim with the number, -1 if it is none.
    int position(int entry) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int value = entries.get(middle);
            if (value == entry) {
                return middle;
            }
            if (value < entry) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /// For each type's number its quad's, -1 if it has none.
    int[] quads() {
        int[] out = new int[typeNames.size()];
        for (int i = 0; i < out.length; i++) {
            EventType type = type(typeNames.word(i));
            out[i] = type == null ? -1 : List.of(EventType.Quad.values()).indexOf(type.quad());
        }
        return out;
    }

    private static @Nullable EventType type(String name) {
        try {
            return EventType.valueOf(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
