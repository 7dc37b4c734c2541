package org.dateline.knowledge;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Words as the tables of numbers, units and dates spell them: lower case, without the full stops of abbreviations, and
/// cut finer than tokens. Hyphens, apostrophes, signs, digits and letters stand apart, so that "$4.5bn", "mid-1990s"
/// and "15-year-old" read alike however a tokenizer cuts them. A number keeps the marks inside it: "4,300", "10:35".
public final class Lexemes extends AbstractList<String> {

    private static final String[] SINGLE = new String[256];

    static {
        for (int i = 0; i < SINGLE.length; i++) {
            SINGLE[i] = String.valueOf((char) i).toLowerCase(Locale.ROOT).intern();
        }
    }

    private final String text;
    private String[] words;
    private int[] starts;
    private int[] ends;
    private int[] tokens;
    private int size;

    private Lexemes(String text, int capacity) {
        this.text = text;
        words = new String[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        tokens = new int[capacity];
    }

    /// The words of a sentence.
    ///
    /// @param text what the sentence's spans point into
    public static Lexemes of(String text, Sentence sentence) {
        Lexemes out = new Lexemes(text, sentence.size() + 8);
        for (Token token : sentence.tokens()) {
            out.cut(token.span().start(), Math.min(token.span().end(), text.length()), token.index(), token.form());
        }
        return out;
    }

    /// The words of a phrase in a table.
    public static List<String> of(String phrase) {
        Lexemes out = new Lexemes(phrase, 8);
        int start = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i == phrase.length() || phrase.charAt(i) == ' ') {
                if (i > start) {
                    out.cut(start, i, 0, phrase.substring(start, i));
                }
                start = i + 1;
            }
        }
        return List.copyOf(out);
    }

    private void cut(int start, int end, int token, String form) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int stop = Character.isLetter(c) ? letters(i, end) : digit(c) ? digits(i, end) : i + 1;
            boolean whole = i == start && stop == end && form.length() == end - start;
            add(whole ? form : null, i, stop, token);
            i = stop;
        }
    }

    /// A run of letters; full stops belong to it in "a.m." and "Sept.", but not in "end.The".
    private int letters(int from, int end) {
        int i = from;
        int run = 0;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                run++;
            } else if (c == '.' && (run <= 2 || i + 1 == end)) {
                run = 0;
            } else {
                break;
            }
            i++;
        }
        return i;
    }

    private int digits(int from, int end) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            boolean inside = c == ',' || c == '.' || c == ':';
            if (!digit(c) && !(inside && i + 1 < end && digit(text.charAt(i + 1)))) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(@Nullable String form, int start, int end, int token) {
        if (size == words.length) {
            int capacity = size * 2;
            words = Arrays.copyOf(words, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            tokens = Arrays.copyOf(tokens, capacity);
        }
        words[size] = word(form, start, end);
        starts[size] = start;
        ends[size] = end;
        tokens[size] = token;
        size++;
    }

    private String word(@Nullable String form, int start, int end) {
        char first = text.charAt(start);
        if (end - start == 1) {
            char plain = first == '\u2019' || first == '\u2018'
                    ? '\''
                    : first == '\u2013' || first == '\u2010' || first == '\u2011' ? '-' : first;
            return plain < SINGLE.length ? SINGLE[plain] : String.valueOf(plain).toLowerCase(Locale.ROOT);
        }
        String raw = form == null ? text.substring(start, end) : form;
        if (digit(first)) {
            return raw;
        }
        boolean plain = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            plain &= c >= 'a' && c <= 'z';
        }
        return plain ? raw : raw.replace(".", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public int size() {
        return size;
    }

    /// The word, `""` out of range: a grammar may look beyond either end.
    @Override
    public String get(int i) {
        return i < 0 || i >= size ? "" : words[i];
    }

    /// Whether the word at `i` is `word`; false out of range.
    public boolean is(int i, String word) {
        return get(i).equals(word);
    }

    /// Whether the word at `i` begins with a digit.
    public boolean digits(int i) {
        return i >= 0 && i < size && digit(text.charAt(starts[i]));
    }

    /// Whether the word at `i` was written with a capital.
    public boolean capital(int i) {
        return i >= 0 && i < size && Character.isUpperCase(text.charAt(starts[i]));
    }

    /// Whether nothing stands between the word at `i` and the one before it.
    public boolean glued(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1];
    }

    /// Index of the token that the word at `i` is part of.
    public int token(int i) {
        return tokens[i];
    }

    /// Offset of the first character of the word at `i`.
    public int start(int i) {
        return starts[i];
    }

    /// Offset after the last character of the word at `i`.
    public int end(int i) {
        return ends[i];
    }

    /// The characters of the words from `first` to before `end`.
    public Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /// The word at `i` as written.
    public String written(int i) {
        return text.substring(starts[i], ends[i]);
    }
}
