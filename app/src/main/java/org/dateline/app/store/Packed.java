package org.dateline.app.store;

import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Packs the bytes of codings, to about a sixth.
final class Packed {

    private static final int LEVEL = 3;

    private Packed() {}

    static byte[] pack(byte[] bytes) {
        try (Deflater deflater = new Deflater(LEVEL)) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] out = new byte[64 + bytes.length / 4];
            int size = 0;
            while (!deflater.finished()) {
                if (size == out.length) {
                    out = java.util.Arrays.copyOf(out, out.length * 2);
                }
                size += deflater.deflate(out, size, out.length - size);
            }
            return java.util.Arrays.copyOf(out, size);
        }
    }

    /// @param size of the bytes that were packed
    /// @throws StoreException if they are not what was packed
    static byte[] unpack(byte[] packed, int size) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            byte[] out = new byte[size];
            int done = 0;
            while (done < size) {
                int more = inflater.inflate(out, done, size - done);
                if (more == 0) {
                    throw damaged(null);
                }
                done += more;
            }
            return out;
        } catch (DataFormatException e) {
            throw damaged(e);
        }
    }

    private static StoreException damaged(@org.jspecify.annotations.Nullable Exception cause) {
        String message =
                "a coding is damaged: \"dateline verify\" lists what is, \"dateline restore\" brings back a backup";
        return cause == null
                ? new StoreException(StoreException.State.DAMAGED, message)
                : new StoreException(StoreException.State.DAMAGED, message, cause);
    }
}
