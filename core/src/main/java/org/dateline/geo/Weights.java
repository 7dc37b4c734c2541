package org.dateline.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/// The weights of clues and signs, `models/geo.tsv`: one a line, `clue` or `sign`, its name, its weight.
final class Weights {

    private final double[] clues = new double[Clue.values().length];
    private final double[] signs = new double[Sign.values().length];

    private Weights() {}

    /// Reads the file.
    ///
    /// @throws UncheckedIOException when it cannot be read
    /// @throws IllegalArgumentException when a line is not a weight
    static Weights load(Path models) {
        Path file = models.resolve("geo.tsv");
        try {
            return of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    static Weights of(List<String> lines) {
        Weights weights = new Weights();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            if (cells.length != 3) {
                throw new IllegalArgumentException("\"%s\" is not a kind, a name and a weight".formatted(line));
            }
            double weight = Double.parseDouble(cells[2]);
            switch (cells[0]) {
                case "clue" -> weights.clues[Clue.valueOf(cells[1]).at()] = weight;
                case "sign" -> weights.signs[Sign.valueOf(cells[1]).at()] = weight;
                default -> throw new IllegalArgumentException("\"%s\" is neither clue nor sign".formatted(cells[0]));
            }
        }
        return weights;
    }

    /// The probability, as the weights have it, that words with these clues are a place name.
    double probability(EnumSet<Clue> found) {
        double sum = 0;
        for (Clue clue : found) {
            sum += clues[clue.at()];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// How well a candidate with these signs fits.
    double score(double[] found) {
        double sum = 0;
        for (int i = 0; i < signs.length; i++) {
            sum += signs[i] * found[i];
        }
        return sum;
    }
}
