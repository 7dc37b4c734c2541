package org.dateline.text.engine;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tags and parses a sentence. Two layers of recurrent units read it in both directions: the first gives the tags, the
/// second scores every word as the head of every other (Dozat and Manning, "Deep biaffine attention for neural
/// dependency
/// parsing", 2017) and names the relation.
public final class Network {

    private final TagSet tags;
    private final List<String> relations;
    private final Features features;
    private final WordEncoder words;
    private final Recurrent forward1;
    private final Recurrent backward1;
    private final Dense tagging;
    private final Dense between;
    private final Dense betweenBack;
    private final Recurrent forward2;
    private final Recurrent backward2;
    private final float[] root;
    private final Dense dependent;
    private final Dense head;
    private final float[][] distance;
    private final Dense labelDependent;
    private final Dense labelHead;
    private final float[][] side;
    private final Dense labels;

    private Network(ByteBuffer in, WordVectors vectors) {
        tags = new TagSet(ModelFile.strings(in));
        relations = ModelFile.strings(in);
        features = Features.read(in, vectors);
        words = WordEncoder.read(in, features);
        forward1 = Recurrent.read(in, false);
        backward1 = Recurrent.read(in, true);
        tagging = Dense.read(in);
        between = Dense.read(in);
        betweenBack = Dense.read(in);
        forward2 = Recurrent.read(in, false);
        backward2 = Recurrent.read(in, true);
        root = ModelFile.matrix(in)[0];
        dependent = Dense.read(in);
        head = Dense.read(in);
        distance = ModelFile.matrix(in);
        labelDependent = Dense.read(in);
        labelHead = Dense.read(in);
        side = ModelFile.matrix(in);
        labels = Dense.read(in);
    }

    /// Maps the model.
    public static Network load(Path file, WordVectors vectors) {
        return new Network(ModelFile.map(file), vectors);
    }

    TagSet tags() {
        return tags;
    }

    /// What goes in for words.
    public Features features() {
        return features;
    }

    /// What the first layer makes of each word of a sentence.
    public float[][] first(List<String> forms) {
        Pass pass = new Pass(this);
        first(forms, pass);
        return Arrays.copyOf(pass.first, forms.size());
    }

    List<String> relations() {
        return relations;
    }

    private void first(List<String> forms, Pass pass) {
        int n = forms.size();
        pass.start(n, this);
        for (int t = 0; t < n; t++) {
            float[][] sums = words.read(forms.get(t));
            pass.forward[t] = sums[0];
            pass.backward[t] = sums[1];
        }
        forward1.run(pass.forward, n, pass.first, 0, pass.scratch);
        backward1.run(pass.backward, n, pass.first, forward1.size(), pass.scratch);
    }

    /// Reads a sentence; what comes of it is left in the pass.
    void read(List<String> forms, Pass pass) {
        int n = forms.size();
        first(forms, pass);
        for (int t = 0; t < n; t++) {
            tagging.apply(pass.first[t], pass.tagScores);
            pass.tags[t] = Kernel.largest(pass.tagScores, tags.size());
        }
        between.apply(pass.first, n, pass.ahead);
        betweenBack.apply(pass.first, n, pass.back);
        forward2.run(pass.ahead, n, pass.second, 0, pass.scratch);
        backward2.run(pass.back, n, pass.second, forward2.size(), pass.scratch);
        heads(n, pass);
        label(n, pass);
    }

    private void heads(int n, Pass pass) {
        dependent.apply(pass.second, n, pass.asDependent);
        head.apply(root, pass.asHead[0]);
        for (int t = 0; t < n; t++) {
            head.apply(pass.second[t], pass.asHead[t + 1]);
        }
        int size = head.size();
        for (int h = 0; h <= n; h++) {
            Kernel.tanh(pass.asHead[h]);
            for (int k = 0; k < size; k++) {
                pass.columns[k][h] = pass.asHead[h][k];
            }
        }
        for (int t = 0; t < n; t++) {
            float[] scores = pass.scores[t];
            Arrays.fill(scores, 0);
            Kernel.multiply(pass.asDependent[t], pass.columns, scores);
            for (int h = 0; h <= n; h++) {
                scores[h] += distance[0][Distances.of(t + 1, h)];
            }
            scores[t + 1] = Float.NEGATIVE_INFINITY;
        }
        Tree.heads(pass.scores, n, pass.heads);
    }

    private void label(int n, Pass pass) {
        labelDependent.apply(pass.second, n, pass.labelDependent);
        labelHead.apply(pass.second, n, pass.labelHead);
        labelHead.apply(root, pass.labelRoot);
        for (int t = 0; t < n; t++) {
            int h = pass.heads[t];
            float[] both = pass.labelDependent[t];
            Kernel.add(1, h == 0 ? pass.labelRoot : pass.labelHead[h - 1], both);
            Kernel.add(1, side[h > t ? 1 : 0], both);
            Kernel.tanh(both);
            labels.apply(both, pass.labelScores);
            pass.labels[t] = Kernel.largest(pass.labelScores, relations.size());
        }
    }

    /// What one thread needs to read sentences, and what came of the last one.
    static final class Pass {

        /// Head scores are kept in rows of a multiple of this length.
        private static final int STEP = 16;

        private final Recurrent.Scratch scratch = new Recurrent.Scratch();
        private final Map<Integer, float[][]> columnsOf = new HashMap<>();
        private final float[] tagScores;
        private final float[] labelScores;
        private final float[] labelRoot;
        private float[][] forward = new float[0][];
        private float[][] backward = new float[0][];
        private float[][] first = new float[0][];
        private float[][] ahead = new float[0][];
        private float[][] back = new float[0][];
        private float[][] second = new float[0][];
        private float[][] asDependent = new float[0][];
        private float[][] asHead = new float[0][];
        private float[][] labelDependent = new float[0][];
        private float[][] labelHead = new float[0][];
        private float[][] columns = new float[0][];
        private float[][] scores = new float[0][];
        private int[] tags = new int[0];
        private int[] heads = new int[0];
        private int[] labels = new int[0];

        Pass(Network network) {
            tagScores = new float[network.tags.size()];
            labelScores = new float[network.relations.size()];
            labelRoot = new float[network.labelHead.size()];
        }

        /// What the first layer made of each word.
        float[][] first() {
            return first;
        }

        /// The tag of a word.
        int tag(int t) {
            return tags[t];
        }

        /// The 1-based head of a word, 0 at the root.
        int head(int t) {
            return heads[t];
        }

        /// The relation of a word.
        int label(int t) {
            return labels[t];
        }

        private void start(int n, Network network) {
            if (tags.length < n) {
                grow(Math.max(2 * tags.length, Math.max(n, 40)), network);
            }
            int width = (n + STEP) / STEP * STEP;
            columns = columnsOf.computeIfAbsent(width, key -> new float[network.head.size()][key]);
            for (int t = 0; t < n; t++) {
                if (scores[t].length != width) {
                    scores[t] = new float[width];
                }
            }
        }

        private void grow(int size, Network network) {
            forward = new float[size][];
            backward = new float[size][];
            first = new float[size][2 * network.forward1.size()];
            ahead = new float[size][network.between.size()];
            back = new float[size][network.betweenBack.size()];
            second = new float[size][2 * network.forward2.size()];
            asDependent = new float[size][network.dependent.size()];
            asHead = new float[size + 1][network.head.size()];
            labelDependent = new float[size][network.labelDependent.size()];
            labelHead = new float[size][network.labelHead.size()];
            scores = new float[size][0];
            tags = new int[size];
            heads = new int[size];
            labels = new int[size];
        }
    }
}
