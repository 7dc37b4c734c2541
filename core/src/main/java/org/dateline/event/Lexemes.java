package org.dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.events.EventRule;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Looks rules up by the words that they are for.
final class Lexemes {

    private static final Set<String> PARTICLES =
            Set.of("of", "in", "out", "off", "up", "down", "on", "over", "back", "away", "by");

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();

    /// @param words the verb or noun first, then what must come with it
    /// @param order position of the rule in its file, for ties
    record Entry(EventRule rule, List<String> words, int order) {}

    Lexemes(List<EventRule> rules) {
        int order = 0;
        for (EventRule rule : rules) {
            for (String verb : rule.verbs()) {
                List<String> words = List.of(verb.split(" "));
                add(verbs, words.getFirst(), new Entry(rule, words, order));
            }
            for (String noun : rule.nouns()) {
                List<String> words = List.of(noun.split(" "));
                add(nouns, headOf(words), new Entry(rule, words, order));
            }
            order++;
        }
        Comparator<Entry> strictest =
                Comparator.<Entry>comparingInt(entry -> -entry.words().size()).thenComparingInt(Entry::order);
        verbs.values().forEach(entries -> entries.sort(strictest));
        nouns.values().forEach(entries -> entries.sort(strictest));
    }

    private static void add(Map<String, List<Entry>> index, String word, Entry entry) {
        index.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
    }

    /// "state of emergency" and "crackdown on" are headed by their first word, "air strike" by its last.
    private static String headOf(List<String> words) {
        return words.size() > 1 && PARTICLES.contains(words.get(1)) ? words.getFirst() : words.getLast();
    }

    /// The entry of a verb that means one type of event in whatever rule it stands, `null` for other verbs.
    @Nullable
    Entry telling(String verb) {
        Entry out = null;
        for (Entry entry : verbs(verb)) {
            if (entry.words().size() > 1) {
                continue;
            }
            if (entry.rule().type() == null
                    || out != null && out.rule().type() != entry.rule().type()) {
                return null;
            }
            out = out == null ? entry : out;
        }
        return out;
    }

    /// The verbs that rules are for.
    Set<String> verbs() {
        return verbs.keySet();
    }

    List<Entry> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /// Whether a rule is for the noun; "talks" is its own lemma in the treebanks.
    boolean noun(String lemma, boolean plural) {
        return nouns.containsKey(lemma)
                || plural && lemma.endsWith("s") && nouns.containsKey(lemma.substring(0, lemma.length() - 1));
    }

    List<Entry> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /// The tokens that make up the entry's words around the verb, `null` when some are missing.
    static @Nullable List<Token> verbWords(Sentence sentence, Token verb, List<String> words) {
        if (words.size() == 1) {
            return List.of(verb);
        }
        List<Token> out = new ArrayList<>(words.size());
        out.add(verb);
        for (String word : words.subList(1, words.size())) {
            Token found = dependent(sentence, verb, word);
            if (found == null) {
                return null;
            }
            out.add(found);
        }
        return out;
    }

    /// A particle, an object, an adverb, a complement or the preposition of a phrase below the verb.
    private static @Nullable Token dependent(Sentence sentence, Token verb, String word) {
        for (Token child : sentence.children(verb)) {
            String lemma = Scene.lower(child);
            if (lemma.equals(word) && !child.is("nsubj") && !child.is("aux") && !child.is("conj")) {
                return child;
            }
            // "lay siege to", "take part in": the second noun may hang on the first.
            if (child.is("obj") || child.is("obl") || child.is("advmod")) {
                for (Token under : sentence.children(child)) {
                    if (under.is("case") && Scene.lower(under).equals(word)
                            || under.is("nmod") && preposition(sentence, under).equals(word)
                            || under.is("compound") && Scene.lower(under).equals(word)) {
                        return under;
                    }
                }
            }
        }
        return null;
    }

    private static String preposition(Sentence sentence, Token noun) {
        return Predications.preposition(sentence, noun);
    }

    private static boolean is(Token token, String word) {
        String lemma = Scene.lower(token);
        return lemma.equals(word) || token.plural() && lemma.equals(word + "s");
    }

    /// The tokens that make up the entry's words in a row around the noun, hyphens left out; `null` when
    /// they do not stand there.
    static @Nullable List<Token> nounWords(Sentence sentence, Token noun, List<String> words) {
        if (words.size() == 1) {
            return List.of(noun);
        }
        boolean first = headOf(words).equals(words.getFirst()) && PARTICLES.contains(words.get(1));
        List<Token> out = new ArrayList<>(words.size());
        int at = noun.index();
        for (int i = 0; i < words.size(); i++) {
            String word = first ? words.get(i) : words.get(words.size() - 1 - i);
            while (at >= 0 && at < sentence.size() && sentence.token(at).form().equals("-")) {
                at += first ? 1 : -1;
            }
            if (at < 0 || at >= sentence.size() || !is(sentence.token(at), word)) {
                return null;
            }
            out.add(first ? out.size() : 0, sentence.token(at));
            at += first ? 1 : -1;
        }
        return out;
    }
}
