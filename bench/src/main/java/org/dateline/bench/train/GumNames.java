package org.dateline.bench.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.bench.train.NameCorpus.Named;
import org.dateline.bench.train.Treebank.Sentence;
import org.dateline.bench.train.Treebank.Word;
import org.jspecify.annotations.Nullable;

/// Reads proper names off the entities that GUM notes in its last column: of each mention whose head is a proper noun,
/// the
/// proper nouns around the head. GUM does not say which other names there are, so nothing is said about those.
final class GumNames {

    private static final Map<String, String> KINDS = Map.of("person", "PER", "place", "LOC", "organization", "ORG");

    private static final Set<String> INSIDE = Set.of("of", "the", "for", "and", "&", "de", "la", "'s", "-");

    private static final Set<String> TITLES = Set.of(
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            "mr",
            "mrs",
            "dr",
            "president",
            "professor",
            "prof.",
            "senator",
            "sen.",
            "general",
            "gen.",
            "king",
            "queen",
            "prince",
            "pope",
            "sir",
            "lord",
            "lady",
            "saint",
            "governor",
            "minister",
            "judge");

    private GumNames() {}

    /// A span of words that GUM gives a kind.
    private record Mention(int first, int last, String kind) {}

    static List<Named> read(List<Sentence> sentences) {
        List<Named> out = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.words().stream().anyMatch(word -> word.form().equals("_"))) {
                continue;
            }
            List<String> tags =
                    new ArrayList<>(Collections.nCopies(sentence.words().size(), NameCorpus.UNSAID));
            for (Mention mention : mentions(sentence)) {
                mark(sentence, mention, tags);
            }
            out.add(new Named(sentence.forms(), List.copyOf(tags)));
        }
        return out;
    }

    /// Longer mentions come later, so that "Bank of England" covers "England".
    private static List<Mention> mentions(Sentence sentence) {
        List<Mention> out = new ArrayList<>();
        Map<String, Deque<Object[]>> open = new HashMap<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            for (String part : parts(sentence.words().get(i).misc())) {
                String[] fields = part.replaceAll("[()]", "").split("-");
                if (part.startsWith("(") && fields.length > 1) {
                    open.computeIfAbsent(fields[0], key -> new ArrayDeque<>()).push(new Object[] {i, fields[1]});
                }
                Deque<Object[]> opened = open.get(fields[0]);
                if (part.endsWith(")") && opened != null && !opened.isEmpty()) {
                    Object[] from = opened.pop();
                    out.add(new Mention((Integer) from[0], i, (String) from[1]));
                }
            }
        }
        out.sort((a, b) -> Integer.compare(a.last() - a.first(), b.last() - b.first()));
        return out;
    }

    /// "(1-person-…(2-place-…)" or "2)1)", cut before each opening and behind each closing bracket.
    private static List<String> parts(String misc) {
        String value = Arrays.stream(misc.split("\\|"))
                .filter(part -> part.startsWith("Entity="))
                .findFirst()
                .map(part -> part.substring(7))
                .orElse("");
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '(' && i > from) {
                out.add(value.substring(from, i));
                from = i;
            } else if (value.charAt(i) == ')') {
                out.add(value.substring(from, i + 1));
                from = i + 1;
            }
        }
        if (from < value.length()) {
            out.add(value.substring(from));
        }
        return out;
    }

    private static void mark(Sentence sentence, Mention mention, List<String> tags) {
        List<Word> words = sentence.words();
        Integer head = head(words, mention);
        if (head == null || !proper(words.get(head))) {
            return;
        }
        int first = head;
        while (first > mention.first() && inside(words, first - 1, mention)) {
            first--;
        }
        int last = head;
        while (last < mention.last() && inside(words, last + 1, mention)) {
            last++;
        }
        while (first < last && (!proper(words.get(first)) || title(words.get(first), mention))) {
            first++;
        }
        while (last > first && !proper(words.get(last))) {
            last--;
        }
        String kind = KINDS.get(mention.kind());
        for (int i = first; i <= last; i++) {
            tags.set(i, kind == null ? NameCorpus.UNSAID : (i == first ? "B-" : "I-") + kind);
        }
    }

    private static @Nullable Integer head(List<Word> words, Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            int head = words.get(i).head() - 1;
            if (head < mention.first() || head > mention.last()) {
                return i;
            }
        }
        return null;
    }

    private static boolean inside(List<Word> words, int i, Mention mention) {
        return proper(words.get(i))
                || mention.kind().equals("organization")
                        && INSIDE.contains(words.get(i).form())
                || mention.kind().equals("place") && words.get(i).form().equals("of");
    }

    private static boolean title(Word word, Mention mention) {
        return mention.kind().equals("person") && TITLES.contains(word.form().toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean proper(Word word) {
        return word.xpos().startsWith("NNP");
    }
}
