package org.dateline.knowledge.events;

import org.dateline.knowledge.events.EventRule.Example;
import org.jspecify.annotations.Nullable;

/// Reads the marks of an example: `[actor]`, `{recipient}`, and a status in parentheses at the end.
final class ExampleMarks {

    private ExampleMarks() {}

    static Example read(String marked, boolean coded, int line) {
        String sentence = marked.strip();
        String status = null;
        int open = sentence.lastIndexOf('(');
        if (open > 0 && sentence.endsWith(")")) {
            status = sentence.substring(open + 1, sentence.length() - 1);
            sentence = sentence.substring(0, open).strip();
        }
        return new Example(
                sentence.replace("[", "").replace("]", "").replace("{", "").replace("}", ""),
                coded,
                between(sentence, '[', ']'),
                between(sentence, '{', '}'),
                status,
                line);
    }

    private static @Nullable String between(String text, char open, char close) {
        int start = text.indexOf(open);
        int end = text.indexOf(close, start + 1);
        return start < 0 || end < 0
                ? null
                : text.substring(start + 1, end).replace("{", "").replace("}", "");
    }
}
