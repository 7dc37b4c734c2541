package org.dateline.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStoreTest extends StoreContract {

    @TempDir
    private Path folder;

    @Override
    Address fresh() {
        return new Address.Folder(folder.resolve("store"));
    }

    @Test
    void aSecondWriterIsRefusedAndAReaderIsNot() {
        assertThatThrownBy(() -> Store.open(fresh(), Store.Mode.WRITE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(
                        "is being written by process " + ProcessHandle.current().pid());
        try (Store reader = Store.open(fresh(), Store.Mode.READ)) {
            assertThat(reader.totals().articles()).isZero();
        }
    }

    @Test
    void aStoreThatIsNotThereIsNotMadeByReading() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> Store.open(new Address.Folder(nowhere), Store.Mode.READ))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no store in");
        assertThat(nowhere).doesNotExist();
    }
}
