package org.dateline.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be seen at one predicate: facts, each a hash, and the vectors of the words in a few places.
public final class TypeFeatureList {

    /// What a fact is about; the names are what people read in an explanation.
    enum Fact {
        WORD,
        WORD_CLASS,
        WORD_TAG,
        VOICE,
        OBJECT,
        OBJECT_CLASS,
        WORD_OBJECT,
        PREPOSITION,
        WORD_PREPOSITION,
        UNDER,
        UNDER_CLASS,
        CONTENT,
        CONTENT_CLASS,
        WORD_CONTENT,
        CONTENT_OBJECT,
        CONTENT_WORDS,
        CONTENT_AUXILIARY,
        ABOVE,
        WORD_ABOVE,
        ABOVE_CLASS,
        LIGHT_VERB,
        LIGHT_VERB_WORD,
        MODIFIER,
        AUXILIARY,
        NEGATED,
        STATUS,
        STATUS_WORD,
        STATUS_RULE,
        WORD_PARTICLE,
        ACTOR_SECTOR,
        ACTOR_WORD,
        ACTOR_CLASS,
        ACTOR_ROLE,
        RECIPIENT_SECTOR,
        RECIPIENT_WORD,
        RECIPIENT_CLASS,
        RECIPIENT_ROLE,
        WORD_ROLES,
        SECTORS,
        WORD_SECTOR,
        RULE,
        RULE_SCORE,
        RULE_OF_OBJECT,
        RULE_OF_CONTENT,
        RULE_ABOVE,
        NEAR,
        NEAR_CLASS;

        /// Stays the same whatever is added before it.
        private final int seed = name().hashCode() * 0x9E3779B1;
    }

    /// Where a word stands whose vector counts.
    enum Slot {
        WORD(0),
        OBJECT(1),
        UNDER(2),
        CONTENT(3),
        CONTENT_OBJECT(4),
        ABOVE(5),
        LIGHT_VERB(6),
        ACTOR(7),
        RECIPIENT(8),
        NEAR(9);

        private final int from;

        Slot(int place) {
            from = place * Meanings.SIZE;
        }
    }

    /// Numbers that the vectors take.
    public static final int DENSE = Slot.values().length * Meanings.SIZE;

    private final float[] dense = new float[DENSE];
    private int[] keys = new int[128];
    private int size;
    private final @Nullable List<String> names;

    /// @param named whether to keep the names of the facts, for an explanation
    TypeFeatureList(boolean named) {
        names = named ? new ArrayList<>() : null;
    }

    void add(Fact fact, String value) {
        add(mix(fact.seed + value.hashCode()));
        if (names != null) {
            names.add(name(fact) + "=" + value);
        }
    }

    void add(Fact fact, String value, String other) {
        add(mix(mix(fact.seed + value.hashCode()) + 31 * other.hashCode()));
        if (names != null) {
            names.add(name(fact) + "=" + value + "+" + other);
        }
    }

    /// The first bits of a word class.
    void addClass(Fact fact, int code, int bits) {
        int length = code & 31;
        int prefix = length <= bits ? code : (code >>> 5 >>> (length - bits)) << 5 | bits;
        add(mix(fact.seed + prefix * 0x85EBCA6B));
        if (names != null) {
            names.add(name(fact) + "=" + Integer.toBinaryString(prefix));
        }
    }

    private void add(int key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key == 0 ? 1 : key;
    }

    private static String name(Fact fact) {
        return fact.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static int mix(int value) {
        int h = value * 0x85EBCA6B;
        h ^= h >>> 15;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    /// Adds a vector to a slot.
    void add(Slot slot, float[] vector, float weight) {
        int from = slot.from;
        for (int i = 0; i < Meanings.SIZE; i++) {
            dense[from + i] += weight * vector[i];
        }
    }

    /// How many facts there are.
    public int size() {
        return size;
    }

    /// The hash of a fact, never 0.
    public int key(int at) {
        return keys[at];
    }

    /// The name of a fact, where names were kept.
    String name(int at) {
        return names == null ? "" : names.get(at);
    }

    /// The vectors, slot after slot; not to be changed.
    public float[] dense() {
        return dense;
    }
}
