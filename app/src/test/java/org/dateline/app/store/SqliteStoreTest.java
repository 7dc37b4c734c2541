package org.dateline.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStoreTest extends StoreContract {

    @TempDir
    private Path folder;

    private int made;

    @Override
    Address fresh() {
        return new Address.Folder(folder.resolve("store" + ++made));
    }

    private Address.Folder there() {
        return new Address.Folder(folder.resolve("store" + made));
    }

    @Test
    void aSecondWriterIsRefusedAndAReaderIsNot() {
        assertThatThrownBy(() -> Store.open(there(), Store.Mode.WRITE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(
                        "is being written by process " + ProcessHandle.current().pid());
        try (Store reader = Store.open(there(), Store.Mode.READ)) {
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

    private static Submission article(String id) {
        return Sample.article(id, "2025-03-01", "Text of " + id)
                .claim("AID", "words of " + id, "x/UKR/GOV", null, null)
                .submission();
    }

    @Test
    void aBackupIsOfOneMomentAndCanBePutBack() {
        Path backup = folder.resolve("backup.db");
        Address.Folder other = new Address.Folder(folder.resolve("other"));
        try (Store writer = Store.open(other, Store.Mode.WRITE)) {
            writer.keep(article("a"));
            writer.backup(backup);
            writer.keep(article("b"));
            assertThatThrownBy(() -> writer.backup(backup)).hasMessageContaining("is there already");
            assertThatThrownBy(() -> Store.restore(backup, other, true)).hasMessageContaining("is being written");
        }
        assertThatThrownBy(() -> Store.restore(backup, other, false)).hasMessageContaining("--replace");

        Store.restore(backup, other, true);

        try (Store reader = Store.open(other, Store.Mode.READ)) {
            assertThat(reader.totals().articles()).isEqualTo(1);
            assertThat(reader.verify().faults()).isEmpty();
        }
    }

    @Test
    void whatIsNoBackupIsNotPutBack() throws Exception {
        Path broken =
                java.nio.file.Files.writeString(folder.resolve("broken.db"), "SQLite format 3\0 or so".repeat(400));

        assertThatThrownBy(() -> Store.restore(broken, new Address.Folder(folder.resolve("x")), false))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void damageIsFound() throws Exception {
        Address.Folder other = new Address.Folder(folder.resolve("other"));
        Store.open(other, Store.Mode.WRITE).close();
        try (Store writer = Store.open(other, Store.Mode.WRITE)) {
            writer.keep(article("a"));
            writer.keep(article("b"));
            assertThat(writer.verify().sound()).isTrue();
        }
        try (var connection =
                        java.sql.DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("other/dateline.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE coding SET json = zeroblob(length(json)) WHERE id = 1");
            statement.executeUpdate("DELETE FROM entry_actor WHERE entry = 2");
        }
        try (Store reader = Store.open(other, Store.Mode.READ)) {
            assertThat(reader.verify().faults())
                    .hasSize(3)
                    .anySatisfy(fault -> assertThat(fault).contains("cannot be read"));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidToBeSo() {
        Path file = folder.resolve("file");
        org.junit.jupiter.api.Assertions.assertDoesNotThrow(() -> java.nio.file.Files.writeString(file, "x"));

        assertThatThrownBy(() -> Store.open(new Address.Folder(file.resolve("store")), Store.Mode.WRITE))
                .isInstanceOf(StoreException.class);
    }
}
