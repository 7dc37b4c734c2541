package org.dateline.app.places;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.knowledge.AddedPlace;
import org.dateline.knowledge.UserPlaces;

/// The folder with a user's tables. A table appears whole or not at all, whoever else writes at the time.
public final class PlaceStore {

    private final Path folder;

    /// @param folder need not exist
    public PlaceStore(Path folder) {
        this.folder = folder;
    }

    /// Whether a name can be that of a table.
    public static boolean isName(String name) {
        return name.matches("[\\p{Alnum}][\\p{Alnum}._-]{0,63}");
    }

    /// The file of a table.
    public Path file(String name) {
        return folder.resolve(name + ".tsv");
    }

    /// Writes a table, in place of the one of that name.
    public void save(String name, List<AddedPlace> places) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, name, ".new");
        try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
            out.write(String.join("\t", UserPlaces.COLUMNS) + "\n");
            for (AddedPlace place : places) {
                out.write(UserPlaces.line(place) + "\n");
            }
        }
        Files.move(fresh, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// How many places each table has, by name.
    public Map<String, Long> list() throws IOException {
        Map<String, Long> out = new TreeMap<>();
        for (Path file : UserPlaces.tables(folder)) {
            String name = file.getFileName().toString();
            try (Stream<String> lines = Files.lines(file)) {
                out.put(name.substring(0, name.length() - ".tsv".length()), lines.count() - 1);
            }
        }
        return out;
    }

    /// Removes a table; tells whether there was one.
    public boolean remove(String name) throws IOException {
        return Files.deleteIfExists(file(name));
    }
}
