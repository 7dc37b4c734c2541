package org.dateline.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.bench.train.Treebank;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/// The text of a treebank document, with the spans of its gold words and sentences.
record RawText(String text, Set<Span> words, Set<Span> sentences) {

    /// Puts the documents together; a file without document marks is one document.
    static List<RawText> of(List<Treebank.Sentence> gold) {
        List<RawText> out = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Set<Span> words = new HashSet<>();
        Set<Span> sentences = new HashSet<>();
        for (Treebank.Sentence sentence : gold) {
            if (sentence.opens() == 2 && !sentences.isEmpty()) {
                out.add(new RawText(text.toString(), Set.copyOf(words), Set.copyOf(sentences)));
                text.setLength(0);
                words.clear();
                sentences.clear();
            } else if (sentence.opens() == 1) {
                text.append("\n\n");
            }
            int start = text.length();
            int end = start;
            for (Treebank.Word word : sentence.words()) {
                int from = text.length();
                text.append(word.form());
                end = text.length();
                words.add(new Span(from, end));
                text.append(word.spaceAfter() ? " " : "");
            }
            sentences.add(new Span(start, end));
        }
        out.add(new RawText(text.toString(), Set.copyOf(words), Set.copyOf(sentences)));
        return out;
    }

    /// Counts what the document has in common with the gold, what it found and what there was.
    void compare(Document document, int[] tokens, int[] spans, Report report) {
        tokens[2] += words.size();
        spans[2] += sentences.size();
        for (Sentence sentence : document.sentences()) {
            spans[1]++;
            if (sentences.contains(sentence.span())) {
                spans[0]++;
            } else {
                report.error("sentence", sentence.span().of(text));
            }
            for (Token token : sentence.tokens()) {
                tokens[1]++;
                if (words.contains(token.span())) {
                    tokens[0]++;
                } else {
                    report.error("token", token.form() + " | " + around(token.span()));
                }
            }
        }
    }

    private String around(Span span) {
        return text.substring(Math.max(0, span.start() - 20), Math.min(text.length(), span.end() + 20));
    }
}
