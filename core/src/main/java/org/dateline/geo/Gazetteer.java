package org.dateline.geo;

import java.nio.file.Path;

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

    GazetteerIndex index() {
        return index;
    }

    Weights weights() {
        return weights;
    }
}
