package org.dateline.geo;

import java.nio.file.Path;
import java.util.List;

/// The places of the world, one memory-mapped file, and the weights for choosing among them.
public final class Gazetteer {

    private final GazetteerIndex index;
    private final Weights weights;

    private Gazetteer(GazetteerIndex index, Weights weights) {
        this.index = index;
        this.weights = weights;
    }

    /// Maps `gazetteer.bin` of the folder into memory and reads `geo.tsv`.
    ///
    /// @throws java.io.UncheckedIOException when one is missing or damaged
    public static Gazetteer open(Path models) {
        return new Gazetteer(GazetteerIndex.open(models.resolve("gazetteer.bin")), Weights.load(models));
    }

    /// The same places with other weights.
    ///
    /// @param lines as in `geo.tsv`; what they lack has the weight 0
    /// @throws IllegalArgumentException when a line is not a weight
    public Gazetteer with(List<String> lines) {
        return new Gazetteer(index, Weights.of(lines));
    }

    GazetteerIndex index() {
        return index;
    }

    Weights weights() {
        return weights;
    }
}
