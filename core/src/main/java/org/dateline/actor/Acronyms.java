package org.dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// The short names that an article gives to longer ones itself: "the Electronic Frontier Foundation (EFF)". They go
/// before what a table knows by the same letters. After Schwartz and Hearst, "A simple algorithm for identifying
/// abbreviation definitions in biomedical text", 2003, for capitals alone.
final class Acronyms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    /// Words of a name that mostly have no letter in its acronym.
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "to", "de", "la", "du", "des", "et", "del", "y", "&");

    /// Where a long name stands.
    ///
    /// @param first its first token
    /// @param last  its last token
    record LongName(int sentence, int first, int last) {}

    private final Map<String, LongName> byShort = new HashMap<>();

    Acronyms(List<Words> sentences) {
        for (Words words : sentences) {
            Sentence sentence = words.sentence();
            for (int i = 1; i + 2 < sentence.size() || i + 2 == sentence.size(); i++) {
                if (opens(sentence, i)) {
                    LongName meant =
                            before(sentence, i - 1, sentence.token(i + 1).form());
                    if (meant != null) {
                        byShort.putIfAbsent(sentence.token(i + 1).form(), meant);
                    }
                }
            }
        }
    }

    /// What the short name stands for, `null` if the article does not say.
    @Nullable
    LongName of(String shortName) {
        return byShort.get(shortName);
    }

    boolean isEmpty() {
        return byShort.isEmpty();
    }

    /// Whether the token opens a bracket that holds one word in capitals and no more.
    private static boolean opens(Sentence sentence, int at) {
        if (at + 1 >= sentence.size() || !sentence.token(at).form().equals("(")) {
            return false;
        }
        boolean closed = at + 2 >= sentence.size()
                || !Character.isLetterOrDigit(sentence.token(at + 2).form().charAt(0));
        return closed && acronym(sentence.token(at + 1).form());
    }

    private static boolean acronym(String form) {
        return form.length() >= SHORTEST
                && form.length() <= LONGEST
                && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '-')
                && Character.isUpperCase(form.charAt(0));
    }

    /// The words up to `last` whose first letters are those of the acronym, read from the right; `null` if there are
    /// none.
    private static @Nullable LongName before(Sentence sentence, int last, String acronym) {
        int letter = acronym.length() - 1;
        int at = last;
        while (at >= 0 && letter >= 0) {
            Token token = sentence.token(at);
            char first = token.form().charAt(0);
            if (acronym.charAt(letter) == '-') {
                letter--;
                continue;
            }
            if (first == acronym.charAt(letter)) {
                letter--;
            } else if (Character.toUpperCase(first) == acronym.charAt(letter) && SMALL.contains(token.form())) {
                letter--;
            } else if (!SMALL.contains(token.form()) && !token.form().equals("-")) {
                return null;
            }
            at--;
        }
        return letter < 0 && at + 1 < last ? new LongName(sentence.index(), at + 1, last) : null;
    }
}
