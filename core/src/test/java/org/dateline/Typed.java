package org.dateline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Article;
import org.dateline.model.Document;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Documents typed by hand, without a parse: words are separated by blanks, each with its tag and, where it is not the
/// word itself, its lemma: `plans/VBZ/plan to/TO meet/VB Monday/NNP`. A `+` before a word glues it to the one before;
/// numbers, punctuation and capitals tag themselves, all other words are nouns.
public final class Typed {

    private Typed() {}

    /// Sentences of one paragraph.
    public static Document document(@Nullable LocalDate published, String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Sentence> out = new ArrayList<>();
        for (String sentence : sentences) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int start = text.length();
            List<Token> tokens = tokens(sentence, text);
            out.add(new Sentence(out.size(), 0, Sentence.Kind.PROSE, new Span(start, text.length()), tokens));
        }
        Article article = new Article("typed", null, published, "en", null, null, text.toString());
        return new Document(article, text.toString(), null, out, List.of());
    }

    private static List<Token> tokens(String sentence, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        for (String item : sentence.split(" ")) {
            String[] parts = item.length() > 1 ? item.split("(?<=.)/(?=[A-Za-z$.,:])", 3) : new String[] {item};
            boolean glued = parts[0].length() > 1 && parts[0].startsWith("+");
            String form = glued ? parts[0].substring(1) : parts[0];
            if (!tokens.isEmpty() && !glued) {
                text.append(' ');
            }
            int start = text.length();
            text.append(form);
            String tag = parts.length > 1 ? parts[1] : guess(form);
            String lemma = parts.length > 2 ? parts[2] : tag.equals("NNP") ? form : form.toLowerCase(Locale.ROOT);
            Span span = new Span(start, text.length());
            tokens.add(new Token(tokens.size(), span, form, lemma, pos(tag, lemma), tag, Token.ROOT, "root"));
        }
        return tokens;
    }

    private static String guess(String form) {
        char first = form.charAt(0);
        return Character.isDigit(first)
                ? "CD"
                : !Character.isLetter(first) ? "." : Character.isUpperCase(first) ? "NNP" : "NN";
    }

    private static Pos pos(String tag, String lemma) {
        return switch (tag) {
            case "MD" -> Pos.AUX;
            case "VBD", "VBZ", "VBP", "VB", "VBN", "VBG" ->
                lemma.equals("be") || lemma.equals("have") ? Pos.AUX : Pos.VERB;
            case "CD" -> Pos.NUM;
            case "." -> Pos.PUNCT;
            case "NNP", "NNPS" -> Pos.PROPN;
            case "IN", "TO" -> Pos.ADP;
            case "DT" -> Pos.DET;
            case "JJ" -> Pos.ADJ;
            default -> Pos.NOUN;
        };
    }
}
