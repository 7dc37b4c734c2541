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
import org.dateline.knowledge.Places.Role;
import org.dateline.model.Document;
import org.dateline.model.Place.Precision;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Finds the words of a document that some place has for a name: at each word the longest such sequence.
final class Recogniser {

    private static final int LONGEST = 9;
    private static final int LONGEST_ACRONYM = 4;
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "an", "ar", "as", "ash", "at", "az", "es", "ez", "ad");
    private static final Set<String> INNER = Set.of(
            "of", "the", "and", "de", "la", "le", "les", "el", "al", "an", "am", "au", "aux", "du", "des", "del", "da",
            "do", "dos", "di", "las", "los", "lo", "das", "in", "on", "upon", "sur", "sous", "en", "y", "e", "i", "ez",
            "es", "as", "ash", "ar", "az", "ed", "ad", "bin", "ibn", "bou", "op", "aan", "den", "der", "auf", "bei",
            "-", "'", "'s", "d'", "l'");
    private static final Set<String> DIVISION_KINDS =
            Set.of("Province", "State", "Region", "Governorate", "Oblast", "Prefecture", "District");
    private static final Map<String, String> PLURAL_KINDS = Map.of("counties", "county", "parishes", "parish");

    private final Countries countries;
    private final Places places;
    private final Atlas atlas;
    /// Names of several words that are no places, by their first word.
    private final Map<String, List<String>> otherNames = new HashMap<>();

    Recogniser(Knowledge knowledge, Atlas atlas) {
        countries = knowledge.countries();
        places = knowledge.places();
        this.atlas = atlas;
        for (String name : places.notPlaces().keySet()) {
            int space = name.indexOf(' ');
            if (space > 0) {
                otherNames
                        .computeIfAbsent(name.substring(0, space), key -> new ArrayList<>())
                        .add(name);
            }
        }
    }

    /// In text order, not overlapping, without clues.
    List<Mention> find(Document document) {
        List<Mention> out = new ArrayList<>();
        Map<String, List<Candidate>> known = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() != Sentence.Kind.FURNITURE) {
                new Scan(document.text(), sentence, known, out).run(sentence.size());
            } else if (document.dateline() != null && document.dateline().span().overlaps(sentence.span())) {
                Span agency = document.dateline().agency();
                int end = agency == null ? document.dateline().span().end() : agency.start();
                Token last = sentence.tokenAt(end - 1);
                new Scan(document.text(), sentence, known, out).run(last == null ? sentence.size() : last.index());
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
            if (sentence != null && first != null && last != null && first.index() <= last.index()) {
                Scan scan = new Scan(document.text(), sentence, known, out);
                Mention mention = scan.at(first.index(), last.index(), span);
                if (mention != null) {
                    out.add(mention);
                }
            }
        }
        return out;
    }

    /// The candidates of a key, looked up once an article.
    private List<Candidate> candidates(Map<String, List<Candidate>> known, String key) {
        return known.computeIfAbsent(key, atlas::candidates);
    }

    /// The scan of one sentence.
    private final class Scan {

        private final String text;
        private final Sentence sentence;
        private final Map<String, List<Candidate>> known;
        private final List<Mention> out;
        private final @Nullable String[] kinds;

        Scan(String text, Sentence sentence, Map<String, List<Candidate>> known, List<Mention> out) {
            this.text = text;
            this.sentence = sentence;
            this.known = known;
            this.out = out;
            kinds = new String[sentence.size()];
            markPluralKinds();
        }

        /// In "Clay, Otter Tail and Grant counties" each name is a county's.
        private void markPluralKinds() {
            for (int i = 1; i < kinds.length; i++) {
                String kind = PLURAL_KINDS.get(form(i));
                for (int k = i - 1; kind != null && k >= 0 && (capital(k) || listing(k)); k--) {
                    kinds[k] = kind;
                }
            }
        }

        private boolean listing(int i) {
            String form = form(i);
            return form.equals(",") || form.equals("and") || form.equals("or");
        }

        void run(int end) {
            for (int i = 0; i < end; ) {
                int other = capital(i) ? otherName(i) : 0;
                Mention mention = other == 0 && opens(i) ? longest(i) : null;
                if (mention == null) {
                    i += Math.max(1, other);
                } else {
                    out.add(mention);
                    i = mention.last() + 1;
                }
            }
        }

        /// How many words the longest name has that begins here and is known to be no place: "Bank of America".
        private int otherName(int first) {
            int longest = 0;
            List<String> names = otherNames.getOrDefault(form(first), List.of());
            for (String name : names) {
                int start = sentence.token(first).span().start();
                int end = start + name.length();
                if (text.startsWith(name, start)) {
                    Token last = sentence.tokenAt(end - 1);
                    if (last != null && last.span().end() == end) {
                        longest = Math.max(longest, last.index() - first + 1);
                    }
                }
            }
            return longest;
        }

        private String form(int i) {
            return sentence.token(i).form();
        }

        private boolean capital(int i) {
            return Character.isUpperCase(form(i).charAt(0));
        }

        private boolean opens(int i) {
            return capital(i)
                    || i + 2 < sentence.size()
                            && ARTICLES.contains(form(i))
                            && form(i + 1).equals("-")
                            && capital(i + 2);
        }

        private @Nullable Mention longest(int first) {
            Mention best = people(first);
            for (int last = first; last < Math.min(sentence.size(), first + LONGEST); last++) {
                boolean part = capital(last) || last > first && (digits(last) || elided(form(last)));
                if (!part && last > first && !INNER.contains(form(last))) {
                    break;
                }
                if (part && (best == null || last > best.last())) {
                    Mention named = named(first, last, span(first, last));
                    best = named == null ? best : named;
                }
            }
            return best;
        }

        private boolean digits(int i) {
            return Character.isDigit(form(i).charAt(0));
        }

        /// "d'Ivoire".
        private static boolean elided(String form) {
            return form.length() > 2 && form.charAt(1) == '\'' && Character.isUpperCase(form.charAt(2));
        }

        private Span span(int first, int last) {
            return new Span(
                    sentence.token(first).span().start(),
                    sentence.token(last).span().end());
        }

        @Nullable
        Mention at(int first, int last, Span span) {
            Mention people = people(first, last, span);
            return people != null ? people : named(first, last, span);
        }

        private @Nullable Mention named(int first, int last, Span span) {
            String words = span.of(text);
            if (first == last || words.endsWith(".")) {
                Mention abbreviation = abbreviation(first, last, span, words);
                if (abbreviation != null) {
                    return abbreviation;
                }
            }
            String key = PlaceKey.of(words);
            if (key.length() < 2 || acronymClash(words, key) || first == last && bareDirection(last)) {
                return null;
            }
            String kind = kinds[last];
            if (kind != null) {
                List<Candidate> counties = candidates(known, key + " " + kind);
                if (!counties.isEmpty()) {
                    return mention(first, last, span, key + " " + kind, Form.NAME, counties, true);
                }
            }
            List<Candidate> found = candidates(known, key);
            if (first < last && form(first).equals("The") && wide(found)) {
                // "The Philippines" is named by its second word; "The Hague" is not.
                return null;
            }
            if (found.isEmpty() && first < last && DIVISION_KINDS.contains(form(last)) && ends(last)) {
                key = PlaceKey.of(span(first, last - 1).of(text));
                found = candidates(known, key).stream()
                        .filter(candidate -> candidate.is(Precision.ADMIN1)
                                || candidate.is(Precision.ADMIN2)
                                || candidate.is(Precision.REGION))
                        .toList();
            }
            if (words.length() <= LONGEST_ACRONYM
                    && words.equals(words.toUpperCase(Locale.ROOT))
                    && countries.byName(words) != null) {
                // "US" and "UK" are never the towns of Us and Uk.
                found = found.stream()
                        .filter(candidate -> candidate.is(Precision.COUNTRY))
                        .toList();
            }
            return found.isEmpty() ? null : mention(first, last, span, key, Form.NAME, found, false);
        }

        /// Whether the name goes no further: "Kano State", but "Ohio State University".
        private boolean ends(int last) {
            return last + 1 == sentence.size()
                    || !capital(last + 1) && !form(last + 1).equals("of");
        }

        private static boolean wide(List<Candidate> found) {
            return found.stream()
                    .allMatch(candidate -> candidate.is(Precision.COUNTRY) || candidate.is(Precision.REGION));
        }

        /// "Western allies", but "Western Province".
        private boolean bareDirection(int i) {
            return places.is(Role.DIRECTION, form(i).toLowerCase(Locale.ROOT))
                    && (i + 1 == sentence.size()
                            || !places.is(Role.KIND, form(i + 1).toLowerCase(Locale.ROOT)));
        }

        /// "Ind." after a town and a comma, and some anywhere; the full stop belongs to it.
        private @Nullable Mention abbreviation(int first, int last, Span span, String words) {
            boolean dot = span.end() < text.length() && text.charAt(span.end()) == '.' && !words.endsWith(".");
            boolean after = afterComma(first);
            List<Candidate> divisions = dot || after ? atlas.abbreviated(words + ".", after) : List.of();
            Span whole = divisions.isEmpty() || !dot ? span : new Span(span.start(), span.end() + 1);
            if (divisions.isEmpty()) {
                divisions = atlas.abbreviated(words, after);
            }
            return divisions.isEmpty()
                    ? null
                    : mention(first, last, whole, PlaceKey.of(words), Form.ABBREVIATION, divisions, false);
        }

        private boolean afterComma(int first) {
            if (out.isEmpty() || first < 2) {
                return false;
            }
            Mention previous = out.getLast();
            return previous.sentence() == sentence
                    && previous.last() == first - 2
                    && form(first - 1).equals(",");
        }

        /// "US" is a country and "Us" is not; "Mali" and "MALI" are one.
        private boolean acronymClash(String words, String key) {
            return key.length() <= 3
                    && countries.byName(words) == null
                    && countries.byName(words.toUpperCase(Locale.ROOT)) != null
                    && !words.equals(words.toUpperCase(Locale.ROOT));
        }

        private @Nullable Mention people(int first) {
            if (first + 1 < sentence.size() && capital(first + 1)) {
                Mention two = people(first, first + 1, span(first, first + 1));
                if (two != null) {
                    return two;
                }
            }
            return people(first, first, span(first, first));
        }

        private @Nullable Mention people(int first, int last, Span span) {
            String words = span.of(text);
            if (countries.byName(words) != null) {
                return null;
            }
            Country country = countries.byAdjective(words);
            country = country == null ? countries.byDemonym(words) : country;
            List<Candidate> found = country == null ? atlas.peoples(words) : List.of(Atlas.country(country, false));
            return found.isEmpty()
                    ? null
                    : mention(
                            first,
                            last,
                            span,
                            PlaceKey.of(found.getFirst().place().name()),
                            Form.PEOPLE,
                            found,
                            false);
        }

        private Mention mention(
                int first, int last, Span span, String key, Form form, List<Candidate> candidates, boolean plural) {
            return new Mention(sentence, first, last, span, key, form, candidates, plural, EnumSet.of(Clue.ALWAYS));
        }
    }
}
