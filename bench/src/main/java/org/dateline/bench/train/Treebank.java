package org.dateline.bench.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads CoNLL-U.
public final class Treebank {

    private Treebank() {}

    /// One syntactic word.
    ///
    /// @param head       1-based, 0 at the root
    /// @param spaceAfter whether white space follows it in the text
    public record Word(
            String form,
            String lemma,
            String upos,
            String xpos,
            int head,
            String relation,
            boolean spaceAfter,
            String misc) {

        /// Penn tag and universal part of speech.
        public String tag() {
            return xpos + '/' + upos;
        }
    }

    /// A sentence.
    ///
    /// @param opens whether a document (2) or a paragraph (1) begins with it
    public record Sentence(String id, String text, int opens, List<Word> words) {

        /// The words as written.
        public List<String> forms() {
            return words.stream().map(Word::form).toList();
        }

        /// The heads, 1-based at index 1 and up, `n + 1` at the root.
        public int[] heads() {
            int[] out = new int[words.size() + 1];
            for (int i = 1; i < out.length; i++) {
                int head = words.get(i - 1).head();
                out[i] = head == 0 ? out.length : head;
            }
            return out;
        }
    }

    /// Reads all sentences of a file.
    public static List<Sentence> read(Path file) throws IOException {
        List<Sentence> out = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        String id = "";
        String text = "";
        int opens = 0;
        int partsUntil = 0;
        boolean spaceBehindParts = true;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                if (line.startsWith("# sent_id = ")) {
                    id = line.substring(12);
                } else if (line.startsWith("# text = ")) {
                    text = line.substring(9);
                } else if (line.startsWith("# newdoc")) {
                    opens = 2;
                } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
                    opens = Math.max(opens, 1);
                }
            } else if (line.isEmpty()) {
                if (!words.isEmpty()) {
                    out.add(new Sentence(id, text, opens, List.copyOf(words)));
                    words.clear();
                    opens = 0;
                    partsUntil = 0;
                }
            } else {
                String[] row = line.split("\t", -1);
                int dash = row[0].indexOf('-');
                if (dash > 0) {
                    partsUntil = Integer.parseInt(row[0], dash + 1, row[0].length(), 10);
                    spaceBehindParts = !row[9].contains("SpaceAfter=No");
                } else if (row[0].indexOf('.') < 0) {
                    int at = Integer.parseInt(row[0]);
                    boolean space = at < partsUntil
                            ? false
                            : at == partsUntil ? spaceBehindParts : !row[9].contains("SpaceAfter=No");
                    words.add(
                            new Word(row[1], row[2], row[3], row[4], Integer.parseInt(row[6]), row[7], space, row[9]));
                }
            }
        }
        if (!words.isEmpty()) {
            out.add(new Sentence(id, text, opens, List.copyOf(words)));
        }
        return out;
    }
}
