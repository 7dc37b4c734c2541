package org.dateline.bench.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes a card beside each model: what it is made of, under which licences, how good it is and how to make it again.
final class Cards {

    private static final String AGAIN = """

            ## How to make it again

            One command makes all four models, from fixed seeds; the same files in give the same bytes out.

            ```
            bench train --treebanks ../shared/data/treebanks --vectors nlp4j-english-1.1.3.jar --models models
            ```

            The treebanks folder is described in its own README. The jar is the artifact
            `edu.emory.mathcs.nlp:nlp4j-english:1.1.3` of the public Maven repository (Apache-2.0).
            """;

    private static final String LICENCE = """

            ## Licence of the model file

            CC BY-SA 4.0, as the treebanks ask for.
            """;

    private static final String TREES = """

            ## Data

            | what | licence |
            | --- | --- |
            | Universal Dependencies English EWT, training part (web text) | CC BY-SA 4.0 |
            | Universal Dependencies English GUM, training part, genres whose texts are CC BY or public domain | CC BY 4.0 |
            """;

    private static final String VECTORS = """
            | word vectors, word classes and tag lists of nlp4j-english 1.1.3, made from large unlabelled corpora | Apache-2.0 |
            """;

    private static final String NAMES = """

            ## Data

            | what | licence |
            | --- | --- |
            | WikiGold (Wikipedia sentences): persons, places, organisations, other names | CC BY 4.0 |
            | Universal NER on English EWT, development part: persons, places, organisations | CC BY-SA 4.0 |
            | entities of Universal Dependencies English GUM, training part, read as names where their head is a proper noun | CC BY 4.0 |
            | names that the tagger of nlp4j-english 1.1.3 finds in the training part of EWT | tagger Apache-2.0, texts CC BY-SA 4.0 |
            """;

    private final Path models;

    Cards(Path models) {
        this.models = models;
    }

    void words() throws IOException {
        write("words", """
                # words.bin

                Vectors (50 numbers of half a byte) and classes (Brown clusters) of some 720,000 English words, as a hash table that
                stays in the mapped file.

                ## Data

                | what | licence |
                | --- | --- |
                """ + VECTORS + """

                ## Licence of the model file

                Apache-2.0, as the artifact it was packed from.
                """ + AGAIN);
    }

    void lemmas() throws IOException {
        write("lemmas", """
                # lemmas.bin

                Rules by ending and a table of exceptions that give the dictionary form of a word with its tag.
                """ + TREES + VECTORS + """
                | irregular forms, listed for this project | as the model |
                """ + LICENCE + AGAIN);
    }

    /// @param scores figures by development file
    void parser(Map<String, Map<String, Number>> scores) throws IOException {
        write("parser", """
                # parser.bin

                The network that tags and parses: two layers of recurrent units in both directions over words.bin and learned features;
                tags from the first, heads and relations from the second.
                """ + TREES + VECTORS + LICENCE + """

                ## Scores

                On development parts that were not trained upon; words as in the treebank for trees, raw text for words and sentences.
                EWT's text is put together from its words with a blank line where it notes a paragraph; line breaks inside its
                paragraphs, which end many of its sentences, are lost in it.

                """ + table(scores) + AGAIN);
    }

    /// @param scores figures by split
    void names(Map<String, Map<String, Number>> scores) throws IOException {
        write("names", """
                # names.bin

                The network that marks names: recurrent units in both directions over words.bin, together with the tagging layer of
                parser.bin.
                """ + NAMES + LICENCE + """

                ## Scores

                F1 of whole names of persons, places and organisations. The model shipped has seen all of these sentences, so the
                figures are those of models trained without the sentences they are scored on, with the same settings.

                """ + table(scores) + AGAIN);
    }

    private static String table(Map<String, Map<String, Number>> scores) {
        StringBuilder out = new StringBuilder("| file | figure | value |\n| --- | --- | --- |\n");
        scores.forEach((file, figures) -> out.append(figures.entrySet().stream()
                .map(figure -> "| %s | %s | %s |%n".formatted(file, figure.getKey(), value(figure.getValue())))
                .collect(Collectors.joining())));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static String value(Number value) {
        return value instanceof Integer
                ? value.toString()
                : String.format(java.util.Locale.ROOT, "%.1f", value.doubleValue());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(models.resolve(name + ".md"), text);
    }
}
