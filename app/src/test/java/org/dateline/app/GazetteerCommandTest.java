package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.app.Cli.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GazetteerCommandTest {

    private static final String DUMP = """
            9900001	Tinzarabad	Tinzarabad	Tin Zarabad,Тинзарабад	17.25	-1.5	P	PPL	ML		08				340		260	Africa/Bamako	2024-01-01
            9900002	Oued Zarab	Oued Zarab		17.3	-1.6	H	WAD	ML		08				0		260	Africa/Bamako	2024-01-01
            """;

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private Ran run(String... args) {
        return Cli.fed(new byte[0], folder.resolve("kept"), args);
    }

    private JsonNode place(String text) throws IOException {
        Ran ran = run("code", "-f", "jsonl", file("report.txt", text));
        return new ObjectMapper().readTree(ran.out()).at("/claims/0/places/0");
    }

    @Test
    void whatIsImportedIsFoundByLaterRuns() throws IOException {
        String report = "Rebels killed 12 soldiers in Tinzarabad, Mali, on Monday.\n";
        assertThat(place(report).path("name").asText()).isNotEqualTo("Tinzarabad");
        Ran ran = run("gazetteer", "import", file("ML.txt", DUMP));
        assertThat(ran.err())
                .isEqualTo("dateline: 1 place imported as \"ML\", 1 line about streams, hills and the like left out\n");
        JsonNode place = place(report);
        assertThat(place.path("name").asText()).isEqualTo("Tinzarabad");
        assertThat(place.path("geonamesId").asLong()).isEqualTo(9900001);
        assertThat(place.path("lat").asDouble()).isEqualTo(17.25);
        assertThat(run("gazetteer", "list").out()).isEqualTo("ML\t1\n");
        assertThat(run("gazetteer", "remove", "ML").code()).isZero();
        assertThat(place(report).path("name").asText()).isNotEqualTo("Tinzarabad");
    }

    @Test
    void aTableNeedsOnlyNamesAndPoints() throws IOException {
        String table = "Name\tlat\tlng\tkind\tcountry\nCamp Zarvand\t36.5\t48.25\tcamp\tIran\n";
        assertThat(run("gazetteer", "import", file("posts.tsv", table)).code()).isZero();
        JsonNode place = place("Soldiers killed 12 rebels in Camp Zarvand on Monday.\n");
        assertThat(place.path("name").asText()).isEqualTo("Camp Zarvand");
        assertThat(place.path("precision").asText()).isEqualTo("point");
        assertThat(place.path("country").asText()).isEqualTo("IRN");
    }

    @Test
    void theRecordTellsThatPlacesWereAdded() throws IOException {
        String report = file("report.txt", "Rebels killed 12 soldiers.\n");
        String before = run("code", "-f", "jsonl", report).out();
        run("gazetteer", "import", file("ML.txt", DUMP));
        assertThat(run("code", "-f", "jsonl", report).out()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # after the header name, latitude, longitude, country
            Nowhere\\t91\\t0\\tML      | :2: the latitude is "91", but must be a number of degrees from -90 to 90
            Nowhere\\tx\\t0\\tML       | :2: the latitude is "x"
            Nowhere\\t1\\tNaN\\tML     | :2: the longitude is "NaN"
            Nowhere\\t1\\t2\\tAtlantis | :2: "Atlantis" is not a country
            \\t1\\t2\\tML              | :2: has no name
            A\\t1\\t2\\tML\\tx         | :2: has 5 cells, but the header names 4 columns
            A\\t1\\t2\\tML\\nB\\t1     | :3: the longitude is ""
            """)
    void aFaultIsNamedByItsLineAndNothingIsImported(String lines, String fault) throws IOException {
        String content = "name\tlatitude\tlongitude\tcountry\n"
                + lines.strip().replace("\\t", "\t").replace("\\n", "\n") + "\n";
        Ran ran = run("gazetteer", "import", file("bad.tsv", content));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("bad.tsv" + fault.strip(), "nothing was imported");
        assertThat(run("gazetteer", "list").out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name,latitude,longitude   | separated by tabs
            name\tx\ty                | no column "latitude"
            PK                        | zip
            # only a remark           | holds no place
            """)
    void whatIsNoTableIsExplained(String content, String message) throws IOException {
        assertThat(run("gazetteer", "import", file("odd.tsv", content.strip() + "\n"))
                        .err())
                .contains(message.strip());
    }

    @Test
    void aNameIsNotTakenTwiceByMistake() throws IOException {
        String dump = file("ML.txt", DUMP);
        run("gazetteer", "import", dump);
        assertThat(run("gazetteer", "import", dump).err()).contains("--replace");
        assertThat(run("gazetteer", "import", "--replace", dump).code()).isZero();
        assertThat(run("gazetteer", "import", "--name", "../up", dump).code()).isEqualTo(2);
        assertThat(run("gazetteer", "remove", "../kept/ML").code()).isEqualTo(1);
    }

    @Test
    void theFolderIsTheUsersChoice() {
        assertThat(Shell.userGazetteer(Map.of("DATELINE_GAZETTEER", "/x"))).isEqualTo(Path.of("/x"));
        assertThat(Shell.userGazetteer(Map.of("XDG_DATA_HOME", "/d"))).isEqualTo(Path.of("/d/dateline/gazetteer"));
        assertThat(Shell.userGazetteer(Map.of()).toString()).endsWith(".local/share/dateline/gazetteer");
    }
}
