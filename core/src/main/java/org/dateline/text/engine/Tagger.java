package org.dateline.text.engine;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Pos;

/// Tags from left to right. A tag is a Penn tag and a universal part of speech together, so that the two never
/// disagree.
/// After Collins, "Discriminative training methods for hidden Markov models" (2002), greedy.
public final class Tagger {

    /// Hash that stands for the tag before the first word.
    public static final long START = 11;

    private final TagSet tags;
    private final Lexicon lexicon;
    private final SparseWeights weights;

    /// @param tags    what it may say
    /// @param lexicon which of them of which word
    /// @param weights scores of the tags
    public Tagger(TagSet tags, Lexicon lexicon, SparseWeights weights) {
        this.tags = tags;
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /// Maps the model.
    public static Tagger load(Path file) {
        ByteBuffer in = ModelFile.map(file);
        return new Tagger(new TagSet(ModelFile.strings(in)), Lexicon.read(in), SparseWeights.read(in));
    }

    /// The tags it gives.
    public TagSet tags() {
        return tags;
    }

    /// Tags the words.
    public void tag(Words words) {
        TagFeatures features = new TagFeatures();
        long[] buffer = new long[TagFeatures.MOST];
        int[] scores = new int[tags.size()];
        long tag1 = START;
        long tag2 = START + 1;
        for (int i = 1; i <= words.n; i++) {
            int[] candidates = lexicon.candidates(words, i);
            int best = candidates[0];
            if (candidates.length > 1) {
                Arrays.fill(scores, 0);
                int n = features.read(words, i, tag1, tag2, buffer);
                weights.score(buffer, n, scores);
                for (int candidate : candidates) {
                    if (scores[candidate] > scores[best]) {
                        best = candidate;
                    }
                }
            }
            words.setTag(i, best, tags.hash(best));
            tag2 = tag1;
            tag1 = tags.hash(best);
        }
    }

    /// The closed list of tags, each written `VBZ/AUX`.
    public static final class TagSet {

        private final List<String> names;
        private final String[] penn;
        private final Pos[] pos;
        private final long[] hashes;

        /// @param names each a Penn tag, a slash and a universal part of speech
        public TagSet(List<String> names) {
            this.names = List.copyOf(names);
            penn = new String[names.size()];
            pos = new Pos[names.size()];
            hashes = new long[names.size()];
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                int slash = name.lastIndexOf('/');
                penn[i] = name.substring(0, slash).intern();
                pos[i] = Pos.valueOf(name.substring(slash + 1));
                hashes[i] = Hash.of(name);
            }
        }

        /// How many tags there are.
        public int size() {
            return penn.length;
        }

        /// All of them as written.
        public List<String> names() {
            return names;
        }

        /// The Penn tag.
        public String penn(int tag) {
            return penn[tag];
        }

        /// The universal part of speech.
        public Pos pos(int tag) {
            return pos[tag];
        }

        /// The tag as a feature value.
        public long hash(int tag) {
            return hashes[tag];
        }
    }

    /// Which tags a word may have: those it was seen with, if it was seen often enough; else any that new words take.
    public static final class Lexicon {

        private final int mask;
        private final long[] keys;
        private final int[][] sets;
        private final int[] open;

        private Lexicon(long[] keys, int[][] sets, int[] open) {
            this.mask = keys.length - 1;
            this.keys = keys;
            this.sets = sets;
            this.open = open;
        }

        /// @param words hashes of the words as written
        /// @param sets  the tags of each
        /// @param open  the tags of every other word
        public static Lexicon of(long[] words, List<int[]> sets, int[] open) {
            int size = Integer.highestOneBit(Math.max(2, words.length * 3 / 2)) * 2;
            long[] keys = new long[size];
            int[][] table = new int[size][];
            for (int i = 0; i < words.length; i++) {
                int at = (int) words[i] & (size - 1);
                while (keys[at] != 0) {
                    at = (at + 1) & (size - 1);
                }
                keys[at] = words[i];
                table[at] = sets.get(i);
            }
            return new Lexicon(keys, table, open);
        }

        static Lexicon read(ByteBuffer in) {
            int[] open = ModelFile.ints(in, in.getInt());
            int n = in.getInt();
            long[] words = new long[n];
            List<int[]> sets = new ArrayList<>(n);
            for (int i = 0; i < n; i++) {
                words[i] = in.getLong();
                int[] set = new int[in.get()];
                for (int k = 0; k < set.length; k++) {
                    set[k] = in.get() & 255;
                }
                sets.add(set);
            }
            return of(words, sets, open);
        }

        /// Appends the lexicon to a model file.
        public void write(ModelFile.Writer out) {
            out.putInt(open.length);
            out.putInts(open);
            int n = 0;
            for (long key : keys) {
                n += key == 0 ? 0 : 1;
            }
            out.putInt(n);
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != 0) {
                    out.putInts(new int[] {(int) (keys[i] >>> 32), (int) keys[i]});
                    byte[] set = new byte[sets[i].length + 1];
                    set[0] = (byte) sets[i].length;
                    for (int k = 0; k < sets[i].length; k++) {
                        set[k + 1] = (byte) sets[i][k];
                    }
                    out.putBytes(set);
                }
            }
        }

        /// The tags that word `i` may have, at least one.
        public int[] candidates(Words words, int i) {
            long key = words.exact[i];
            int at = (int) key & mask;
            while (keys[at] != 0) {
                if (keys[at] == key) {
                    return sets[at];
                }
                at = (at + 1) & mask;
            }
            return open;
        }
    }
}
