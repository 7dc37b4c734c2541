package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.dateline.model.Document;

/// What a stage found, by sentence.
final class BySentence<T> {

    private final List<List<T>> lists;

    BySentence(Document document, List<T> all, ToIntFunction<T> sentence) {
        lists = new ArrayList<>(document.sentences().size());
        for (int i = 0; i < document.sentences().size(); i++) {
            lists.add(List.of());
        }
        for (T one : all) {
            int at = sentence.applyAsInt(one);
            if (at >= 0 && at < lists.size()) {
                if (lists.get(at).isEmpty()) {
                    lists.set(at, new ArrayList<>(4));
                }
                lists.get(at).add(one);
            }
        }
    }

    List<T> in(int sentence) {
        return lists.get(sentence);
    }
}
