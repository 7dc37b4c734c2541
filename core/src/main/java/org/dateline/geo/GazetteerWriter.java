package org.dateline.geo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/// Writes the file that [GazetteerIndex] maps. The same entries in the same order give the same bytes.
public final class GazetteerWriter {

    /// One place to be written.
    ///
    /// @param id         GeoNames id, 0 if it has none
    /// @param name       preferred name
    /// @param otherNames further names it is found by
    /// @param iso2       ISO 3166-1 alpha-2 code of its country
    /// @param feature    GeoNames feature code
    /// @param latitude   degrees north
    /// @param longitude  degrees east
    /// @param population people, 0 if unknown
    /// @param fame       how well known it is, 0 to 255: in how many languages it has a name
    /// @param admin1     position of its first-level division among the entries, -1 if unknown
    /// @param admin2     position of its second-level division among the entries, -1 if unknown
    public record Entry(
            long id,
            String name,
            Set<String> otherNames,
            String iso2,
            String feature,
            double latitude,
            double longitude,
            long population,
            int fame,
            int admin1,
            int admin2) {

        /// Copies the set, sorted.
        public Entry {
            otherNames = new TreeSet<>(otherNames);
        }
    }

    private final List<Entry> entries;
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final TreeMap<Long, List<Integer>> postings = new TreeMap<>(Long::compareUnsigned);

    private GazetteerWriter(List<Entry> entries) {
        this.entries = entries;
    }

    /// Writes the entries, divisions before what lies in them.
    public static void write(List<Entry> entries, Path file) throws IOException {
        Files.write(file, new GazetteerWriter(entries).bytes());
    }

    private byte[] bytes() {
        ByteBuffer names = ByteBuffer.allocate(entries.size() * 64);
        Map<String, Integer> offsets = new HashMap<>();
        ByteBuffer records = little(entries.size() * GazetteerIndex.RECORD);
        // A record has one byte for its feature, so features take the low numbers.
        entries.forEach(entry -> code(entry.feature()));
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            index(entry.name(), i << 1);
            for (String other : entry.otherNames()) {
                index(other, i << 1 | 1);
            }
            putRecord(records, entry, offsets.computeIfAbsent(entry.name(), name -> append(names, name)));
        }
        byte[] codeBytes = String.join(" ", codes.keySet()).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer table = table();
        int codesAt = GazetteerIndex.HEADER;
        int recordsAt = codesAt + codeBytes.length + 3 & ~3;
        int tableAt = recordsAt + records.capacity();
        int namesAt = tableAt + table.capacity();
        ByteBuffer out = little(namesAt + names.position());
        out.put(codesAt, codeBytes);
        out.put(recordsAt, records.array());
        out.put(tableAt, table.array());
        out.put(namesAt, names.array(), 0, names.position());
        int[] header = {codeBytes.length, recordsAt, entries.size(), tableAt, namesAt, out.capacity()};
        out.putInt(0, GazetteerIndex.MAGIC).putInt(4, GazetteerIndex.VERSION);
        for (int i = 0; i < header.length; i++) {
            out.putInt(12 + 4 * i, header[i]);
        }
        CRC32C checksum = new CRC32C();
        checksum.update(out.array(), 12, out.capacity() - 12);
        out.putInt(8, (int) checksum.getValue());
        return out.array();
    }

    private void index(String name, int posting) {
        String key = PlaceKey.of(name);
        if (key.isEmpty()) {
            return;
        }
        List<Integer> list = postings.computeIfAbsent(PlaceKey.hash(key), hash -> new ArrayList<>(1));
        if (list.isEmpty() || list.getLast() >> 1 != posting >> 1) {
            list.add(posting);
        }
    }

    private void putRecord(ByteBuffer out, Entry entry, int nameAt) {
        out.putInt((int) entry.id())
                .putInt((int) Math.round(entry.latitude() * 1e5))
                .putInt((int) Math.round(entry.longitude() * 1e5))
                .putInt((int) Math.min(entry.population(), Integer.MAX_VALUE))
                .putInt(nameAt)
                .putShort((short) (entry.admin1() + 1))
                .putShort((short) (entry.admin2() + 1))
                .putShort((short) code(entry.iso2()))
                .put((byte) code(entry.feature()))
                .put((byte) entry.fame());
    }

    private int code(String code) {
        return codes.computeIfAbsent(code, key -> codes.size());
    }

    private static int append(ByteBuffer names, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 255) {
            throw new IllegalArgumentException("the name is longer than 255 bytes: " + name);
        }
        int at = names.position();
        names.put((byte) bytes.length).put(bytes);
        return at;
    }

    /// Bucket starts, then the hashes' low halves, then their values, then the lists of postings.
    private ByteBuffer table() {
        int lists = 0;
        for (List<Integer> list : postings.values()) {
            lists += list.size() == 1 ? 0 : list.size() + 1;
        }
        int keys = postings.size();
        ByteBuffer out = little(4 * (GazetteerIndex.BUCKETS + 1 + 2 * keys + lists));
        int hashesAt = 4 * (GazetteerIndex.BUCKETS + 1);
        int valuesAt = hashesAt + 4 * keys;
        int listsAt = valuesAt + 4 * keys;
        int list = 0;
        int key = 0;
        int bucket = 0;
        for (Map.Entry<Long, List<Integer>> posting : postings.entrySet()) {
            int own = (int) (posting.getKey() >>> GazetteerIndex.BUCKET_SHIFT);
            while (bucket <= own) {
                out.putInt(4 * bucket++, key);
            }
            List<Integer> refs = posting.getValue();
            out.putInt(hashesAt + 4 * key, posting.getKey().intValue());
            out.putInt(valuesAt + 4 * key, refs.size() == 1 ? refs.getFirst() : ~list);
            if (refs.size() > 1) {
                out.putInt(listsAt + 4 * list++, refs.size());
                for (int ref : refs) {
                    out.putInt(listsAt + 4 * list++, ref);
                }
            }
            key++;
        }
        while (bucket <= GazetteerIndex.BUCKETS) {
            out.putInt(4 * bucket++, key);
        }
        return out;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
