package org.dateline.actor;

import java.util.Set;
import org.dateline.knowledge.actors.ActorTables;
import org.dateline.knowledge.actors.Agent;
import org.dateline.knowledge.actors.Modifier;
import org.dateline.knowledge.actors.PhraseTrie;
import org.dateline.knowledge.actors.Title;
import org.jspecify.annotations.Nullable;

/// The agent nouns, titles and telling modifiers of a sentence, by the token that heads each.
final class Phrases {

    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "for", "to", "on");

    private final Words words;
    private final @Nullable Agent[] agents;
    private final int[] agentFirst;
    private final int[] agentLast;
    private final @Nullable Title[] titles;
    private final int[] titleFirst;
    private final int[] titleLast;
    private final @Nullable Modifier[] modifiers;

    Phrases(Words words, ActorTables tables) {
        this.words = words;
        int n = words.sentence().size();
        agents = new @Nullable Agent[n];
        agentFirst = new int[n];
        agentLast = new int[n];
        titles = new @Nullable Title[n];
        titleFirst = new int[n];
        titleLast = new int[n];
        modifiers = new @Nullable Modifier[n];
        for (int start = 0; start < words.size(); start++) {
            agents(tables.agents().root(), start);
            titles(tables.titles().root(), start);
            modifiers(tables.modifiers().root(), start);
        }
    }

    private void agents(PhraseTrie.Node<Agent> root, int start) {
        PhraseTrie.Node<Agent> node = step(root, start);
        for (int end = start + 1; node != null; end++) {
            if (!node.values().isEmpty()) {
                int first = words.token(start);
                int last = words.token(end - 1);
                int head = head(start, end);
                if (agents[head] == null || last - first > agentLast[head] - agentFirst[head]) {
                    agents[head] = node.values().getFirst();
                    agentFirst[head] = first;
                    agentLast[head] = last;
                }
            }
            node = end < words.size() ? step(node, end) : null;
        }
    }

    private void titles(PhraseTrie.Node<Title> root, int start) {
        PhraseTrie.Node<Title> node = step(root, start);
        for (int end = start + 1; node != null; end++) {
            if (!node.values().isEmpty()) {
                int first = words.token(start);
                int last = words.token(end - 1);
                int head = head(start, end);
                if (titles[head] == null || last - first > titleLast[head] - titleFirst[head]) {
                    titles[head] = node.values().getFirst();
                    titleFirst[head] = first;
                    titleLast[head] = last;
                }
            }
            node = end < words.size() ? step(node, end) : null;
        }
    }

    private void modifiers(PhraseTrie.Node<Modifier> root, int start) {
        PhraseTrie.Node<Modifier> node = step(root, start);
        for (int end = start + 1; node != null; end++) {
            if (!node.values().isEmpty()) {
                modifiers[words.token(end - 1)] = node.values().getFirst();
            }
            node = end < words.size() ? step(node, end) : null;
        }
    }

    /// The noun before a preposition heads a phrase, else its last word does.
    private int head(int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (PREPOSITIONS.contains(words.atom(i))) {
                return words.token(i - 1);
            }
        }
        return words.token(end - 1);
    }

    private <V> PhraseTrie.@Nullable Node<V> step(PhraseTrie.Node<V> node, int at) {
        PhraseTrie.Node<V> next = node.next(words.atom(at));
        if (next != null) {
            return next;
        }
        String lemma = words.lemmaAtom(at);
        if (!lemma.equals(words.atom(at))) {
            next = node.next(lemma);
            if (next != null) {
                return next;
            }
            lemma = words.atom(at);
        }
        int length = lemma.length();
        if (length < 4 || lemma.charAt(length - 1) != 's') {
            return null;
        }
        next = node.next(lemma.substring(0, length - 1));
        return next == null && lemma.endsWith("ies") ? node.next(lemma.substring(0, length - 3) + "y") : next;
    }

    /// The longest agent noun that the token heads, `null` if it heads none.
    @Nullable
    Agent agent(int head) {
        return agents[head];
    }

    int agentFirst(int head) {
        return agentFirst[head];
    }

    int agentLast(int head) {
        return agentLast[head];
    }

    /// The longest title that the token heads, `null` if it heads none.
    @Nullable
    Title title(int head) {
        return titles[head];
    }

    int titleFirst(int head) {
        return titleFirst[head];
    }

    int titleLast(int head) {
        return titleLast[head];
    }

    /// The longest title that ends on the token, by its head; -1 if none does.
    int titleEndingAt(int last) {
        for (int head = last; head >= 0 && head >= last - 5; head--) {
            if (titles[head] != null && titleLast[head] == last) {
                return head;
            }
        }
        return -1;
    }

    /// The modifier whose last word the token is, `null` if there is none.
    @Nullable
    Modifier modifier(int last) {
        return modifiers[last];
    }
}
