package org.dateline.quantity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Lexemes;
import org.dateline.knowledge.Numerals;
import org.dateline.knowledge.Phrases;
import org.dateline.knowledge.QuantityWords;
import org.dateline.knowledge.QuantityWords.Bound;
import org.dateline.knowledge.QuantityWords.Range;
import org.dateline.model.Document;
import org.dateline.model.Name;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.quantity.Cardinal.Form;
import org.jspecify.annotations.Nullable;

/// Finds amounts and reads their bounds.
///
/// Years, ages, ordinals, and numbers that name something ("Route 66", "F-16") are no amounts.
public final class QuantityTagger {

    private final QuantityWords words;
    private final Numerals numerals;

    /// @param knowledge the words of numbers and amounts
    public QuantityTagger(Knowledge knowledge) {
        words = knowledge.quantity();
        numerals = knowledge.numerals();
    }

    /// In text order; never inside a time.
    public List<Quantity> tag(Document document, List<TimeExpression> times) {
        List<Quantity> out = new ArrayList<>();
        int time = 0;
        int name = 0;
        for (Sentence sentence : document.sentences()) {
            List<Span> taken = new ArrayList<>();
            while (time < times.size() && times.get(time).sentence() <= sentence.index()) {
                if (times.get(time).sentence() == sentence.index()) {
                    taken.add(times.get(time).span());
                }
                time++;
            }
            List<Span> names = new ArrayList<>();
            List<Name> all = document.names();
            while (name < all.size() && all.get(name).sentence() <= sentence.index()) {
                if (all.get(name).sentence() == sentence.index()) {
                    names.add(all.get(name).span());
                }
                name++;
            }
            if (sentence.kind() != Sentence.Kind.FURNITURE) {
                Lexemes text = Lexemes.of(document.text(), sentence);
                tag(new Page(sentence, text, words, numerals, taken, names), out);
            }
        }
        return out;
    }

    private void tag(Page page, List<Quantity> out) {
        int i = 0;
        int free = 0;
        int last = -1;
        while (i < page.text().size()) {
            Cardinal number = page.timed(i) || !opens(page.text().get(i)) ? null : Cardinals.at(page, i);
            if (number == null || overlapsTime(page, number)) {
                i = number == null ? skip(page, i) : number.end();
                continue;
            }
            Counted counted = Counted.of(page, number);
            Hedge hedge = hedge(page, number, free);
            boolean again = counted.token() >= 0 && counted.token() == last && !counted.measured();
            if (!again && isAmount(page, number, counted, hedge)) {
                out.add(quantity(page, number, counted, hedge));
                free = counted.end();
                last = counted.measured() ? -1 : counted.token();
            }
            i = Math.max(i + 1, number.end());
        }
    }

    private boolean opens(String word) {
        return numerals.begins(word)
                || words.amounts().begins(word)
                || words.currencies().begins(word)
                || word.equals("a")
                || word.equals("an");
    }

    /// Past an ordinal as a whole: "twenty-first" holds no twenty.
    private int skip(Page page, int i) {
        Numerals.Numeral ordinal = opens(page.text().get(i)) ? numerals.ordinal(page.text(), i) : null;
        return ordinal == null ? i + 1 : ordinal.end();
    }

    private static boolean overlapsTime(Page page, Cardinal number) {
        for (int i = number.first(); i < number.end(); i++) {
            if (page.timed(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmount(Page page, Cardinal number, Counted counted, Hedge hedge) {
        if (Labels.isName(page, number, counted, hedge.bound() != Bound.EXACT)) {
            return false;
        }
        return switch (number.form()) {
            case VAGUE -> vague(page, number, counted);
            case WORDS -> spelled(page, number, counted);
            case DIGITS, SHARE -> true;
        };
    }

    /// "one" is mostly a pronoun.
    private static boolean spelled(Page page, Cardinal number, Counted counted) {
        boolean compound = page.is(number.end(), "-")
                && page.text().glued(number.end())
                && page.text().glued(number.end() + 1);
        if (compound && !counted.measured() && !page.is(number.end() + 1, "strong")) {
            // "a six-party talk", "a two-state solution" is a kind, not a count.
            return false;
        }
        if (!page.is(number.first(), "one") || number.end() > number.first() + 1) {
            return true;
        }
        return counted.token() >= 0 && !page.is(number.end(), "of") && !page.is(number.first() - 1, "no");
    }

    /// "both" and "several" count only what they stand before.
    private static boolean vague(Page page, Cardinal number, Counted counted) {
        boolean small = page.is(number.first(), "both")
                || page.is(number.end() - 1, "several")
                || page.is(number.end() - 1, "few")
                || page.is(number.end() - 1, "pair")
                || page.is(number.end() - 1, "couple")
                || page.is(number.end() - 1, "trio")
                || page.is(number.end() - 1, "quartet")
                || page.is(number.end() - 1, "scores")
                || page.is(number.end() - 1, "tens");
        return !small || counted.token() >= 0;
    }

    /// @param first index of its first word
    private record Hedge(Bound bound, int first, int end) {}

    /// Words before the number, and after it where there are none before.
    private Hedge hedge(Page page, Cardinal number, int free) {
        int first = page.is(number.first() - 1, "between") || page.is(number.first() - 1, "from")
                ? number.first() - 1
                : number.first();
        first = page.is(first - 1, "the") || page.is(first - 1, "a") && page.is(first, "a") ? first - 1 : first;
        Phrases.Found<Bound> before = words.hedges().before(page.text(), first);
        if (before != null && before.end() >= free && !page.timed(before.end())) {
            return new Hedge(before.value(), before.end(), number.end());
        }
        return new Hedge(Bound.EXACT, number.first(), number.end());
    }

    private Quantity quantity(Page page, Cardinal number, Counted counted, Hedge hedge) {
        int end = Math.max(number.end(), counted.end());
        Bound bound = hedge.bound();
        Phrases.Found<Bound> after = trailer(page, number, end);
        if (after != null && bound == Bound.EXACT) {
            bound = after.value();
            end = Math.max(end, after.end());
        }
        Range range = bounded(number.range(), bound, counted.scale(), number.form());
        Span span = page.text().span(Math.min(hedge.first(), number.first()), end);
        return new Quantity(
                page.sentence().index(),
                span,
                page.text().token(number.end() - 1),
                counted.token(),
                range.min(),
                range.max(),
                range.approximate(),
                counted.unit());
    }

    private Phrases.@Nullable Found<Bound> trailer(Page page, Cardinal number, int end) {
        Phrases.Found<Bound> after = words.trailers().at(page.text(), number.end());
        return after != null ? after : words.trailers().at(page.text(), end);
    }

    private static Range bounded(Range range, Bound bound, double scale, Form form) {
        Double min = scaled(range.min(), scale);
        Double max = scaled(range.max(), scale);
        return switch (bound) {
            case EXACT -> new Range(min, max, range.approximate());
            case ABOUT -> new Range(min, max, true);
            case NEAR -> form == Form.VAGUE && max == null ? new Range(min, null, true) : new Range(null, max, true);
            case ABOVE, AT_LEAST -> new Range(min, null, range.approximate());
            case BELOW, AT_MOST -> max == null ? new Range(null, min, true) : new Range(null, max, range.approximate());
        };
    }

    private static @Nullable Double scaled(@Nullable Double value, double scale) {
        return value == null ? null : value * scale;
    }
}
