package org.dateline.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.ActorMention;
import org.dateline.model.Attribution;
import org.dateline.model.Attribution.Form;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/// Finds who is said to have said what: cues by lexicon and syntax first, then the quotations beside
/// them, then quotations that go on without a cue.
public final class AttributionExtractor {

    private final VerbCues verbs;
    private final NounCues nouns;
    private final PhraseCues phrases;
    private final ColonCues colons;
    private final Signatures signatures;

    public AttributionExtractor(Knowledge knowledge) {
        verbs = new VerbCues(knowledge.cues());
        nouns = new NounCues(knowledge.cues());
        phrases = new PhraseCues(knowledge.cues());
        colons = new ColonCues(knowledge.cues());
        signatures = new Signatures(knowledge.cues());
    }

    /// In text order of their content. Where a cue interrupts its content, the later part is an
    /// attribution of its own with an empty cue at its start.
    public List<Attribution> extract(Document document, List<ActorMention> actors) {
        List<Quote> quotes = QuotationMarks.of(document);
        Marks marks = new Marks(document.text(), quotes);
        List<Reported> reports = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() != Sentence.Kind.FURNITURE) {
                verbs.find(sentence, marks, reports);
                nouns.find(sentence, reports);
                phrases.find(sentence, reports);
                colons.find(document, sentence, reports);
            }
        }
        signatures.find(document, quotes, reports);
        Doubles.drop(reports);
        reports.sort(Comparator.comparingInt(reported -> reported.cueSpan().start()));
        Cuts.apply(reports);
        QuoteLinker linker = new QuoteLinker(document, quotes, reports);
        linker.link();
        Sources sources = new Sources(document, actors);
        List<Attribution> out = new ArrayList<>();
        for (Reported reported : reports) {
            if (!linker.astray(reported)) {
                add(document, reported, sources.of(reported), quotes, linker, out);
            }
        }
        out.sort(Comparator.comparing(Attribution::content));
        return out;
    }

    private static void add(
            Document document,
            Reported reported,
            Source source,
            List<Quote> quotes,
            QuoteLinker linker,
            List<Attribution> out) {
        boolean first = true;
        for (Span piece : reported.pieces) {
            Span content = trimmed(document.text(), piece);
            Sentence sentence = document.sentenceAt(content.start());
            if (content.length() == 0 || sentence == null) {
                continue;
            }
            Span quoted = quoted(content, reported, quotes, linker);
            Form form = quoted == null ? Form.INDIRECT : quoted.covers(content) ? Form.DIRECT : Form.MIXED;
            Span cue = first ? reported.cueSpan() : new Span(content.start(), content.start());
            out.add(new Attribution(
                    sentence.index(), source, cue, reported.cue.lemma(), content, form, reported.stance, quoted));
            first = false;
        }
    }

    private static @Nullable Span quoted(Span content, Reported reported, List<Quote> quotes, QuoteLinker linker) {
        Span cue = reported.cueSpan();
        for (Quote quote : quotes) {
            Span inside = quote.inside();
            boolean theirs = !linker.foreign(quote) || !reported.word.pos().verbal() || cue.start() >= quote.close();
            if (theirs && !inside.covers(cue) && inside.overlaps(content)) {
                int start = Math.max(inside.start(), content.start());
                return new Span(start, Math.max(start, Math.min(inside.end(), content.end())));
            }
        }
        return null;
    }

    /// Without white space, commas and quotation marks at its ends.
    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && edge(text.charAt(start))) {
            start++;
        }
        while (end > start && (edge(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean edge(char c) {
        return Character.isWhitespace(c) || "\"“”«»,;:–—".indexOf(c) >= 0;
    }
}
