package org.dateline.geo;

import java.nio.file.Path;

/// The places of the world, one memory-mapped file.
public final class Gazetteer {

    private Gazetteer() {}

    /// Maps the index into memory.
    public static Gazetteer open(Path models) {
        return new Gazetteer();
    }
}
