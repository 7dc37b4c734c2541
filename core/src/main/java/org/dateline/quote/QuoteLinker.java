package org.dateline.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Gives quotations to the cues beside them, and lets a quotation without a cue go on with the
/// source of the one before it.
final class QuoteLinker {

    private final Document document;
    private final String text;
    private final List<Quote> outer = new ArrayList<>();
    private final List<Reported> reports;
    private final Set<Quote> foreign = new HashSet<>();
    private final Map<Quote, Reported> taken = new HashMap<>();
    private final Map<Quote, Boolean> full = new HashMap<>();
    private final Map<Integer, List<Reported>> bySentence = new HashMap<>();

    QuoteLinker(Document document, List<Quote> quotes, List<Reported> reports) {
        this.document = document;
        this.text = document.text();
        this.reports = reports;
        for (Quote quote : quotes) {
            if (!quote.inner()) {
                outer.add(quote);
            }
        }
        for (Reported reported : reports) {
            bySentence
                    .computeIfAbsent(reported.sentence.index(), index -> new ArrayList<>(2))
                    .add(reported);
        }
    }

    private List<Reported> inSentence(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /// The quotation that holds the characters, `null` where none does; quotations do not overlap.
    private @Nullable Quote around(Span span) {
        int before = before(span.start());
        return before >= 0 && outer.get(before).inside().covers(span) ? outer.get(before) : null;
    }

    /// Index of the last quotation that opens before `offset`, -1 where there is none.
    private int before(int offset) {
        int low = 0;
        int high = outer.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (outer.get(middle).open() < offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    void link() {
        for (Reported reported : reports) {
            findForeign(reported);
        }
        for (Reported reported : reports) {
            behind(reported);
        }
        for (Reported reported : reports) {
            ahead(reported);
        }
        for (Reported reported : reports) {
            snap(reported);
        }
        for (int i = 0; i < outer.size(); i++) {
            goOn(i);
        }
        backwards();
        for (Reported reported : reports) {
            ofThemselves(reported);
        }
    }

    /// Whether the parse found its source across a quotation mark: somebody who is quoted does not speak for
    /// a reporter outside.
    boolean astray(Reported reported) {
        Extent source = reported.source;
        if (source == null) {
            return false;
        }
        Quote quote = around(reported.cueSpan());
        return quote != null
                && !foreign.contains(quote)
                && isFull(quote)
                && !quote.inside().covers(source.span(reported.sentence));
    }

    /// Whether the words between the marks are the outlet's own account of a speaker: "accused them of
    /// “stalling and said that talks were over,” according to".
    boolean foreign(Quote quote) {
        return foreign.contains(quote);
    }

    /// A finite verb without a subject inside, coordinated with a verb outside, betrays the outlet's words.
    private void findForeign(Reported reported) {
        Extent source = reported.source;
        int first = reported.words.first();
        Sentence sentence = reported.sentence;
        if (source == null
                || first == 0
                || !Beside.finite(sentence, reported.word)
                || !sentence.token(first - 1).is("cc")
                || sentence.child(reported.word, "nsubj") != null) {
            return;
        }
        Quote quote = around(reported.cueSpan());
        if (quote == null
                || source.span(sentence).end() > quote.inside().start()
                || !Character.isLowerCase(text.charAt(quote.inside().start()))) {
            return;
        }
        foreign.add(quote);
        int end = sentence.token(first - 1).span().start();
        for (Reported other : inSentence(sentence)) {
            if (other.cueSpan().end() < quote.inside().start()) {
                other.pieces.replaceAll(piece -> piece.covers(reported.cueSpan())
                        ? new Span(piece.start(), Math.max(piece.start(), end))
                        : piece);
            }
        }
    }

    /// “We stay, I think,” she said: "I" is she.
    private void ofThemselves(Reported reported) {
        if (reported.sourceHead == null || !firstPerson(reported.sourceHead)) {
            return;
        }
        Quote quote = around(reported.cueSpan());
        Reported owner = quote == null ? null : taken.get(quote);
        if (owner != null && owner != reported) {
            reported.speaker = owner;
        }
    }

    private static boolean firstPerson(Token token) {
        return switch (token.form()) {
            case "I", "i", "we", "We", "my", "My", "our", "Our", "me", "us" -> true;
            default -> false;
        };
    }

    /// “…,” she said.
    private void behind(Reported reported) {
        if (reported.before == null && reported.after == null && (!reported.quotes || reported.complete)) {
            return;
        }
        Quote quote = lastBefore(reported.start());
        boolean beside = quote != null && reported.quotes && onlyMarks(quote.close(), reported.start());
        if (beside && quote != null && isFull(quote) && !taken.containsKey(quote)) {
            reported.pieces.clear();
            reported.pieces.add(withLeadIn(reported, quote));
            taken.put(quote, reported);
        } else if (reported.before != null) {
            reported.add(reported.before);
        }
        if (reported.after != null) {
            reported.add(reported.after);
        }
    }

    /// The quotation, from the start of the clause where it begins in the middle of it: Talks are “a farce,” she said.
    private Span withLeadIn(Reported reported, Quote quote) {
        Span inside = quote.inside();
        Extent before = reported.before;
        if (before == null) {
            return inside;
        }
        int start = before.span(reported.sentence).start();
        if (start >= quote.open()) {
            return inside;
        }
        String lead = text.substring(start, quote.open()).strip();
        boolean ownSentence = (lead.endsWith(",") || lead.endsWith(":") || lead.endsWith("."))
                && Character.isUpperCase(text.charAt(Math.min(inside.start(), text.length() - 1)));
        return lead.isEmpty() || ownSentence ? inside : new Span(start, inside.end());
    }

    /// She said: “…”; “…,” she said, “…”; “…,” she said. “…”
    private void ahead(Reported reported) {
        if (!reported.quotes) {
            return;
        }
        Quote quote = firstAfter(reported.end());
        if (quote == null || taken.containsKey(quote) || !isFull(quote)) {
            return;
        }
        boolean free = reported.pieces.isEmpty()
                || reported.weak && quote.open() >= reported.pieces.getLast().end();
        if (free && quote.open() < reported.sentence.span().end() + 3) {
            if (quietBetween(reported, quote)) {
                reported.pieces.clear();
                reported.pieces.add(quote.inside());
                taken.put(quote, reported);
            }
        } else if (!reported.complete && reported.after == null && goesOn(reported, quote)) {
            reported.pieces.add(quote.inside());
            taken.put(quote, reported);
        }
    }

    /// Whether nothing but the cue's own adverbials stands between it and a quotation in its sentence.
    private boolean quietBetween(Reported reported, Quote quote) {
        // The quotation opens in the cue's sentence or right behind it.
        for (Reported other : inSentence(reported.sentence)) {
            if (other != reported && other.start() > reported.start() && other.start() < quote.open()) {
                return false;
            }
        }
        return true;
    }

    private boolean goesOn(Reported reported, Quote quote) {
        String between = text.substring(reported.end(), quote.open());
        boolean sameParagraph = paragraphAt(reported.start()) == paragraphAt(quote.open());
        if (!sameParagraph) {
            return false;
        }
        if (between.length() <= 4 && onlyMarks(reported.end(), quote.open())) {
            return true;
        }
        int end = reported.sentence.span().end();
        return quote.open() < end
                ? between.length() < 60
                : text.substring(end, quote.open()).isBlank();
    }

    /// A piece may not end inside a quotation unless its cue is inside too.
    private void snap(Reported reported) {
        Span cue = reported.cueSpan();
        for (int i = 0; i < reported.pieces.size(); i++) {
            Span piece = reported.pieces.get(i);
            for (int at = Math.max(0, before(piece.start())); at < outer.size(); at++) {
                Quote quote = outer.get(at);
                if (quote.open() >= piece.end()) {
                    break;
                }
                if (quote.close() <= piece.start()) {
                    continue;
                }
                Span inside = quote.inside();
                if (inside.covers(cue) && !foreign.contains(quote)) {
                    piece = new Span(
                            Math.max(piece.start(), inside.start()),
                            Math.max(Math.max(piece.start(), inside.start()), Math.min(piece.end(), inside.end())));
                } else {
                    piece = foreign.contains(quote) && cue.end() <= quote.open() ? piece : grown(piece, inside, cue);
                    if (isFull(quote) && !foreign.contains(quote)) {
                        taken.putIfAbsent(quote, reported);
                    }
                }
            }
            reported.pieces.set(i, piece);
        }
    }

    private static Span grown(Span piece, Span inside, Span cue) {
        int start = piece.start();
        int end = piece.end();
        if (start > inside.start() && start < inside.end() && cue.start() >= inside.end()) {
            start = inside.start();
        }
        if (end > inside.start() && end < inside.end() && cue.end() <= inside.start()) {
            end = inside.end();
        }
        return new Span(start, Math.max(start, end));
    }

    /// A quotation without a cue of its own.
    private void goOn(int index) {
        Quote quote = outer.get(index);
        if (taken.containsKey(quote) || !isFull(quote)) {
            return;
        }
        Sentence sentence = document.sentenceAt(quote.open());
        if (sentence == null
                || sentence.index() == 0
                || quote.open() > sentence.span().start() + 1) {
            return;
        }
        Reported speaker = null;
        if (index > 0 && outer.get(index - 1).continues()) {
            speaker = taken.get(outer.get(index - 1));
        } else {
            Sentence previous = document.sentences().get(sentence.index() - 1);
            Reported last = index == 0 ? null : taken.get(outer.get(index - 1));
            if (previous.kind() != Sentence.Kind.PROSE) {
                return;
            }
            if (previous.paragraph() == sentence.paragraph()) {
                speaker = speakerOf(previous);
                if (speaker == null
                        && index > 0
                        && quote.open() - outer.get(index - 1).close() < 3) {
                    speaker = last;
                }
            } else if (last != null && (last.sentence == previous || spokenIn(previous, last))) {
                // A paragraph of nothing but a quotation goes on where the one before it ended.
                speaker = last;
            }
        }
        if (speaker != null) {
            speaker.pieces.add(quote.inside());
            taken.put(quote, speaker);
        }
    }

    private static boolean spokenIn(Sentence sentence, Reported reported) {
        return reported.pieces.getLast().end() >= sentence.span().end() - 2;
    }

    /// A quotation that goes on over several paragraphs before its cue comes.
    private void backwards() {
        for (int i = outer.size() - 2; i >= 0; i--) {
            Quote quote = outer.get(i);
            Reported speaker = taken.get(outer.get(i + 1));
            if (quote.continues() && speaker != null && !taken.containsKey(quote) && isFull(quote)) {
                speaker.pieces.add(quote.inside());
                taken.put(quote, speaker);
            }
        }
    }

    /// Whose words the sentence gives: the source of its quotation, else of its outermost report.
    private @Nullable Reported speakerOf(Sentence sentence) {
        for (Reported reported : inSentence(sentence)) {
            if (reported.quotes && reported.source != null && around(reported.cueSpan()) == null) {
                return reported;
            }
        }
        return null;
    }

    /// More than a word or two set apart: it holds a verb or is long.
    private boolean isFull(Quote quote) {
        return full.computeIfAbsent(quote, this::weigh);
    }

    private boolean weigh(Quote quote) {
        int words = 0;
        boolean verb = false;
        Sentence sentence = document.sentenceAt(quote.open());
        for (int i = sentence == null ? document.sentences().size() : sentence.index();
                i < document.sentences().size();
                i++) {
            Sentence at = document.sentences().get(i);
            if (at.span().start() >= quote.close()) {
                break;
            }
            for (var token : at.tokens()) {
                if (words >= 5 || token.span().start() >= quote.close()) {
                    break;
                }
                if (quote.inside().covers(token.span())
                        && Character.isLetterOrDigit(token.form().charAt(0))) {
                    words++;
                    verb |= token.pos().verbal();
                }
            }
        }
        return words >= 5 || verb && words >= 3 || words >= 1 && (wholeSentence(quote) || spoken(quote));
    }

    /// Asked, “With whom?”
    private boolean spoken(Quote quote) {
        int end = quote.inside().end();
        int before = quote.open() - 1;
        while (before > 0 && text.charAt(before) == ' ') {
            before--;
        }
        return end > 0
                && before >= 0
                && ".!?".indexOf(text.charAt(end - 1)) >= 0
                && ",:".indexOf(text.charAt(before)) >= 0
                && Character.isUpperCase(text.charAt(quote.inside().start()));
    }

    private boolean wholeSentence(Quote quote) {
        Sentence sentence = document.sentenceAt(quote.open());
        int end = quote.inside().end();
        return sentence != null
                && quote.open() <= sentence.span().start() + 1
                && end > 0
                && ",.!?".indexOf(text.charAt(end - 1)) >= 0;
    }

    private @Nullable Quote lastBefore(int offset) {
        int at = before(offset);
        while (at >= 0 && outer.get(at).close() > offset) {
            at--;
        }
        return at < 0 ? null : outer.get(at);
    }

    private @Nullable Quote firstAfter(int offset) {
        int at = before(offset) + 1;
        return at < outer.size() ? outer.get(at) : null;
    }

    private boolean onlyMarks(int from, int to) {
        if (to - from > 6) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    private int paragraphAt(int offset) {
        Sentence sentence = document.sentenceAt(offset);
        return sentence == null ? -1 : sentence.paragraph();
    }
}
