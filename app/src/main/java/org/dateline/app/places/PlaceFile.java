package org.dateline.app.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.AddedPlace;
import org.dateline.knowledge.Countries;
import org.jspecify.annotations.Nullable;

/// Reads places from a file: a dump of GeoNames (19 columns, no header) or a table whose header names its columns.
public final class PlaceFile {

    private static final int MOST_FAULTS = 20;
    private static final int MOST_PLACES = 300_000;

    private final Path file;
    private final Countries countries;
    private final List<AddedPlace> places = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int otherFaults;
    private int leftOut;
    private int number;

    private PlaceFile(Path file, Countries countries) {
        this.file = file;
        this.countries = countries;
    }

    /// What a file holds.
    ///
    /// @param places  in order of the file
    /// @param leftOut lines about things that news does not name as places: streams, hills, wells
    /// @param faults  each as `file:line: what is wrong`; with any, the places are not to be used
    public record Read(List<AddedPlace> places, int leftOut, List<String> faults) {

        /// Copies the lists.
        public Read {
            places = List.copyOf(places);
            faults = List.copyOf(faults);
        }
    }

    /// Reads a file.
    ///
    /// @throws IOException when it cannot be opened
    public static Read read(Path file, Countries countries) throws IOException {
        return new PlaceFile(file, countries).all();
    }

    private Read all() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            PlaceLines reader = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (content.isBlank() || content.startsWith("#")) {
                    continue;
                }
                if (reader != null) {
                    take(reader, content);
                    continue;
                }
                reader = opened(content);
                if (reader == null) {
                    break;
                }
                if (reader.firstIsPlace()) {
                    take(reader, content);
                }
            }
        } catch (CharacterCodingException e) {
            faults.clear();
            otherFaults = 0;
            fault(number + 1, "is not UTF-8 text; a packed file must be unpacked first");
        }
        if (faults.isEmpty() && places.isEmpty()) {
            fault(Math.max(1, number), "holds no place");
        }
        if (otherFaults > 0) {
            faults.add("… and %d more".formatted(otherFaults));
        }
        return new Read(places, leftOut, faults);
    }

    private @Nullable PlaceLines opened(String first) {
        try {
            return PlaceLines.of(first, countries);
        } catch (IllegalArgumentException e) {
            fault(number, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void take(PlaceLines reader, String line) {
        try {
            AddedPlace place = reader.place(line);
            if (place == null) {
                leftOut++;
            } else if (places.size() < MOST_PLACES) {
                places.add(place);
            } else if (faults.isEmpty()) {
                fault(
                        number,
                        "is place %,d, and more than %,d would slow every start: import one country at a time"
                                .formatted(MOST_PLACES + 1, MOST_PLACES));
            }
        } catch (IllegalArgumentException e) {
            fault(number, String.valueOf(e.getMessage()));
        }
    }

    private void fault(int line, String what) {
        if (faults.size() < MOST_FAULTS) {
            faults.add("%s:%d: %s".formatted(file, line, what));
        } else {
            otherFaults++;
        }
    }
}
