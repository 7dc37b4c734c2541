package org.dateline.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// The mapped gazetteer file. A name is looked up by the hash of its [PlaceKey]; what is found are references: the
/// number of an entry times two, plus one where the name is not the preferred one.
final class GazetteerIndex {

    static final int MAGIC = 0x5a474c44;
    static final int VERSION = 1;
    static final int HEADER = 36;
    static final int RECORD = 28;
    static final int BUCKET_SHIFT = 47;
    static final int BUCKETS = 1 << 17;

    private static final int[] NONE = {};

    private final ByteBuffer data;
    private final String[] codes;
    private final int recordsAt;
    private final int size;
    private final int tableAt;
    private final int hashesAt;
    private final int valuesAt;
    private final int listsAt;
    private final int namesAt;

    private GazetteerIndex(ByteBuffer data) {
        this.data = data;
        byte[] codeBytes = new byte[data.getInt(12)];
        data.get(HEADER, codeBytes);
        codes = new String(codeBytes, StandardCharsets.US_ASCII).split(" ");
        recordsAt = data.getInt(16);
        size = data.getInt(20);
        tableAt = data.getInt(24);
        namesAt = data.getInt(28);
        int keys = data.getInt(tableAt + 4 * BUCKETS);
        hashesAt = tableAt + 4 * (BUCKETS + 1);
        valuesAt = hashesAt + 4 * keys;
        listsAt = valuesAt + 4 * keys;
    }

    /// Maps a file and checks that it is whole.
    ///
    /// @throws UncheckedIOException when it is missing, damaged or of another version
    static GazetteerIndex open(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer data = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .order(ByteOrder.LITTLE_ENDIAN);
            if (data.capacity() < HEADER
                    || data.getInt(0) != MAGIC
                    || data.getInt(4) != VERSION
                    || data.getInt(32) != data.capacity()) {
                throw new IOException("%s is not a gazetteer of version %d, or was cut off".formatted(file, VERSION));
            }
            CRC32C checksum = new CRC32C();
            checksum.update(data.slice(12, data.capacity() - 12));
            if ((int) checksum.getValue() != data.getInt(8)) {
                throw new IOException("%s is damaged: its checksum does not match".formatted(file));
            }
            return new GazetteerIndex(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /// How many entries it holds.
    int size() {
        return size;
    }

    /// The references of a key's hash; none when no entry has such a name.
    int[] find(long hash) {
        int bucket = (int) (hash >>> BUCKET_SHIFT);
        int low = (int) hash;
        int end = data.getInt(tableAt + 4 * bucket + 4);
        for (int key = data.getInt(tableAt + 4 * bucket); key < end; key++) {
            if (data.getInt(hashesAt + 4 * key) == low) {
                return references(data.getInt(valuesAt + 4 * key));
            }
        }
        return NONE;
    }

    private int[] references(int value) {
        if (value >= 0) {
            return new int[] {value};
        }
        int at = listsAt + 4 * ~value;
        int[] out = new int[data.getInt(at)];
        for (int i = 0; i < out.length; i++) {
            out[i] = data.getInt(at + 4 + 4 * i);
        }
        return out;
    }

    /// GeoNames id of an entry, 0 if it has none.
    int id(int entry) {
        return data.getInt(at(entry));
    }

    /// Degrees north.
    double latitude(int entry) {
        return data.getInt(at(entry) + 4) / 1e5;
    }

    /// Degrees east.
    double longitude(int entry) {
        return data.getInt(at(entry) + 8) / 1e5;
    }

    /// People, 0 if unknown.
    int population(int entry) {
        return data.getInt(at(entry) + 12);
    }

    /// Preferred name.
    String name(int entry) {
        int at = namesAt + data.getInt(at(entry) + 16);
        byte[] bytes = new byte[data.get(at) & 0xff];
        data.get(at + 1, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Number of the first-level division it lies in, -1 if unknown.
    int admin1(int entry) {
        return (data.getShort(at(entry) + 20) & 0xffff) - 1;
    }

    /// Number of the second-level division it lies in, -1 if unknown.
    int admin2(int entry) {
        return (data.getShort(at(entry) + 22) & 0xffff) - 1;
    }

    /// ISO 3166-1 alpha-2 code.
    String iso2(int entry) {
        return codes[data.getShort(at(entry) + 24)];
    }

    /// GeoNames feature code.
    String feature(int entry) {
        return codes[data.get(at(entry) + 26) & 0xff];
    }

    /// How well known it is, 0 to 255.
    int fame(int entry) {
        return data.get(at(entry) + 27) & 0xff;
    }

    private int at(int entry) {
        return recordsAt + RECORD * entry;
    }
}
