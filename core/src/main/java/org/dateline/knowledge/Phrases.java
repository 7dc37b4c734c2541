package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Phrases of one or more words with what they mean, found longest first at a place in a text.
public final class Phrases<T> {

    /// A phrase found.
    ///
    /// @param end index after its last word
    public record Found<T>(T value, int end) {}

    private record Entry<T>(List<String> words, T value) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /// @param phrases lower case, words separated by blanks
    public Phrases(Map<String, T> phrases) {
        Map<String, List<Entry<T>>> lists = new HashMap<>();
        phrases.forEach((phrase, value) -> {
            List<String> words = Lexemes.of(phrase);
            lists.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(new Entry<>(words, value));
        });
        lists.forEach((first, entries) -> {
            entries.sort(Comparator.comparingInt(entry -> -entry.words().size()));
            byFirst.put(first, List.copyOf(entries));
        });
    }

    /// The longest phrase that begins at `at`, `null` if none does.
    public @Nullable Found<T> at(List<String> words, int at) {
        if (at < 0 || at >= words.size()) {
            return null;
        }
        List<Entry<T>> entries = byFirst.get(words.get(at));
        if (entries != null) {
            for (Entry<T> entry : entries) {
                int end = at + entry.words().size();
                if (end <= words.size() && matches(entry.words(), words, at)) {
                    return new Found<>(entry.value(), end);
                }
            }
        }
        return null;
    }

    /// The longest phrase that ends before `end`, for phrases whose words were given in reverse order; its `end` is
    /// the index of its first word in the text.
    public @Nullable Found<T> before(List<String> words, int end) {
        if (end < 1 || end > words.size()) {
            return null;
        }
        List<Entry<T>> entries = byFirst.get(words.get(end - 1));
        if (entries != null) {
            for (Entry<T> entry : entries) {
                int first = end - entry.words().size();
                if (first >= 0 && matchesBack(entry.words(), words, end - 1)) {
                    return new Found<>(entry.value(), first);
                }
            }
        }
        return null;
    }

    private static boolean matchesBack(List<String> phrase, List<String> words, int last) {
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(last - i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(List<String> phrase, List<String> words, int at) {
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a phrase begins with the word.
    public boolean begins(String word) {
        return byFirst.containsKey(word);
    }

    /// The words that phrases begin with.
    public Set<String> firsts() {
        return Set.copyOf(byFirst.keySet());
    }

    /// The words that phrases end with.
    public Set<String> lasts() {
        Set<String> out = new HashSet<>();
        byFirst.values()
                .forEach(entries ->
                        entries.forEach(entry -> out.add(entry.words().getLast())));
        return out;
    }
}
