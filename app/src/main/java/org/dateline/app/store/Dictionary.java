package org.dateline.app.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers words from 0 on. No word is the word `""`.
final class Dictionary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int number(@Nullable String word) {
        String key = word == null ? "" : word;
        Integer number = numbers.get(key);
        if (number == null) {
            number = words.size();
            numbers.put(key, number);
            words.add(key);
        }
        return number;
    }

    String word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }

    /// For each number, whether its word is among these.
    boolean[] among(List<String> some) {
        boolean[] out = new boolean[words.size()];
        for (String word : some) {
            Integer number = numbers.get(word);
            if (number != null) {
                out[number] = true;
            }
        }
        return out;
    }
}
