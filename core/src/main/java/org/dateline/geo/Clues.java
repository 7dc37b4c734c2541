package org.dateline.geo;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.geo.Mention.Form;
import org.dateline.knowledge.Places;
import org.dateline.knowledge.Places.NotPlace;
import org.dateline.knowledge.Places.Role;
import org.dateline.model.Document;
import org.dateline.model.Name;
import org.dateline.model.Place.Precision;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Gathers what speaks for and against each mention of a document.
final class Clues {

    private static final int MANY = 12;
    private static final Set<String> DISEASES = Set.of(
            "virus", "ebolavirus", "fever", "flu", "syndrome", "disease", "strain", "hemorrhagic", "haemorrhagic");

    private final Places places;
    private final Document document;
    private final List<Mention> mentions;
    private final Map<Integer, List<Name>> names = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    private Clues(Places places, Document document, List<Mention> mentions) {
        this.places = places;
        this.document = document;
        this.mentions = mentions;
        for (Name name : document.names()) {
            names.computeIfAbsent(name.sentence(), key -> new java.util.ArrayList<>())
                    .add(name);
        }
        collectSmall();
    }

    /// Which one-word names the article also has in small letters.
    private void collectSmall() {
        Set<String> wanted = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.first() == mention.last()) {
                wanted.add(mention.sentence().token(mention.first()).form().toLowerCase(Locale.ROOT));
            }
        }
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (Character.isLowerCase(token.form().charAt(0)) && wanted.contains(token.form())) {
                    small.add(token.form());
                }
            }
        }
    }

    /// Fills the clues of all mentions.
    static void gather(Places places, Document document, List<Mention> mentions) {
        Clues clues = new Clues(places, document, mentions);
        clues.collectSurnames();
        for (int i = 0; i < mentions.size(); i++) {
            clues.gather(i);
        }
        clues.list();
        clues.spread();
        mentions.forEach(mention -> combine(mention.clues()));
    }

    /// The last words of persons' names, and words after a given name or an honorific.
    private void collectSurnames() {
        for (Name name : document.names()) {
            if (name.kind() == Name.Kind.PER && name.last() > name.first()) {
                surnames.add(document.sentences()
                        .get(name.sentence())
                        .token(name.last())
                        .form());
            }
        }
        for (Mention mention : mentions) {
            Token before = token(mention.sentence(), mention.first() - 1);
            if (before != null && mention.first() == mention.last()) {
                boolean given = Boolean.FALSE.equals(places.givenNames().get(before.form()));
                if (given || places.is(Role.HONORIFIC, lower(before))) {
                    surnames.add(mention.sentence().token(mention.last()).form());
                }
            }
        }
    }

    private void gather(int i) {
        Mention mention = mentions.get(i);
        EnumSet<Clue> clues = mention.clues();
        names(mention, clues);
        before(mention, clues);
        after(mention, clues);
        neighbours(i, clues);
        words(mention, clues);
        candidates(mention, clues);
    }

    private void names(Mention mention, EnumSet<Clue> clues) {
        for (Name name : names.getOrDefault(mention.sentence().index(), List.of())) {
            if (name.last() < mention.first() || name.first() > mention.last()) {
                continue;
            }
            boolean whole = name.first() == mention.first() && name.last() == mention.last();
            boolean opens = name.first() == mention.first() && !whole;
            boolean closes = name.last() == mention.last() && !whole;
            clues.add(
                    switch (name.kind()) {
                        case LOC -> whole ? Clue.TAGGED_PLACE : Clue.IN_PLACE;
                        case PER -> whole ? Clue.TAGGED_PERSON : Clue.IN_PERSON;
                        case ORG ->
                            whole
                                    ? Clue.TAGGED_ORGANISATION
                                    : opens
                                            ? Clue.OPENS_ORGANISATION
                                            : closes ? Clue.CLOSES_ORGANISATION : Clue.IN_ORGANISATION;
                        case MISC -> whole ? Clue.TAGGED_OTHER : Clue.IN_OTHER;
                    });
            return;
        }
        clues.add(Clue.UNTAGGED);
    }

    private void before(Mention mention, EnumSet<Clue> clues) {
        Sentence sentence = mention.sentence();
        Token before = token(sentence, mention.first() - 1);
        if (before == null) {
            clues.add(Clue.OPENS_SENTENCE);
            return;
        }
        String word = lower(before);
        boolean capital = capital(before);
        add(clues, Clue.AFTER_LOCATIVE, places.is(Role.LOCATIVE, word));
        add(clues, Clue.AFTER_THE, word.equals("the"));
        add(clues, Clue.AFTER_DIRECTION, places.is(Role.DIRECTION, word));
        add(clues, Clue.AFTER_TITLE, places.is(Role.TITLE, word));
        add(clues, Clue.AFTER_HONORIFIC, places.is(Role.HONORIFIC, word));
        add(
                clues,
                Clue.AFTER_GIVEN_NAME,
                Boolean.FALSE.equals(places.givenNames().get(before.form())));
        add(clues, Clue.AFTER_CAPITAL, capital && mention.first() > 1);
        add(clues, Clue.AFTER_HYPHEN, word.equals("-"));
        add(clues, Clue.AFTER_CONJUNCTION, word.equals("and") || word.equals("or"));
        if (word.equals("of")) {
            Token head = token(sentence, mention.first() - 2);
            boolean kind = head != null && places.is(Role.KIND, lower(head));
            boolean named = head != null && capital(head) && places.is(Role.NAMED_FOR, lower(head));
            clues.add(named ? Clue.AFTER_NAMED_FOR : kind ? Clue.AFTER_KIND_OF : Clue.AFTER_OF);
        }
    }

    private void after(Mention mention, EnumSet<Clue> clues) {
        Sentence sentence = mention.sentence();
        Token after = token(sentence, mention.last() + 1);
        if (after == null) {
            return;
        }
        String word = lower(after);
        boolean capital = capital(after);
        boolean kind = places.is(Role.KIND, word);
        boolean organisation = capital && places.is(Role.ORGANISATION, word);
        boolean thing = places.is(Role.THING, word) && (capital || DISEASES.contains(word));
        add(clues, Clue.BEFORE_KIND, kind && !capital);
        add(clues, Clue.PLURAL_KIND, mention.plural());
        add(clues, Clue.BEFORE_CAPITAL_KIND, kind && capital);
        add(clues, Clue.BEFORE_ORGANISATION, organisation);
        add(clues, Clue.BEFORE_THING, thing);
        add(clues, Clue.BEFORE_CAPITAL, capital && !kind && !organisation && !thing);
        add(clues, Clue.BEFORE_GOVERNMENT, places.is(Role.GOVERNMENT, word));
        add(clues, Clue.BEFORE_POSSESSIVE, after.tag().equals("POS"));
        add(clues, Clue.BEFORE_HYPHEN, word.equals("-"));
        add(
                clues,
                Clue.PEOPLE_BEFORE_NOUN,
                mention.form() == Form.PEOPLE && !capital && after.pos().nominal());
    }

    private void neighbours(int i, EnumSet<Clue> clues) {
        Mention mention = mentions.get(i);
        Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
        if (next != null && mention.commaBefore(next)) {
            add(clues, Clue.BEFORE_ABBREVIATION, next.form() == Form.ABBREVIATION);
            add(clues, Clue.BEFORE_CONTAINER, Grouping.contains(next, mention));
        }
        Mention previous = i > 0 ? mentions.get(i - 1) : null;
        if (previous != null && previous.commaBefore(mention)) {
            add(clues, Clue.AS_CONTAINER, Grouping.contains(mention, previous));
        }
    }

    private void words(Mention mention, EnumSet<Clue> clues) {
        Sentence sentence = mention.sentence();
        Token token = sentence.token(mention.first());
        String words = mention.span().of(document.text());
        int count = mention.last() - mention.first() + 1;
        add(clues, Clue.ONE_WORD, count == 1);
        add(clues, Clue.THREE_WORDS, count > 2);
        add(clues, Clue.NOT_PROPER_NOUN, count == 1 && !token.tag().startsWith("NNP"));
        add(clues, Clue.IN_HEADLINE, sentence.kind() == Sentence.Kind.HEADLINE);
        add(clues, Clue.IN_DATELINE, inDateline(mention));
        boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
        add(clues, Clue.ALL_CAPITALS, capitals && words.length() > 3);
        boolean acronym = capitals && words.length() <= 4 && mention.form() == Form.NAME;
        boolean country = mention.candidates().getFirst().is(Precision.COUNTRY);
        add(clues, Clue.SHORT_ACRONYM, acronym && !country);
        add(clues, Clue.COUNTRY_ACRONYM, acronym && country);
        add(clues, Clue.PEOPLE, mention.form() == Form.PEOPLE);
        add(clues, Clue.ABBREVIATION, mention.form() == Form.ABBREVIATION);
        if (count > 1) {
            return;
        }
        NotPlace not = places.notPlaces().get(words);
        add(clues, Clue.COMMON_WORD, not == NotPlace.WORD);
        add(clues, Clue.PERSONS_NAME, not == NotPlace.PERSON);
        add(clues, Clue.ORGANISATIONS_NAME, not == NotPlace.ORGANISATION);
        Boolean given = places.givenNames().get(words);
        add(clues, Clue.GIVEN_NAME, Boolean.FALSE.equals(given));
        add(clues, Clue.GIVEN_NAME_AND_PLACE, Boolean.TRUE.equals(given));
        add(clues, Clue.SURNAME_HERE, surnames.contains(token.form()));
        add(clues, Clue.SMALL_LETTERS_HERE, !acronym && small.contains(words.toLowerCase(Locale.ROOT)));
    }

    private boolean inDateline(Mention mention) {
        return document.dateline() != null && document.dateline().place().overlaps(mention.span());
    }

    private static void candidates(Mention mention, EnumSet<Clue> clues) {
        long population = 0;
        int fame = 0;
        boolean preferred = false;
        boolean ours = false;
        EnumSet<Precision> kinds = EnumSet.noneOf(Precision.class);
        for (Candidate candidate : mention.candidates()) {
            kinds.add(candidate.place().precision());
            population = Math.max(population, candidate.place().population());
            fame = Math.max(fame, candidate.fame());
            preferred |= !candidate.alternate();
            ours |= candidate.place().geonamesId() == 0 && !candidate.is(Precision.ADMIN2);
        }
        add(clues, Clue.COUNTRY, kinds.contains(Precision.COUNTRY));
        add(clues, Clue.DIVISION, kinds.contains(Precision.ADMIN1));
        add(clues, Clue.COUNTY, kinds.contains(Precision.ADMIN2));
        add(clues, Clue.REGION, kinds.contains(Precision.REGION));
        add(clues, Clue.OURS, ours);
        add(clues, Clue.ALTERNATE_ONLY, !preferred);
        add(clues, Clue.FAMOUS, fame >= 40);
        add(clues, Clue.OBSCURE, fame < 6);
        add(clues, Clue.MANY_MEANINGS, mention.candidates().size() >= MANY);
        if (kinds.contains(Precision.CITY)) {
            clues.add(
                    population < 1_000
                            ? Clue.HAMLET
                            : population < 10_000
                                    ? Clue.VILLAGE
                                    : population < 100_000
                                            ? Clue.TOWN
                                            : population < 1_000_000 ? Clue.CITY : Clue.METROPOLIS);
        }
    }

    /// "in Gao, Gossi and Ménaka": what is said of one name of a list holds of the next.
    private void list() {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention one = mentions.get(i);
            Mention next = mentions.get(i + 1);
            if (Grouping.joined(one, next)) {
                add(next.clues(), Clue.LISTED_WITH_PLACE, likely(one.clues()));
                add(one.clues(), Clue.LISTED_WITH_PLACE, likely(next.clues()));
            }
        }
    }

    private static boolean likely(EnumSet<Clue> clues) {
        return clues.contains(Clue.TAGGED_PLACE)
                || clues.contains(Clue.BEFORE_ABBREVIATION)
                || clues.contains(Clue.LISTED_WITH_PLACE);
    }

    private static void combine(EnumSet<Clue> clues) {
        boolean locative = clues.contains(Clue.AFTER_LOCATIVE);
        add(clues, Clue.UNTAGGED_AFTER_LOCATIVE, locative && clues.contains(Clue.UNTAGGED));
        add(clues, Clue.ORGANISATION_AFTER_LOCATIVE, locative && clues.contains(Clue.TAGGED_ORGANISATION));
    }

    /// A name that is plainly a place somewhere in the article is likelier one elsewhere.
    private void spread() {
        Map<String, Integer> plain = new HashMap<>();
        for (Mention mention : mentions) {
            if (plain(mention.clues())) {
                plain.merge(mention.key(), 1, Integer::sum);
            }
        }
        for (Mention mention : mentions) {
            int own = plain(mention.clues()) ? 1 : 0;
            add(mention.clues(), Clue.PLACE_ELSEWHERE_HERE, plain.getOrDefault(mention.key(), 0) > own);
        }
    }

    private static boolean plain(EnumSet<Clue> clues) {
        return clues.contains(Clue.TAGGED_PLACE)
                        && (clues.contains(Clue.AFTER_LOCATIVE)
                                || clues.contains(Clue.BEFORE_CONTAINER)
                                || clues.contains(Clue.AFTER_KIND_OF))
                || clues.contains(Clue.BEFORE_ABBREVIATION)
                || clues.contains(Clue.IN_DATELINE);
    }

    private static void add(EnumSet<Clue> clues, Clue clue, boolean there) {
        if (there) {
            clues.add(clue);
        }
    }

    private static @Nullable Token token(Sentence sentence, int index) {
        return index < 0 || index >= sentence.size() ? null : sentence.token(index);
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private static boolean capital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }
}
