package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.event.TypeFeatureList.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeModelTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /// One hidden unit that the word "shell" turns on, which speaks for the second label.
    private static TypeModel model(float temperature) {
        return new TypeModel.Weights(
                        List.of("nothing", "ASSAULT/heavy-weapons"),
                        temperature,
                        new float[] {0},
                        new float[TypeFeatureList.DENSE][1],
                        new float[][] {{0}, {2}},
                        new float[] {1, 0},
                        new int[] {seeing("shell").key(0)},
                        new float[][] {{1.5f}})
                .model();
    }

    private static TypeFeatureList seeing(String word) {
        TypeFeatureList out = new TypeFeatureList(true);
        out.add(Fact.WORD, word);
        return out;
    }

    @Test
    void aFactMovesTheSharesAndTheyAddUpToOne() {
        float[] shares = model(1).read(seeing("shell"));

        assertThat(shares[1]).isCloseTo((float) (Math.exp(3) / (Math.exp(3) + Math.E)), within(0.01f));
        assertThat(shares[0] + shares[1]).isCloseTo(1, within(1e-5f));
    }

    @Test
    void anUnknownFactMovesNothing() {
        assertThat(model(1).read(seeing("whistle"))[0]).isGreaterThan(0.7f);
    }

    @Test
    void aHigherTemperatureMakesItLessSure() {
        assertThat(model(2).read(seeing("shell"))[1]).isLessThan(model(1).read(seeing("shell"))[1]);
    }

    @Test
    void whatIsSavedIsReadAgain() {
        Path file = folder.resolve("events.bin");
        model(1.5f).save(file);

        assertThat(TypeModel.load(file).read(seeing("shell")))
                .isEqualTo(model(1.5f).read(seeing("shell")));
        assertThat(TypeModel.load(file).labels()).isEqualTo(model(1).labels());
    }

    @Test
    void anotherFileIsRefusedWithAWayOut() throws IOException {
        Path file = Files.writeString(folder.resolve("events.bin"), "no model");

        assertThatThrownBy(() -> TypeModel.load(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("train-events");
    }
}
