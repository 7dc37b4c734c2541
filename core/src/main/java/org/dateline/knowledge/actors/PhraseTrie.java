package org.dateline.knowledge.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases by their pieces, each with any number of values. Walk it from [#root()] with [Node#next].
///
/// @param <V> what a phrase stands for
public final class PhraseTrie<V> {

    private final Node<V> root = new Node<>();

    PhraseTrie() {}

    /// Where every phrase begins.
    public Node<V> root() {
        return root;
    }

    void add(List<String> pieces, V value) {
        if (pieces.isEmpty()) {
            return;
        }
        Node<V> at = root;
        for (String piece : pieces) {
            at = at.children.computeIfAbsent(piece, key -> new Node<>());
        }
        at.values.add(value);
    }

    /// The values of a phrase, none when it is not there.
    public List<V> get(List<String> pieces) {
        Node<V> at = root;
        for (String piece : pieces) {
            Node<V> next = at.next(piece);
            if (next == null) {
                return List.of();
            }
            at = next;
        }
        return at.values();
    }

    /// Where a beginning of phrases ends.
    ///
    /// @param <V> what a phrase stands for
    public static final class Node<V> {

        private final Map<String, Node<V>> children = new HashMap<>(2);
        private final List<V> values = new ArrayList<>(1);

        private Node() {}

        /// The node after one more piece, `null` when no phrase goes on with it.
        public @Nullable Node<V> next(String piece) {
            return children.get(piece);
        }

        /// Every node that goes on from here, in no order.
        Iterable<Node<V>> children() {
            return children.values();
        }

        /// What the phrase that ends here stands for; none when none does. Not to be changed.
        public List<V> values() {
            return values;
        }
    }
}
