package org.dateline.text;

import java.util.Locale;
import java.util.Set;

/// Finds where sentences end among the words of a block.
final class Splitter {

    /// Words that begin a sentence rather than follow an abbreviation inside one.
    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "In",
            "On",
            "At",
            "It",
            "He",
            "She",
            "They",
            "We",
            "But",
            "And",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "His",
            "Her",
            "Their",
            "Its",
            "As",
            "If",
            "When",
            "While",
            "After",
            "Before",
            "Since",
            "For",
            "However",
            "Also",
            "Some",
            "Many",
            "Most",
            "Both",
            "Such",
            "Then",
            "So",
            "Now",
            "You",
            "My",
            "Our",
            "What",
            "Who",
            "How",
            "Why",
            "Where",
            "Although",
            "Though",
            "Because",
            "With",
            "By",
            "From",
            "To",
            "Last",
            "Earlier",
            "Later",
            "Meanwhile",
            "Several",
            "One",
            "Two",
            "Another",
            "No",
            "Not",
            "Under",
            "Despite",
            "During",
            "About",
            "According");

    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "say",
            "asked",
            "asks",
            "added",
            "adds",
            "told",
            "wrote",
            "replied",
            "shouted",
            "yelled",
            "cried",
            "exclaimed",
            "demanded",
            "wondered",
            "declared",
            "insisted",
            "tweeted",
            "chanted",
            "recalled",
            "explained");

    /// The longest remark behind a quotation that ends in a mark, in words: "Why?" the old man asked him.
    private static final int LONGEST_REMARK = 7;

    private final String text;
    private final Spans tokens;
    private final boolean careless;

    /// @param text   the document
    /// @param tokens the words of one block
    Splitter(String text, Spans tokens) {
        this.text = text;
        this.tokens = tokens;
        // Who begins a text in small letters begins the next sentence so as well.
        careless = tokens.size() > 0 && Character.isLowerCase(text.charAt(tokens.start(0)));
    }

    /// The index after the last word of the sentence that begins with word `first`.
    int end(int first) {
        int i = first;
        while (i < tokens.size()) {
            if (stops(i)) {
                int last = closing(i);
                if (last + 1 >= tokens.size() || begins(first, i, last)) {
                    return Math.min(last + 1, tokens.size());
                }
                i = last;
            }
            i++;
        }
        return tokens.size();
    }

    private boolean stops(int i) {
        char last = text.charAt(tokens.end(i) - 1);
        return last == '.' || last == '!' || last == '?' || last == '\u2026';
    }

    /// The last of the closing marks that belong to the sentence.
    private int closing(int i) {
        int last = i;
        while (last + 1 < tokens.size() && last - i < 8) {
            int next = last + 1;
            char c = text.charAt(tokens.start(next));
            boolean touches = tokens.start(next) == tokens.end(last);
            boolean closes = tokens.length(next) == 1 && ")]}\"'".indexOf(c) >= 0;
            boolean stop = tokens.length(next) == 1 && (c == '.' || c == '!' || c == '?');
            int note = note(next);
            if (!(touches && closes
                    || stop
                    || note > 0
                    || Tokenizer.smiles(text, tokens.start(next), tokens.end(next)))) {
                break;
            }
            last = next + Math.max(0, note - 1);
        }
        return last;
    }

    /// How many words the footnote mark at a word has, "[17]": 3, or 0.
    private int note(int i) {
        return i + 2 < tokens.size()
                        && text.charAt(tokens.start(i)) == '['
                        && Character.isDigit(text.charAt(tokens.start(i + 1)))
                        && text.charAt(tokens.start(i + 2)) == ']'
                ? 3
                : 0;
    }

    /// Whether a sentence begins behind `last`, given that word `stop` may have ended one.
    private boolean begins(int first, int stop, int last) {
        int next = last + 1;
        int look = next;
        while (look < tokens.size() - 1
                && tokens.length(look) == 1
                && "\"'([-".indexOf(text.charAt(tokens.start(look))) >= 0) {
            look++;
        }
        char c = text.charAt(tokens.start(look));
        boolean blank = tokens.start(next) > tokens.end(last);
        if (",;:)]\u2013\u2014".indexOf(c) >= 0 || !blank && stop == last && !Character.isUpperCase(c)) {
            return false;
        }
        if (Character.isLowerCase(c)
                && !(careless && blank && look == next)
                && !text.startsWith("http", tokens.start(look))) {
            return false;
        }
        char mark = text.charAt(tokens.end(stop) - 1);
        if (last > stop && mark != '.' && remark(next)) {
            return false;
        }
        if (tokens.length(stop) > 1 && Character.isLetter(text.charAt(tokens.start(stop)))) {
            return last > stop || afterAbbreviation(stop, look, c);
        }
        return last > first || tokens.length(stop) > 1;
    }

    private boolean afterAbbreviation(int stop, int look, char c) {
        String word = text.substring(tokens.start(stop), tokens.end(stop) - 1);
        if (Abbreviations.goesOn(word) || Character.isDigit(c)) {
            return false;
        }
        return STARTERS.contains(text.substring(tokens.start(look), tokens.end(look)));
    }

    /// A quotation that ends in a mark goes on with who said it: "Why?" Smith asked.
    private boolean remark(int next) {
        boolean says = false;
        for (int i = next; i < tokens.size() && i < next + LONGEST_REMARK; i++) {
            if (stops(i)) {
                return says;
            }
            says |= SAYING.contains(
                    text.substring(tokens.start(i), tokens.end(i)).toLowerCase(Locale.ROOT));
        }
        return false;
    }
}
