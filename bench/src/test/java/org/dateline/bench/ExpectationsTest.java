package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.bench.Expectations.Expected;
import org.dateline.bench.Expectations.Run;
import org.dateline.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpectationsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "true, 97.8, 96.8, true",
        "true, 97.8, 96.7, false",
        "true, 97.8, 100, true",
        "false, 15.0, 16.0, true",
        "false, 15.0, 16.1, false",
        "false, .371, .381, true",
        "false, .371, .382, false",
        "false, 0, 0, true",
        "false, 0, 1, false"
    })
    void theWayAValueIsWrittenTellsHowFarAFigureMayFall(boolean least, String written, double found, boolean holds) {
        assertThat(new Expected("x", least, written, 1).holds(found)).isEqualTo(holds);
    }

    @Test
    void aRunWithoutItsDataKnowsWhatIsMissing() throws IOException {
        Path file = folder.resolve("expected.yaml");
        Files.writeString(file, """
                seed:
                  run: score seed ${shared}/seed
                  least:
                    core-recall: 97.8
                  most:
                    must-not: 0
                """);
        Run run = new Run(
                "seed",
                List.of("score", "seed", folder.resolve("seed").toString()),
                folder.resolve("seed"),
                List.of(new Expected("core-recall", true, "97.8", 4), new Expected("must-not", false, "0", 6)));
        assertThat(Expectations.read(file, folder).runs()).containsExactly(run);
        Files.createDirectory(folder.resolve("seed"));
        assertThat(Expectations.read(file, folder).runs().getFirst().missing()).isNull();
    }

    @Test
    void whatIsNoNumberIsAFaultWithItsLine() throws IOException {
        Path file = folder.resolve("expected.yaml");
        Files.writeString(file, "a:\n  run: score seed x\n  least:\n    n: many\n");
        assertThatThrownBy(() -> Expectations.read(file, folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("expected.yaml:4: \"many\" is not a number");
    }

    @Test
    void aValueIsWrittenWhereItStood() {
        Expected expected = new Expected("core-recall", true, "97.8", 1);
        assertThat(expected.rewritten("    core-recall: 97.8  # goal 95", 98.25))
                .isEqualTo("    core-recall: 98.3  # goal 95");
    }
}
