package org.dateline.text.engine;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Marks the words of proper names: `O` outside, `B-PER` where a name begins, `I-PER` where it goes on. Recurrent units
/// of
/// its own read the words in both directions; what the tagging layer of the other network made of each word is added.
public final class NameNetwork {

    private final Network network;
    private final List<String> tags;
    private final boolean[][] follows;
    private final WordEncoder words;
    private final Recurrent forward;
    private final Recurrent backward;
    private final Dense own;
    private final Dense shared;
    private final Dense scoring;

    private NameNetwork(ByteBuffer in, Network network) {
        this.network = network;
        tags = ModelFile.strings(in);
        words = WordEncoder.read(in, network.features());
        forward = Recurrent.read(in, false);
        backward = Recurrent.read(in, true);
        own = Dense.read(in);
        shared = Dense.read(in);
        scoring = Dense.read(in);
        follows = new boolean[tags.size() + 1][tags.size()];
        for (int before = 0; before <= tags.size(); before++) {
            for (int tag = 0; tag < tags.size(); tag++) {
                String name = tags.get(tag);
                follows[before][tag] = !name.startsWith("I-")
                        || before < tags.size() && tags.get(before).endsWith(name.substring(1));
            }
        }
    }

    /// Maps the model.
    ///
    /// @param network the one it was trained upon
    public static NameNetwork load(Path file, Network network) {
        return new NameNetwork(ModelFile.map(file), network);
    }

    /// The name tags.
    List<String> tags() {
        return tags;
    }

    /// The name tag of each word of a sentence; for scoring, where time does not matter.
    public List<String> read(List<String> forms) {
        Pass pass = new Pass(this);
        read(forms, network.first(forms), pass);
        return Arrays.stream(pass.names, 0, forms.size()).mapToObj(tags::get).toList();
    }

    /// Marks a sentence; the tags are left in the pass.
    ///
    /// @param first what the tagging layer made of each word
    void read(List<String> forms, float[][] first, Pass pass) {
        int n = forms.size();
        pass.start(n, this);
        for (int t = 0; t < n; t++) {
            float[][] sums = words.read(forms.get(t));
            pass.ahead[t] = sums[0];
            pass.back[t] = sums[1];
        }
        forward.run(pass.ahead, n, pass.states, 0, pass.scratch);
        backward.run(pass.back, n, pass.states, forward.size(), pass.scratch);
        for (int t = 0; t < n; t++) {
            own.apply(pass.states[t], pass.mixed);
            shared.apply(first[t], pass.fromShared);
            Kernel.add(1, pass.fromShared, pass.mixed);
            Kernel.tanh(pass.mixed);
            scoring.apply(pass.mixed, pass.scores[t]);
        }
        best(n, pass);
    }

    /// The best sequence in which `I-` only goes on what has begun.
    private void best(int n, Pass pass) {
        int most = tags.size();
        float[] before = new float[most + 1];
        Arrays.fill(before, Float.NEGATIVE_INFINITY);
        before[most] = 0;
        for (int t = 0; t < n; t++) {
            float[] now = new float[most + 1];
            now[most] = Float.NEGATIVE_INFINITY;
            for (int tag = 0; tag < most; tag++) {
                int from = -1;
                for (int b = 0; b <= most; b++) {
                    if (follows[b][tag] && (from < 0 || before[b] > before[from])) {
                        from = b;
                    }
                }
                pass.from[t][tag] = from;
                now[tag] = before[from] + pass.scores[t][tag];
            }
            before = now;
        }
        int tag = Kernel.largest(before, most);
        for (int t = n - 1; t >= 0; t--) {
            pass.names[t] = tag;
            tag = pass.from[t][tag];
        }
    }

    /// What one thread needs to mark sentences, and what came of the last one.
    static final class Pass {

        private final Recurrent.Scratch scratch = new Recurrent.Scratch();
        private final float[] mixed;
        private final float[] fromShared;
        private float[][] ahead = new float[0][];
        private float[][] back = new float[0][];
        private float[][] states = new float[0][];
        private float[][] scores = new float[0][];
        private int[][] from = new int[0][];
        private int[] names = new int[0];

        Pass(NameNetwork network) {
            mixed = new float[network.own.size()];
            fromShared = new float[network.own.size()];
        }

        /// The name tag of a word.
        int name(int t) {
            return names[t];
        }

        private void start(int n, NameNetwork network) {
            if (names.length < n) {
                int size = Math.max(2 * names.length, Math.max(n, 40));
                ahead = new float[size][];
                back = new float[size][];
                states = new float[size][2 * network.forward.size()];
                scores = new float[size][network.tags.size()];
                from = new int[size][network.tags.size()];
                names = new int[size];
            }
        }
    }
}
