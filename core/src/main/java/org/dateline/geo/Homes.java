package org.dateline.geo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/// Guesses the country at home in an article from words of its institutions and money: "sheriff", "crore", "RCMP".
final class Homes {

    private final Map<String, List<String>> words;

    /// @param words alpha-3 codes by word as written
    Homes(Map<String, List<String>> words) {
        this.words = words;
    }

    /// The countries with the most different words in the article; none when no word speaks.
    Set<String> of(Document document) {
        Map<String, Set<String>> seen = new HashMap<>();
        int most = 0;
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                List<String> countries = words.getOrDefault(token.form(), List.of());
                for (String country : countries) {
                    Set<String> own = seen.computeIfAbsent(country, key -> new HashSet<>());
                    own.add(token.form());
                    most = Math.max(most, own.size());
                }
            }
        }
        Set<String> out = new HashSet<>();
        for (Map.Entry<String, Set<String>> entry : seen.entrySet()) {
            if (entry.getValue().size() == most) {
                out.add(entry.getKey());
            }
        }
        return out;
    }
}
