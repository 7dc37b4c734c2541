package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dateline.geo.GazetteerWriter.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerIndexTest {

    private static final List<Entry> ENTRIES = List.of(
            new Entry(1, "Centre", Set.of("Middle"), "ML", "ADM1", 14.5, -4, 100, 60, -1, -1),
            new Entry(2, "Old Ford", Set.of("Ford", "Vieux Gué"), "ML", "PPL", 14.25, -4.125, 90, 3, 0, -1),
            new Entry(3, "Ford", Set.of(), "NE", "PPLA", -13.00001, 179.99999, 3_000_000_000L, 200, -1, -1));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsWrittenIsFoundByAllItsNames() throws IOException {
        GazetteerIndex index = GazetteerIndex.open(write());
        assertThat(find(index, "old ford")).containsExactly(2);
        assertThat(find(index, "vieux gue")).containsExactly(3);
        assertThat(find(index, "ford")).containsExactly(3, 4);
        assertThat(find(index, "fjord")).isEmpty();
        assertThat(index.size()).isEqualTo(3);
        assertThat(index.name(1)).isEqualTo("Old Ford");
        assertThat(index.iso2(1)).isEqualTo("ML");
        assertThat(index.feature(1)).isEqualTo("PPL");
        assertThat(index.admin1(1)).isZero();
        assertThat(index.admin2(1)).isEqualTo(-1);
        assertThat(index.fame(2)).isEqualTo(200);
        assertThat(index.latitude(2)).isEqualTo(-13.00001);
        assertThat(index.longitude(2)).isEqualTo(179.99999);
        assertThat(index.population(2)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void theSameEntriesMakeTheSameFile() throws IOException {
        byte[] first = Files.readAllBytes(write());
        assertThat(Files.readAllBytes(write())).isEqualTo(first);
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        Path file = write();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> GazetteerIndex.open(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aFileCutOffIsRefused() throws IOException {
        Path file = write();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 5));
        assertThatThrownBy(() -> GazetteerIndex.open(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cut off");
    }

    private Path write() throws IOException {
        Path file = folder.resolve("gazetteer.bin");
        GazetteerWriter.write(ENTRIES, file);
        return file;
    }

    private static int[] find(GazetteerIndex index, String key) {
        return index.find(PlaceKey.hash(key));
    }
}
