package org.dateline.geo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.geo.Mention.Form;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Places;
import org.dateline.model.Document;
import org.dateline.model.Place.Precision;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Finds the words of a document that some place has for a name: at each word the longest such sequence.
final class Recogniser {

    private static final int LONGEST = 9;
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "an", "ar", "as", "ash", "at", "az", "es", "ez", "ad");
    private static final Set<String> INNER = Set.of(
            "of", "the", "and", "de", "la", "le", "les", "el", "al", "an", "am", "du", "des", "del", "da", "do", "dos",
            "di", "in", "on", "upon", "sur", "sous", "en", "y", "e", "i", "ez", "es", "as", "ash", "ar", "az", "ed",
            "ad", "bin", "ibn", "bou", "op", "aan", "den", "der", "auf", "bei", "-", "'", "’", "d'", "l'");

    private final Countries countries;
    private final Places places;
    private final Atlas atlas;

    Recogniser(Knowledge knowledge, Atlas atlas) {
        this.countries = knowledge.countries();
        this.places = knowledge.places();
        this.atlas = atlas;
    }

    /// In text order, not overlapping, without clues.
    List<Mention> find(Document document) {
        List<Mention> out = new ArrayList<>();
        Map<String, List<Candidate>> known = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() == Sentence.Kind.FURNITURE) {
                continue;
            }
            for (int i = 0; i < sentence.size(); ) {
                Mention mention = opens(sentence, i) ? longest(document.text(), sentence, i, known, out) : null;
                if (mention == null) {
                    i++;
                } else {
                    out.add(mention);
                    i = mention.last() + 1;
                }
            }
        }
        return out;
    }

    /// The mentions at the spans, in text order; none for a span that no place has for a name.
    List<Mention> at(Document document, List<Span> spans) {
        List<Mention> out = new ArrayList<>();
        Map<String, List<Candidate>> known = new HashMap<>();
        for (Span span : spans) {
            Sentence sentence = document.sentenceAt(span.start());
            Token first = sentence == null ? null : sentence.tokenAt(span.start());
            Token last = sentence == null ? null : sentence.tokenAt(Math.max(span.start(), span.end() - 1));
            if (sentence == null || first == null || last == null) {
                continue;
            }
            String words = span.of(document.text());
            Mention mention = people(sentence, first.index(), last.index(), span, words);
            if (mention == null) {
                mention = named(document.text(), sentence, first.index(), last.index(), span.start(), known, out);
            }
            if (mention != null) {
                out.add(new Mention(
                        sentence,
                        mention.first(),
                        mention.last(),
                        span,
                        mention.key(),
                        mention.form(),
                        mention.candidates(),
                        mention.clues()));
            }
        }
        return out;
    }

    private static boolean opens(Sentence sentence, int i) {
        String form = sentence.token(i).form();
        if (Character.isUpperCase(form.charAt(0))) {
            return true;
        }
        return i + 2 < sentence.size()
                && ARTICLES.contains(form)
                && sentence.token(i + 1).form().equals("-")
                && Character.isUpperCase(sentence.token(i + 2).form().charAt(0));
    }

    private @Nullable Mention longest(
            String text, Sentence sentence, int first, Map<String, List<Candidate>> known, List<Mention> before) {
        Mention people = people(text, sentence, first);
        Mention best = people;
        int start = sentence.token(first).span().start();
        for (int last = first; last < Math.min(sentence.size(), first + LONGEST); last++) {
            Token token = sentence.token(last);
            char initial = token.form().charAt(0);
            boolean capital = Character.isUpperCase(initial) || Character.isDigit(initial) && last > first;
            if (!capital && !INNER.contains(token.form()) && !(last == first)) {
                break;
            }
            if (capital && (best == null || last > best.last())) {
                Mention named = named(text, sentence, first, last, start, known, before);
                best = named == null ? best : named;
            }
        }
        return best;
    }

    private @Nullable Mention named(
            String text,
            Sentence sentence,
            int first,
            int last,
            int start,
            Map<String, List<Candidate>> known,
            List<Mention> before) {
        Span span = new Span(start, sentence.token(last).span().end());
        String words = span.of(text);
        if (first == last && follows(before, sentence, first)) {
            List<Candidate> divisions = atlas.abbreviated(words);
            if (divisions.isEmpty() && words.length() <= 5 && dotAfter(text, span)) {
                divisions = atlas.abbreviated(words + ".");
            }
            if (!divisions.isEmpty()) {
                return mention(sentence, first, last, span, PlaceKey.of(words), Form.ABBREVIATION, divisions);
            }
        }
        String key = PlaceKey.of(words);
        if (key.length() < 2 || acronymClash(words, key)) {
            return null;
        }
        if (places.notPlaces().containsKey(words) && words.indexOf(' ') > 0) {
            return null;
        }
        List<Candidate> candidates = known.computeIfAbsent(key, atlas::candidates);
        if (key.length() <= 4 && words.equals(words.toUpperCase(Locale.ROOT)) && countries.byName(words) != null) {
            // "US" and "UK" are never the towns of Us and Uk.
            candidates = candidates.stream()
                    .filter(candidate -> candidate.is(Precision.COUNTRY))
                    .toList();
        }
        return candidates.isEmpty() ? null : mention(sentence, first, last, span, key, Form.NAME, candidates);
    }

    private static boolean dotAfter(String text, Span span) {
        return span.end() < text.length() && text.charAt(span.end()) == '.';
    }

    /// "US" is a country and "Us" is not; "Mali" and "MALI" are one.
    private boolean acronymClash(String words, String key) {
        return key.length() <= 3
                && countries.byName(words) == null
                && countries.byName(words.toUpperCase(Locale.ROOT)) != null
                && !words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static boolean follows(List<Mention> before, Sentence sentence, int first) {
        if (before.isEmpty() || first < 2) {
            return false;
        }
        Mention previous = before.getLast();
        return previous.sentence() == sentence
                && previous.last() == first - 2
                && sentence.token(first - 1).form().equals(",");
    }

    private @Nullable Mention people(String text, Sentence sentence, int first) {
        Token token = sentence.token(first);
        if (first + 1 < sentence.size()) {
            Token next = sentence.token(first + 1);
            Span both = token.span().union(next.span());
            if (Character.isUpperCase(next.form().charAt(0))) {
                Mention two = people(sentence, first, first + 1, both, both.of(text));
                if (two != null) {
                    return two;
                }
            }
        }
        return people(sentence, first, first, token.span(), token.form());
    }

    private @Nullable Mention people(Sentence sentence, int first, int last, Span span, String words) {
        if (countries.byName(words) != null) {
            return null;
        }
        Country country = countries.byAdjective(words);
        country = country == null ? countries.byDemonym(words) : country;
        return country == null
                ? null
                : mention(
                        sentence,
                        first,
                        last,
                        span,
                        PlaceKey.of(country.name()),
                        Form.PEOPLE,
                        List.of(Atlas.country(country, false)));
    }

    private static Mention mention(
            Sentence sentence, int first, int last, Span span, String key, Form form, List<Candidate> candidates) {
        return new Mention(sentence, first, last, span, key, form, candidates, EnumSet.of(Clue.ALWAYS));
    }
}
