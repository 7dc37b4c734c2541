package org.dateline.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ColumnsTest {

    @TempDir
    private Path folder;

    private boolean fails;

    /// A connection on which one of the questions fails while it should.
    private Connection failing(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                ColumnsTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    if (fails
                            && method.getName().equals("prepareStatement")
                            && String.valueOf(values[0]).contains("entry_place")) {
                        throw new SQLException("the disk is on fire");
                    }
                    return method.invoke(real, values);
                });
    }

    private static Submission article(String id) {
        return Sample.article(id, "2025-03-01", "Text of " + id)
                .claim("AID", "words of " + id, "x/UKR/GOV", null, null)
                .submission();
    }

    private static List<Integer> sizes(Columns columns, Sql sql) throws SQLException {
        return columns.read(
                sql, all -> List.of(all.entries.size(), all.actors.starts.size(), all.places.starts.size()));
    }

    @Test
    void whatWasReadByHalfIsReadAnew() throws SQLException {
        Columns columns = new Columns();
        try (Store store = Store.open(new Address.Folder(folder), Store.Mode.WRITE);
                Connection real = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE))) {
            Sql sql = new Sql(failing(real));
            store.keep(article("a"));
            fails = true;
            assertThatThrownBy(() -> sizes(columns, sql)).isInstanceOf(SQLException.class);
            fails = false;
            assertThat(sizes(columns, sql)).containsExactly(1, 1, 1);
            store.keep(article("b"));
            fails = true;
            assertThatThrownBy(() -> sizes(columns, sql)).isInstanceOf(SQLException.class);
            fails = false;
            assertThat(sizes(columns, sql)).containsExactly(2, 2, 2);
        }
    }
}
