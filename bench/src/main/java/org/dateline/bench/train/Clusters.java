package org.dateline.bench.train;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import org.dateline.text.engine.Hash;
import org.dateline.text.engine.WordClasses;
import org.dateline.text.engine.Words;
import org.tukaani.xz.XZInputStream;

/// Reads the Brown clusters out of the artifact `edu.emory.mathcs.nlp:nlp4j-english:1.1.3` (Apache-2.0).
final class Clusters {

    private static final String ENTRY = "edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";

    private Clusters() {}

    static WordClasses read(Path jar) throws IOException {
        Map<String, String> bits = new TreeMap<>();
        raw(jar).forEach((word, codes) -> {
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

    @SuppressWarnings("unchecked") // the artifact's own format
    private static Map<String, Set<String>> raw(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                ObjectInputStream in = new ObjectInputStream(
                        new BufferedInputStream(new XZInputStream(file.getInputStream(file.getEntry(ENTRY)))))) {
            return (Map<String, Set<String>>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(jar + " does not hold word clusters in the form expected", e);
        }
    }
}
