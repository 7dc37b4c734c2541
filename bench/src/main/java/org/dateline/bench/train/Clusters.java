package org.dateline.bench.train;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import org.dateline.text.engine.Hash;
import org.dateline.text.engine.WordClasses;
import org.dateline.text.engine.Words;
import org.tukaani.xz.XZInputStream;

/// Reads the Brown clusters and the vocabulary out of the artifact `edu.emory.mathcs.nlp:nlp4j-english:1.1.3`
/// (Apache-2.0).
final class Clusters {

    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";
    private static final String BROWN = FOLDER + "en-brown-clusters-simplified-lowercase.xz";
    private static final String TAGS = FOLDER + "en-ambiguity-classes-simplified-lowercase.xz";

    private Clusters() {}

    static WordClasses read(Path jar) throws IOException {
        Map<String, String> bits = new TreeMap<>();
        Clusters.<Set<String>>raw(jar, BROWN).forEach((word, codes) -> {
            String longest = "";
            for (String code : codes) {
                if (code.length() > longest.length()
                        || code.length() == longest.length() && code.compareTo(longest) < 0) {
                    longest = code;
                }
            }
            String normal = Words.normal(word);
            if (!longest.isEmpty() && normal.length() <= 24) {
                bits.putIfAbsent(normal, longest);
            }
        });
        long[] hashes = new long[bits.size()];
        int[] codes = new int[bits.size()];
        int i = 0;
        for (Map.Entry<String, String> entry : bits.entrySet()) {
            hashes[i] = Hash.of(entry.getKey());
            codes[i++] = WordClasses.code(entry.getValue());
        }
        return WordClasses.of(hashes, codes);
    }

    /// Words with the Penn tags that a tagger gave them in a large corpus.
    static Map<String, List<String>> tags(Path jar) throws IOException {
        return new TreeMap<>(Clusters.<List<String>>raw(jar, TAGS));
    }

    @SuppressWarnings("unchecked") // the artifact's own format
    private static <T> Map<String, T> raw(Path jar, String entry) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                ObjectInputStream in = new ObjectInputStream(
                        new BufferedInputStream(new XZInputStream(file.getInputStream(file.getEntry(entry)))))) {
            return (Map<String, T>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(jar + " does not hold " + entry + " in the form expected", e);
        }
    }
}
