package org.dateline.bench.train;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import org.dateline.bench.train.NameCorpus.Named;

/// Marks the names of sentences with the tagger of NLP4J (Apache-2.0), for training on: it errs, but it has seen far
/// more
/// news than there is gold for. Its eighteen kinds become our four; articles in front and the genitive behind are left
/// out, as WikiGold does.
final class SilverNames {

    private static final String FOLDER = "edu/emory/mathcs/nlp/";
    private static final Map<String, String> LEXICA = Map.of(
            "ambiguity_classes", "lexica/en-ambiguity-classes-simplified-lowercase.xz",
            "word_clusters", "lexica/en-brown-clusters-simplified-lowercase.xz",
            "word_embeddings", "lexica/en-word-embeddings-undigitalized.xz",
            "named_entity_gazetteers", "lexica/en-named-entity-gazetteers-simplified.xz");
    private static final Map<String, String> FIELDS = Map.of(
            "ambiguity_classes", "word_form_simplified_lowercase",
            "word_clusters", "word_form_simplified_lowercase",
            "word_embeddings", "word_form_undigitalized",
            "named_entity_gazetteers", "word_form_simplified");
    private static final List<String> MODELS = List.of("pos", "ner");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("PERSON", "PER"),
            Map.entry("GPE", "LOC"),
            Map.entry("LOC", "LOC"),
            Map.entry("FAC", "LOC"),
            Map.entry("ORG", "ORG"),
            Map.entry("NORP", "MISC"),
            Map.entry("WORK_OF_ART", "MISC"),
            Map.entry("EVENT", "MISC"),
            Map.entry("LAW", "MISC"),
            Map.entry("PRODUCT", "MISC"),
            Map.entry("LANGUAGE", "MISC"));
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> GENITIVES = Set.of("'s", "\u2019s", "'");

    private SilverNames() {}

    /// Marks sentences.
    ///
    /// @param jar the artifact `edu.emory.mathcs.nlp:nlp4j-english:1.1.3`
    static List<Named> mark(List<List<String>> sentences, Path jar) throws IOException {
        Path folder = Files.createTempDirectory("nlp4j");
        try (JarFile file = new JarFile(jar.toFile())) {
            NLPDecoder decoder = new NLPDecoder(
                    new ByteArrayInputStream(configuration(file, folder).getBytes(StandardCharsets.UTF_8)));
            List<Named> out = new ArrayList<>(sentences.size());
            for (List<String> forms : sentences) {
                out.add(new Named(forms, tags(forms, decoder)));
            }
            return out;
        } finally {
            try (var files = Files.list(folder)) {
                for (Path path : files.toList()) {
                    Files.delete(path);
                }
            }
            Files.delete(folder);
        }
    }

    /// Unpacks what the decoder reads into a folder, for it takes files alone.
    private static String configuration(JarFile jar, Path folder) throws IOException {
        StringBuilder out = new StringBuilder("<configuration><tsv><column index=\"1\" field=\"form\"/></tsv><lexica>");
        for (String name : LEXICA.keySet().stream().sorted().toList()) {
            out.append("<%s field=\"%s\">%s</%s>"
                    .formatted(name, FIELDS.get(name), unpacked(jar, FOLDER + LEXICA.get(name), folder), name));
        }
        out.append("</lexica><models>");
        for (String model : MODELS) {
            out.append("<%s>%s</%s>"
                    .formatted(model, unpacked(jar, FOLDER + "models/en-" + model + ".xz", folder), model));
        }
        return out.append("</models></configuration>").toString();
    }

    private static Path unpacked(JarFile jar, String entry, Path folder) throws IOException {
        Path out = folder.resolve(entry.substring(entry.lastIndexOf('/') + 1));
        try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            Files.copy(in, out);
        }
        return out;
    }

    private static List<String> tags(List<String> forms, NLPDecoder decoder) {
        NLPNode[] nodes = new NLPNode[forms.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int t = 0; t < forms.size(); t++) {
            nodes[t + 1] = new NLPNode(t + 1, forms.get(t));
        }
        decoder.decode(nodes);
        List<String> out = new ArrayList<>(Collections.nCopies(forms.size(), "O"));
        for (int first = 0; first < forms.size(); first++) {
            String tag = nodes[first + 1].getNamedEntityTag();
            if (tag.startsWith("B-") || tag.startsWith("U-")) {
                int last = first;
                while (tag.startsWith("B-")
                        && last + 1 < forms.size()
                        && !nodes[last + 1].getNamedEntityTag().startsWith("L-")) {
                    last++;
                }
                name(forms, first, last, tag.substring(2), out);
                first = last;
            }
        }
        return List.copyOf(out);
    }

    private static void name(List<String> forms, int from, int to, String theirs, List<String> out) {
        String kind = KINDS.get(theirs);
        if (kind == null) {
            return;
        }
        int first = from;
        while (first < to && ARTICLES.contains(forms.get(first).toLowerCase(Locale.ROOT))) {
            first++;
        }
        int last = to;
        while (last > first && GENITIVES.contains(forms.get(last))) {
            last--;
        }
        for (int t = first; t <= last; t++) {
            out.set(t, (t == first ? "B-" : "I-") + kind);
        }
    }
}
