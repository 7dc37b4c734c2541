package org.dateline.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a person typed to look for words: `grain "port of Odesa" bomb* -drill`.
///
/// @param terms at least one that is not a mere exclusion
record TextQuery(List<Term> terms) {

    /// Copies the list.
    TextQuery {
        terms = List.copyOf(terms);
    }

    /// Words in a row.
    ///
    /// @param begins whether the last may go on
    /// @param not    whether they must not occur
    record Term(List<String> words, boolean begins, boolean not) {

        /// Copies the list.
        Term {
            words = List.copyOf(words);
        }
    }

    /// @throws IllegalArgumentException if there is nothing to look for
    static TextQuery of(String typed) {
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < typed.length()) {
            boolean not = typed.charAt(at) == '-' && (at == 0 || Character.isWhitespace(typed.charAt(at - 1)));
            int start = not ? at + 1 : at;
            boolean quoted = start < typed.length() && typed.charAt(start) == '"';
            int end = quoted ? typed.indexOf('"', start + 1) : space(typed, start);
            if (end < 0) {
                end = typed.length();
            }
            String part = typed.substring(quoted ? start + 1 : start, end);
            List<String> words = Folded.words(part);
            if (!words.isEmpty()) {
                terms.add(new Term(words, !quoted && part.endsWith("*"), not));
            }
            at = end + 1;
        }
        if (terms.stream().allMatch(Term::not)) {
            throw new IllegalArgumentException(
                    "nothing to look for in \"%s\": give at least one word".formatted(typed));
        }
        return new TextQuery(terms);
    }

    /// All words, the last of which may be cut short.
    static TextQuery name(String typed) {
        List<String> words = Folded.words(typed);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("\"%s\" is no name".formatted(typed));
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            terms.add(new Term(List.of(words.get(i)), i == words.size() - 1, false));
        }
        return new TextQuery(terms);
    }

    private static int space(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// As the database wants it.
    String to(Dialect dialect) {
        return switch (dialect) {
            case SQLITE ->
                joined(" AND ", false, Term::not, "")
                        + terms.stream()
                                .filter(Term::not)
                                .map(term -> " NOT " + sqlite(term))
                                .collect(Collectors.joining());
            case POSTGRES ->
                terms.stream()
                        .map(term -> (term.not() ? "!" : "") + postgres(term))
                        .collect(Collectors.joining(" & "));
        };
    }

    private String joined(String between, boolean which, java.util.function.Predicate<Term> test, String begin) {
        return begin
                + terms.stream()
                        .filter(term -> test.test(term) == which)
                        .map(TextQuery::sqlite)
                        .collect(Collectors.joining(between));
    }

    private static String sqlite(Term term) {
        return '"' + String.join(" ", term.words()) + '"' + (term.begins() ? "*" : "");
    }

    private static String postgres(Term term) {
        return "("
                + term.words().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" <-> "))
                + (term.begins() ? ":*" : "")
                + ")";
    }
}
