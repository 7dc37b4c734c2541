package org.dateline.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/// Pairs quotation marks, paragraph by paragraph. Curly marks tell which way they face; straight ones
/// are judged by what stands around them. A single mark is an apostrophe unless a closing one follows.
final class QuotationMarks {

    /// How far a single opening mark may be from its closing one: beyond that it is an apostrophe.
    private static final int SINGLE_REACH = 600;

    private final String text;
    private final List<Quote> quotes = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    /// All quotations of the document, in text order, outer before inner.
    static List<Quote> of(Document document) {
        String text = document.article().text();
        QuotationMarks marks =
                new QuotationMarks(text.length() == document.text().length() ? text : document.text());
        for (Span paragraph : paragraphs(document)) {
            marks.pair(paragraph);
        }
        return marks.linked();
    }

    private static List<Span> paragraphs(Document document) {
        List<Span> out = new ArrayList<>();
        int current = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() == Sentence.Kind.FURNITURE) {
                current = -1;
            } else if (sentence.paragraph() == current) {
                out.set(out.size() - 1, out.getLast().union(sentence.span()));
            } else {
                out.add(sentence.span());
                current = sentence.paragraph();
            }
        }
        return out;
    }

    private void pair(Span paragraph) {
        int open = -1;
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int width = width(at, paragraph.end());
            if (width > 0) {
                char c = text.charAt(at);
                if (open < 0) {
                    if (!closes(at, width, paragraph)) {
                        open = at + width - 1;
                    }
                } else if (c == '“' && text.charAt(open) == '"') {
                    at = curlyInside(at, paragraph.end());
                } else if (closesWhat(c, text.charAt(open)) && (c == '”' || c == '»' || !opens(at, width, paragraph))) {
                    quotes.add(new Quote(open, at + 1, true, false, false));
                    singles(open + 1, at, true);
                    open = -1;
                }
            }
            at += Math.max(1, width);
        }
        if (open >= 0) {
            quotes.add(new Quote(open, paragraph.end(), false, false, false));
            singles(open + 1, paragraph.end(), true);
        } else {
            outerSingles(paragraph);
        }
    }

    /// How many characters a double mark has: two single ones in a row are one; 0 where there is none.
    private int width(int at, int end) {
        char c = text.charAt(at);
        if (c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»') {
            return 1;
        }
        return (c == '\'' || c == '`') && at + 1 < end && text.charAt(at + 1) == c ? 2 : 0;
    }

    /// Guillemets close guillemets alone; of the other marks any that does not open does.
    private static boolean closesWhat(char mark, char opening) {
        return opening == '«' ? mark == '»' : mark != '“' && mark != '«' && mark != '»';
    }

    /// Curly marks within straight ones; answers with the offset of the closing one.
    private int curlyInside(int open, int end) {
        int close = text.indexOf('”', open);
        if (close < 0 || close >= end) {
            return open;
        }
        quotes.add(new Quote(open, close + 1, true, false, true));
        return close;
    }

    /// A closing mark with nothing open: not the start of a quotation.
    private boolean closes(int at, int width, Span paragraph) {
        char c = text.charAt(at);
        return c == '»'
                || c == '”' && !opens(at, width, paragraph)
                || c != '“'
                        && c != '«'
                        && !gapBefore(at, paragraph)
                        && text.charAt(at - 1) != '/'
                        && (at + width >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + width)));
    }

    /// Whether a straight mark faces what follows it.
    private boolean opens(int at, int width, Span paragraph) {
        return gapBefore(at, paragraph)
                && at + width < paragraph.end()
                && !Character.isWhitespace(text.charAt(at + width));
    }

    private boolean gapBefore(int at, Span paragraph) {
        return at == paragraph.start()
                || Character.isWhitespace(text.charAt(at - 1))
                || "([—–-".indexOf(text.charAt(at - 1)) >= 0;
    }

    /// Single quotations between the double ones.
    private void outerSingles(Span paragraph) {
        int from = paragraph.start();
        List<Quote> taken = quotes.stream()
                .filter(quote -> !quote.inner() && quote.open() >= paragraph.start())
                .toList();
        for (Quote quote : taken) {
            singles(from, quote.open(), false);
            from = quote.close();
        }
        singles(from, paragraph.end(), false);
    }

    private void singles(int from, int to, boolean inner) {
        int at = from;
        while (at < to) {
            int close = opensSingle(at, from, to) ? closeOf(at, to) : -1;
            if (close > 0) {
                quotes.add(new Quote(at, close + 1, true, false, inner));
                at = close;
            }
            at++;
        }
    }

    private boolean opensSingle(int at, int from, int to) {
        char c = text.charAt(at);
        return (c == '‘' || c == '\'' || c == '`')
                && (at == from || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && at + 1 < to
                && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '[');
    }

    /// The closing mark: not between letters, and after a plural's "s" only where a comma or a stop
    /// or the end of the words follows.
    private int closeOf(int open, int to) {
        int end = Math.min(to, open + SINGLE_REACH);
        for (int at = open + 2; at < end; at++) {
            char c = text.charAt(at);
            boolean mark = c == '’' || c == '\'';
            if (mark && (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1)))) {
                char before = text.charAt(at - 1);
                boolean possessive = before == 's'
                        && at + 2 < to
                        && text.charAt(at + 1) == ' '
                        && Character.isLowerCase(text.charAt(at + 2));
                if (!possessive && !Character.isWhitespace(before)) {
                    return at;
                }
            }
        }
        return -1;
    }

    /// Sorts, and marks the quotations that go on in the next paragraph.
    private List<Quote> linked() {
        quotes.sort((a, b) -> a.open() != b.open() ? Integer.compare(a.open(), b.open()) : b.close() - a.close());
        for (int i = 0; i + 1 < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            if (!quote.closed()) {
                int next = i + 1;
                while (next < quotes.size() && quotes.get(next).inner()) {
                    next++;
                }
                if (next < quotes.size()
                        && text.substring(quote.close(), quotes.get(next).open())
                                .isBlank()) {
                    quotes.set(i, new Quote(quote.open(), quote.close(), false, true, quote.inner()));
                }
            }
        }
        return List.copyOf(quotes);
    }
}
