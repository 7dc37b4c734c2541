package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.actors.Agent;
import org.dateline.knowledge.actors.Named;
import org.dateline.model.Document;
import org.dateline.model.Name;
import org.dateline.model.Place;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// One article on the table: its sentences in every form that the readers need, and what they have found so far.
final class Scene {

    final Document document;
    final @Nullable LocalDate day;
    final List<Words> words = new ArrayList<>();
    final List<List<Name>> names = new ArrayList<>();
    final List<List<Toponym>> toponyms = new ArrayList<>();
    final List<List<Hit>> hits = new ArrayList<>();
    final List<@Nullable Phrases> phrases = new ArrayList<>();
    final List<List<Mention>> mentions = new ArrayList<>();

    /// Names that say no more than whose a noun is, with others: "British and French" before "troops".
    final Set<Hit> owners = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Nouns for soldiers who rule.
    static final Set<String> RULE = Set.of(
            "military government", "military junta", "junta", "military council", "military regime", "military ruler");

    /// The short names that the article explains.
    final Acronyms acronyms;

    private @Nullable Map<String, Integer> bearers;
    private @Nullable Set<String> partsOfNames;
    private final Map<String, Boolean> ruled = new HashMap<>();
    private final Set<String> spokenOf = new HashSet<>();
    private final List<@Nullable Mention[]> byToken = new ArrayList<>();

    Scene(Document document, List<Toponym> places) {
        this.document = document;
        this.day = document.article().published();
        for (Sentence sentence : document.sentences()) {
            boolean read = sentence.kind() != Sentence.Kind.FURNITURE;
            words.add(new Words(read ? sentence : blank(sentence)));
            names.add(new ArrayList<>(2));
            toponyms.add(new ArrayList<>(2));
            mentions.add(new ArrayList<>());
            phrases.add(null);
            byToken.add(new @Nullable Mention[sentence.size()]);
        }
        acronyms = new Acronyms(words);
        for (Name name : document.names()) {
            if (document.sentences().get(name.sentence()).kind() != Sentence.Kind.FURNITURE) {
                names.get(name.sentence()).add(name);
            }
        }
        for (Toponym place : places) {
            toponyms.get(place.sentence()).add(place);
        }
    }

    private static Sentence blank(Sentence sentence) {
        return new Sentence(sentence.index(), sentence.paragraph(), sentence.kind(), sentence.span(), List.of());
    }

    /// Takes in the names of the tables, those left out that are only part of a place's name: "Ireland" in "Northern
    /// Ireland", a company's name in a district's.
    void take(List<List<Hit>> found) {
        for (int i = 0; i < found.size(); i++) {
            List<Hit> kept = new ArrayList<>(found.get(i).size());
            for (Hit hit : found.get(i)) {
                boolean larger = !toponyms.get(i).isEmpty() && inLargerPlace(i, hit);
                if (!larger && !explained(i, hit, found) && !surname(i, hit)) {
                    kept.add(hit);
                }
            }
            hits.add(kept);
        }
    }

    /// Whether the hit is a country or its capital by its word alone, but that is somebody's last name in this article
    /// and the places read none there: "Amman" after "Omar Amman".
    private boolean surname(int sentence, Hit hit) {
        return hit.land() != null
                && hit.first() == hit.last()
                && bearers().containsKey(words.get(sentence).lower(hit.first()))
                && toponym(
                                sentence,
                                words.get(sentence)
                                        .sentence()
                                        .token(hit.first())
                                        .span())
                        == null;
    }

    /// Whether the word is a last name that stands alone: whom the article has named in full.
    boolean lastName(int sentence, int token) {
        Integer named = bearers().get(words.get(sentence).lower(token));
        return named != null && named <= sentence;
    }

    /// The last names of people named in full, and the first sentence that has each.
    private Map<String, Integer> bearers() {
        if (bearers == null) {
            bearers = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                for (Name name : names.get(i)) {
                    if (name.kind() == Name.Kind.PER && name.last() > name.first()) {
                        bearers.putIfAbsent(words.get(i).lower(name.last()), i);
                    }
                }
            }
        }
        return bearers;
    }

    /// Whether the hit is an acronym that the article gives to another body than the tables do.
    private boolean explained(int sentence, Hit hit, List<List<Hit>> found) {
        if (acronyms.isEmpty() || hit.first() != hit.last()) {
            return false;
        }
        Acronyms.LongName meant =
                acronyms.of(words.get(sentence).sentence().token(hit.first()).form());
        if (meant == null) {
            return false;
        }
        for (Hit other : found.get(meant.sentence())) {
            boolean whole = other.last() == meant.last() && other.first() >= meant.first() - 1;
            if (whole
                    && other.aliases().stream()
                            .anyMatch(alias -> hit.aliases().stream()
                                    .anyMatch(mine -> mine.named().equals(alias.named())))) {
                return false;
            }
        }
        return true;
    }

    private boolean inLargerPlace(int sentence, Hit hit) {
        Sentence read = words.get(sentence).sentence();
        Span span = read.token(hit.first()).span().union(read.token(hit.last()).span());
        Toponym toponym = toponym(sentence, span);
        Place place = toponym == null ? null : toponym.place();
        if (toponym == null
                || place == null
                || place.country() == null
                || !toponym.span().covers(span)
                || toponym.span().length() == span.length()) {
            return false;
        }
        Named.Land land = hit.land();
        if (land != null) {
            return !place.country().equals(land.country().iso3());
        }
        Named.Body body = hit.as(Named.Body.class);
        return toponym.use() == Toponym.Use.LITERAL
                || body != null && body.country() != null && !body.country().equals(place.country());
    }

    String text(Span span) {
        return span.of(document.text());
    }

    void add(Mention mention) {
        @Nullable Mention[] tokens = byToken.get(mention.sentence);
        if (tokens[mention.head] == null) {
            tokens[mention.head] = mention;
            mentions.get(mention.sentence).add(mention);
        }
    }

    /// The mention whose head is the token, `null` if there is none.
    @Nullable
    Mention at(int sentence, int token) {
        return byToken.get(sentence)[token];
    }

    /// The names of the tables that cover the token, `null` if none does.
    @Nullable
    Hit hit(int sentence, int token) {
        List<Hit> here = hits.get(sentence);
        int low = 0;
        int high = here.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (here.get(middle).last() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < here.size() && here.get(low).covers(token) ? here.get(low) : null;
    }

    /// The place name that covers the characters, `null` if none does.
    @Nullable
    Toponym toponym(int sentence, Span span) {
        for (Toponym toponym : toponyms.get(sentence)) {
            if (toponym.span().overlaps(span)) {
                return toponym;
            }
        }
        return null;
    }

    /// Whether the article names the country, by any word.
    boolean speaksOf(String country) {
        if (spokenOf.isEmpty()) {
            for (List<Hit> here : hits) {
                for (Hit hit : here) {
                    Named.Land land = hit.land();
                    if (land != null) {
                        spokenOf.add(land.country().iso3());
                    }
                }
            }
        }
        return spokenOf.contains(country);
    }

    /// Whether the word, in lower case, is part of a longer name of a person somewhere in the article.
    boolean partOfName(String word) {
        if (partsOfNames == null) {
            Set<String> parts = new HashSet<>();
            for (int i = 0; i < names.size(); i++) {
                for (Name name : names.get(i)) {
                    for (int t = name.first();
                            name.kind() == Name.Kind.PER && name.last() > name.first() && t <= name.last();
                            t++) {
                        parts.add(words.get(i).lower(t));
                    }
                }
            }
            partsOfNames = parts;
        }
        return partsOfNames.contains(word);
    }

    /// Whether the article says that soldiers rule the country.
    boolean underMilitaryRule(String country) {
        return ruled.computeIfAbsent(country, this::findRule);
    }

    private boolean findRule(String country) {
        for (List<Mention> here : mentions) {
            for (Mention mention : here) {
                Agent agent = mention.agent;
                if (agent != null
                        && RULE.contains(agent.words())
                        && (mention.country == null || country.equals(mention.country))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The country of the place name that covers the token, `null` if none does or it lies in none.
    @Nullable
    String countryOfPlace(int sentence, int token) {
        Toponym toponym =
                toponym(sentence, words.get(sentence).sentence().token(token).span());
        Place place = toponym == null ? null : toponym.place();
        return place == null ? null : place.country();
    }
}
