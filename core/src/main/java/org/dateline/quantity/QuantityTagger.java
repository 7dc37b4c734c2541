package org.dateline.quantity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Lexemes;
import org.dateline.knowledge.Numerals;
import org.dateline.knowledge.QuantityWords;
import org.dateline.knowledge.QuantityWords.Bound;
import org.dateline.knowledge.QuantityWords.Range;
import org.dateline.model.Document;
import org.dateline.model.Name;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;

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
    ///
    /// @param times those of the document, in text order
    public List<Quantity> tag(Document document, List<TimeExpression> times) {
        List<Quantity> out = new ArrayList<>();
        int time = 0;
        int name = 0;
        for (Sentence sentence : document.sentences()) {
            List<Span> taken = new ArrayList<>();
            for (; time < times.size() && times.get(time).sentence() <= sentence.index(); time++) {
                taken.add(times.get(time).span());
            }
            List<Span> named = new ArrayList<>();
            List<Name> names = document.names();
            for (; name < names.size() && names.get(name).sentence() <= sentence.index(); name++) {
                named.add(names.get(name).span());
            }
            if (sentence.kind() != Sentence.Kind.FURNITURE) {
                Lexemes text = Lexemes.of(document.text(), sentence);
                tag(new Page(sentence, text, words, numerals, taken, named), out);
            }
        }
        return out;
    }

    /// What came before in a sentence.
    ///
    /// @param end  index after the last amount
    /// @param noun token of what it counted, -1 if it was a measure
    /// @param list index after the last age, -1 if there was none
    private record Before(int end, int noun, Bound bound, int list) {}

    private void tag(Page page, List<Quantity> out) {
        Before before = new Before(0, -1, Bound.EXACT, -1);
        int i = 0;
        while (i < page.text().size()) {
            Cardinal number = page.timed(i) || !opens(page.text().get(i)) ? null : Cardinals.at(page, i);
            if (number == null || overlapsTime(page, number)) {
                i = number == null ? skip(page, i) : Math.max(i + 1, number.end());
                continue;
            }
            before = read(page, number, before, out);
            i = Math.max(i + 1, number.end());
        }
    }

    private static Before read(Page page, Cardinal number, Before before, List<Quantity> out) {
        if (!number.vague() && Ages.isAge(page, number, before.list)) {
            return new Before(before.end, before.noun, before.bound, number.end());
        }
        Counted counted = Counted.of(page, number);
        Hedge hedge = Hedge.of(page, number, counted, before.end);
        if (hedge.bound() == Bound.EXACT && converts(page, number, counted, before)) {
            hedge = new Hedge(before.bound, hedge.first(), hedge.end());
        }
        // "Two new 737 jets" counts jets once.
        boolean again = counted.token() >= 0 && counted.token() == before.noun && !counted.measured();
        if (again || !isAmount(page, number, counted, hedge)) {
            return before;
        }
        out.add(quantity(page, number, counted, hedge));
        return new Before(counted.end(), counted.measured() ? -1 : counted.token(), hedge.bound(), -1);
    }

    /// "more than 300 miles (480 km)": the same amount again, with the same hedge.
    private static boolean converts(Page page, Cardinal number, Counted counted, Before before) {
        return counted.measured() && before.end > 0 && number.first() == before.end + 1 && page.is(before.end, "(");
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
            case DETERMINER -> page.is(number.first(), "both") ? counted.plural(page) : counted.token() >= 0;
            case WORDS -> spelled(page, number, counted);
            case VAGUE, DIGITS, SHARE -> true;
        };
    }

    /// "one" is mostly a pronoun, and "a six-party talk", "a two-state solution" tell a kind.
    private static boolean spelled(Page page, Cardinal number, Counted counted) {
        int end = number.end();
        boolean compound =
                page.is(end, "-") && page.text().glued(end) && page.text().glued(end + 1);
        if (compound && !counted.measured() && !page.is(end + 1, "strong")) {
            return false;
        }
        boolean one = page.is(number.first(), "one") && end == number.first() + 1;
        return !one || counted.token() >= 0 && !page.is(end, "of") && !page.is(number.first() - 1, "no");
    }

    private static Quantity quantity(Page page, Cardinal number, Counted counted, Hedge hedge) {
        Range range = hedge.apply(number.range(), counted.scale());
        return new Quantity(
                page.sentence().index(),
                page.text().span(Math.min(hedge.first(), number.first()), hedge.end()),
                page.text().token(number.end() - 1),
                counted.token(),
                range.min(),
                range.max(),
                range.approximate(),
                counted.unit());
    }
}
