package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Lexemes;
import org.dateline.knowledge.Numerals;
import org.dateline.knowledge.TimeWords;
import org.dateline.model.Days;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimeExpression.Role;
import org.dateline.time.Meaning.On;
import org.jspecify.annotations.Nullable;

/// Finds dates, times and durations and puts them on the calendar.
///
/// Times are counted from the day of publication; without one, relative times come out unresolved. Where the text
/// leaves a choice ("Monday"), the tense of the clause makes it.
public final class TemporalTagger {

    /// Paragraphs, headline and byline among them, that may hold the lead.
    private static final int LEAD = 4;
    private static final int NEWS_DAYS = 7;

    private final TimeWords words;
    private final Numerals numerals;
    private final Clauses clauses;
    private final Grammar grammar = new Grammar();
    private final Openers openers;

    /// @param knowledge the words of numbers and times
    public TemporalTagger(Knowledge knowledge) {
        words = knowledge.time();
        numerals = knowledge.numerals();
        clauses = new Clauses(words);
        openers = new Openers(words, numerals);
    }

    /// In text order, not overlapping.
    public List<TimeExpression> tag(Document document) {
        List<TimeExpression> out = new ArrayList<>();
        Memory memory = new Memory();
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() != Sentence.Kind.FURNITURE) {
                tag(document, sentence, memory, out);
            }
        }
        Joins.join(document.text(), out);
        return out;
    }

    private void tag(Document document, Sentence sentence, Memory memory, List<TimeExpression> out) {
        Lexemes text = Lexemes.of(document.text(), sentence);
        LocalDate published = document.article().published();
        Scene scene = new Scene(sentence, text, words, numerals, clauses, published, memory);
        boolean[] opens = openers.mark(text);
        int i = 0;
        while (i < text.size()) {
            Match match = opens[i] ? grammar.at(scene, i) : null;
            if (match == null) {
                i++;
                continue;
            }
            out.add(expression(document, scene, match));
            if (match.meaning() instanceof On on) {
                memory.note(sentence.index(), on.stretch());
                announce(scene, match, on.days());
            }
            i = match.end();
        }
    }

    /// The lead tells what was announced the other day: deadlines count from then.
    private static void announce(Scene scene, Match match, Days days) {
        LocalDate day = days.from();
        LocalDate published = scene.published();
        if (day != null
                && published != null
                && day.equals(days.to())
                && scene.sentence().paragraph() <= LEAD
                && !day.isAfter(published)
                && day.plusDays(NEWS_DAYS).isAfter(published)
                && scene.announced(match.first())) {
            scene.memory().announce(day);
        }
    }

    private static TimeExpression expression(Document document, Scene scene, Match match) {
        Roles.Reading reading = Roles.read(scene, match);
        Span span = scene.text().span(match.first(), match.end());
        Days days = reading.days();
        boolean heading = published(document, span) || alone(scene, match) && days.equals(publication(scene));
        Role role = heading ? Role.PUBLISHED : reading.role();
        return new TimeExpression(
                scene.sentence().index(),
                span,
                reading.meaning().kind(),
                reading.meaning().value(),
                days,
                role,
                !days.unknown());
    }

    /// Whether the sentence is the time and nothing else, as in a line above the text.
    private static boolean alone(Scene scene, Match match) {
        return match.first() == 0 && match.end() >= scene.text().size() - 1;
    }

    private static @Nullable Days publication(Scene scene) {
        LocalDate published = scene.published();
        return published == null ? null : Days.of(published);
    }

    private static boolean published(Document document, Span span) {
        var dateline = document.dateline();
        @Nullable Span day = dateline == null ? null : dateline.day();
        return day != null && day.overlaps(span);
    }
}
