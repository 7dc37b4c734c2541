package org.dateline.bench.train;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import org.tukaani.xz.XZInputStream;

/// Reads word vectors and vocabularies out of the artifact `edu.emory.mathcs.nlp:nlp4j-english:1.1.3` (Apache-2.0).
/// They
/// were made from large unlabelled corpora.
final class Artifact {

    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";
    private static final String CLUSTERS = FOLDER + "en-brown-clusters-simplified-lowercase.xz";
    private static final String TAGS = FOLDER + "en-ambiguity-classes-simplified-lowercase.xz";
    private static final String VECTORS = FOLDER + "en-word-embeddings-undigitalized.xz";

    private final Path jar;

    Artifact(Path jar) {
        this.jar = jar;
    }

    /// The classes of words in lower case, as strings of bits.
    Map<String, String> classes() throws IOException {
        Map<String, String> out = new TreeMap<>();
        this.<Set<String>>read(CLUSTERS)
                .forEach((word, prefixes) -> prefixes.stream()
                        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                        .ifPresent(longest -> out.put(word, longest)));
        return out;
    }

    /// Words in lower case with the Penn tags that a tagger gave them.
    Map<String, List<String>> tags() throws IOException {
        return new TreeMap<>(this.<List<String>>read(TAGS));
    }

    /// The vectors of words, digits written as zeros.
    Map<String, float[]> vectors() throws IOException {
        return new TreeMap<>(this.<float[]>read(VECTORS));
    }

    @SuppressWarnings("unchecked") // the artifact's own format
    private <T> Map<String, T> read(String entry) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                ObjectInputStream in = new ObjectInputStream(
                        new BufferedInputStream(new XZInputStream(file.getInputStream(file.getEntry(entry)))))) {
            return (Map<String, T>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(jar + " does not hold " + entry + " in the form expected", e);
        }
    }
}
