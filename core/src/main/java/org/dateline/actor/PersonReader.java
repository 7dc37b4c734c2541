package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.actors.Agent;
import org.dateline.knowledge.actors.Alias;
import org.dateline.knowledge.actors.Atoms;
import org.dateline.knowledge.actors.Gender;
import org.dateline.knowledge.actors.Modifier;
import org.dateline.knowledge.actors.Named;
import org.dateline.knowledge.actors.Title;
import org.dateline.model.Actor;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Reads a person's name with its title, adjectives and apposition: who, of which country, in what office on the day
/// of the article.
final class PersonReader {

    /// Offices whose holder is a former one once out of them.
    private static final Set<String> OFFICE = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "IGO", "PRE");

    /// Sectors of domestic officials: without another word they are of the country that the text is about.
    private static final Set<String> DOMESTIC = Set.of("GOV", "LEG", "JUD", "COP", "MIL");

    /// Offices whose holders the news calls by their last names alone.
    private static final Set<String> HIGH = Set.of(
            "president",
            "prime minister",
            "chancellor",
            "monarch",
            "head of state",
            "supreme leader",
            "secretary general",
            "foreign minister",
            "defence minister",
            "chief executive");

    private static final int SHORTEST_SURNAME_ALONE = 4;

    private final Resolver resolver;
    private final Scene scene;

    PersonReader(Resolver resolver) {
        this.resolver = resolver;
        scene = resolver.scene;
    }

    void read(Mention mention) {
        String name = name(mention);
        mention.kind = Actor.Kind.PERSON;
        mention.name = name;
        mention.gender = gender(mention);
        around(mention);
        Entity known = known(mention, name);
        if (known != null) {
            mention.entity = known;
            adopt(mention, known);
            identify(mention);
            return;
        }
        Named.Person person = person(mention, name);
        if (person != null) {
            mention.named = person;
            mention.name = person.name();
            mention.gender = person.gender() == Gender.UNKNOWN ? mention.gender : person.gender();
            mention.why = "leaders: " + person.name();
            fromTable(mention, person);
        } else {
            mention.why = "name tagger";
            fromText(mention);
        }
        mention.entity = resolver.entities.create(mention.name, mention.country, mention.sector, mention.kind);
        mention.entity.gender = mention.gender;
        register(mention, name);
        identify(mention);
    }

    /// Makes the noun beside a name the same person.
    private static void identify(Mention mention) {
        Mention other = mention.apposition;
        if (other != null) {
            other.entity = mention.entity;
            other.name = mention.name;
            other.country = mention.country;
            other.sector = mention.sector;
            other.kind = Actor.Kind.PERSON;
        }
    }

    private static String name(Mention mention) {
        StringBuilder name = new StringBuilder();
        Sentence sentence = mention.words.sentence();
        for (int i = mention.first; i <= mention.last; i++) {
            if (i > mention.first
                    && sentence.token(i).span().start()
                            > sentence.token(i - 1).span().end()) {
                name.append(' ');
            }
            name.append(sentence.token(i).form());
        }
        return name.toString();
    }

    private Gender gender(Mention mention) {
        if (mention.title != null && mention.title.gender() != Gender.UNKNOWN) {
            return mention.title.gender();
        }
        return mention.last > mention.first
                ? resolver.tables.gender(mention.words.lower(mention.first))
                : Gender.UNKNOWN;
    }

    /// The person of an earlier mention: by the same words, or by a last or only name.
    private @Nullable Entity known(Mention mention, String name) {
        Entity same = resolver.entities.get("H:" + Atoms.of(name));
        if (same != null) {
            return same;
        }
        if (mention.first == mention.last) {
            Entity byPart = resolver.entities.get("S:" + mention.words.lower(mention.last));
            return byPart != null && byPart.gender.agrees(mention.gender) ? byPart : null;
        }
        Named.Person listed = mention.hit == null ? null : mention.hit.as(Named.Person.class);
        return listed == null ? null : resolver.entities.get("H:" + Atoms.of(listed.name()));
    }

    private static void adopt(Mention mention, Entity known) {
        mention.name = known.name;
        mention.country = known.country;
        mention.sector = known.sector;
        mention.gender = known.gender;
        mention.why = "named before: " + known.name;
    }

    private void register(Mention mention, String name) {
        Entity entity = mention.entity;
        if (entity == null) {
            return;
        }
        resolver.entities.put("H:" + Atoms.of(name), entity);
        resolver.entities.put("H:" + Atoms.of(mention.name), entity);
        for (int i = mention.last; i >= mention.first; i--) {
            if (mention.words.lower(i).length() > 2) {
                resolver.entities.put("S:" + mention.words.lower(i), entity);
            }
        }
    }

    private Named.@Nullable Person person(Mention mention, String name) {
        LocalDate day = scene.day;
        if (mention.hit != null) {
            Named.Person best = null;
            for (Alias alias : mention.hit.aliases()) {
                if (alias.named() instanceof Named.Person person
                        && (best == null || day != null && best.on(day).isEmpty())
                        && fits(person, mention)) {
                    best = person;
                }
            }
            return best;
        }
        if (mention.first < mention.last || day == null) {
            return null;
        }
        List<Named.Person> namesakes = resolver.tables.names().bySurname(Atoms.lower(name), day);
        if (namesakes.isEmpty() || name.length() < SHORTEST_SURNAME_ALONE) {
            return null;
        }
        Named.Person first = namesakes.getFirst();
        boolean alone = namesakes.size() == 1
                || namesakes.get(1).on(day).isEmpty() && !first.on(day).isEmpty();
        return alone && borneOut(first, mention, day) && fits(first, mention) ? first : null;
    }

    /// A bare last name is a leader's only where the text speaks of his country or gives a title.
    private boolean borneOut(Named.Person person, Mention mention, LocalDate day) {
        if (person.on(day).isEmpty()) {
            return false;
        }
        for (Named.Office office : person.on(day)) {
            if (!HIGH.contains(office.role())) {
                continue;
            }
            String country = office.country();
            if (country == null || country.equals(mention.country) || scene.speaksOf(country)) {
                return mention.title == null
                        || mention.title.sector() == null
                        || mention.country != null
                        || office.sector().equals(mention.title.sector());
            }
        }
        return false;
    }

    private static boolean fits(Named.Person person, Mention mention) {
        if (!person.gender().agrees(mention.gender)) {
            return false;
        }
        return mention.country == null
                || person.offices().stream()
                        .anyMatch(office -> office.country() == null || mention.country.equals(office.country()));
    }

    private void fromTable(Mention mention, Named.Person person) {
        LocalDate day = scene.day;
        List<Named.Office> held = day == null ? List.of() : person.on(day);
        Named.Office office = held.isEmpty() ? null : fitting(held, mention.title);
        Named.Office last = day == null
                ? person.offices().isEmpty() ? null : person.offices().getLast()
                : person.before(day);
        Named.Office any =
                office != null ? office : last != null ? last : person.offices().getFirst();
        if (mention.country == null || office != null) {
            mention.country = any.country();
        }
        if (office != null && !(mention.former && sameOffice(mention.title, last))) {
            mention.sector = office.sector();
        } else if (mention.former) {
            mention.sector = "ELI";
        } else if (mention.title != null && mention.title.sector() != null) {
            mention.sector = mention.title.sector();
        } else if (last != null) {
            mention.sector = day != null && OFFICE.contains(last.sector()) ? "ELI" : last.sector();
        }
    }

    private static boolean sameOffice(@Nullable Title title, Named.@Nullable Office office) {
        return title != null && office != null && office.role().equals(title.role());
    }

    private static Named.Office fitting(List<Named.Office> held, @Nullable Title title) {
        if (title != null) {
            for (Named.Office office : held) {
                if (office.role().equals(title.role())) {
                    return office;
                }
            }
        }
        for (Named.Office office : held) {
            if (office.sector().equals("GOV")) {
                return office;
            }
        }
        return held.getFirst();
    }

    private void fromText(Mention mention) {
        Title title = mention.title;
        if (mention.sector == null && title != null) {
            mention.sector = title.sector();
        }
        if (mention.former && mention.sector != null && OFFICE.contains(mention.sector)) {
            mention.sector = "ELI";
        }
        if (mention.country == null && mention.sector != null && DOMESTIC.contains(mention.sector)) {
            mention.country = resolver.about(mention);
        }
    }

    /// Country, sector and "former" from the words around a name.
    private void around(Mention mention) {
        Sentence sentence = mention.words.sentence();
        int from = mention.titleHead < 0 ? mention.first : phrasesTitleFirst(mention);
        before(mention, sentence, from);
        Token head = sentence.token(mention.head);
        Token possessor = Syntax.possessor(sentence, head);
        if (possessor != null && possessor.index() < mention.first) {
            own(mention, resolver.owner(mention.sentence, possessor));
        }
        for (Token child : sentence.children(head)) {
            if (child.is("nmod") && child.index() > mention.last) {
                own(mention, resolver.owner(mention.sentence, child));
            } else if (child.is("appos")) {
                apposition(mention, child);
            }
        }
        Token above = sentence.head(head);
        if (above != null && head.is("appos")) {
            apposition(mention, above);
        }
    }

    private int phrasesTitleFirst(Mention mention) {
        Phrases phrases = scene.phrases.get(mention.sentence);
        return phrases == null ? mention.first : phrases.titleFirst(mention.titleHead);
    }

    /// Adjectives and the like to the left of the title: "former Mali President", "UN envoy".
    private void before(Mention mention, Sentence sentence, int from) {
        Phrases phrases = scene.phrases.get(mention.sentence);
        int begin = Math.min(from, Syntax.inner(sentence, mention.head));
        while (begin > 0 && phrases != null && says(mention, phrases, begin - 1)) {
            begin--;
        }
        begin = Math.max(begin, from - 8);
        for (int i = mention.first - 1; i >= begin && phrases != null; i--) {
            Hit hit = scene.hit(mention.sentence, i);
            if (hit != null && !States.tied(mention.words, hit)) {
                own(mention, Resolver.owner(hit));
                continue;
            }
            Modifier modifier = phrases.modifier(i);
            Agent agent = i == mention.first - 1 && mention.title == null ? phrases.agent(i) : null;
            if (agent != null && !"UNK".equals(agent.sector())) {
                mention.sector = mention.sector == null ? agent.sector() : mention.sector;
            } else if (modifier != null && modifier.effect() == Modifier.Effect.FORMER) {
                mention.former = true;
            } else if (modifier != null && mention.sector == null && i < from) {
                mention.sector = weak(mention.title) ? modifier.sector() : null;
            }
        }
        if (from > 0 && phrases != null) {
            Modifier modifier = phrases.modifier(from - 1);
            mention.former |= modifier != null && modifier.effect() == Modifier.Effect.FORMER;
        }
    }

    /// Whether a word before the phrase still says who somebody is, however the parse hangs it.
    private boolean says(Mention mention, Phrases phrases, int at) {
        Modifier modifier = phrases.modifier(at);
        Hit hit = scene.hit(mention.sentence, at);
        return modifier != null && modifier.effect() == Modifier.Effect.FORMER
                || hit != null
                        && (hit.land() != null || hit.as(Named.Body.class) != null)
                        && mention.words.sentence().token(at).head() > at;
    }

    /// Titles whose sector is rather that of the body: "UN spokesman", "rebel spokesman".
    private static boolean weak(@Nullable Title title) {
        return title != null
                && title.role() != null
                && Set.of("spokesperson", "leader", "commander", "envoy", "official", "director", "chair", "secretary")
                        .contains(title.role());
    }

    private static void own(Mention mention, @Nullable Owner owner) {
        if (owner == null) {
            return;
        }
        if (mention.country == null) {
            mention.country = owner.country();
        }
        if (mention.sector == null && owner.sector() != null && (mention.title == null || weak(mention.title))) {
            mention.sector = owner.sector();
        }
    }

    private void apposition(Mention mention, Token token) {
        Mention other = scene.at(mention.sentence, token.index());
        if (other == null || other.sort != Mention.Sort.NOMINAL || other.plural) {
            return;
        }
        resolver.resolve(other);
        mention.apposition = other.entity == null || other.named != null ? null : other;
        if (other.sector != null) {
            mention.sector = mention.sector == null ? other.sector : mention.sector;
            mention.country = mention.country == null ? other.country : mention.country;
            mention.gender = mention.gender == Gender.UNKNOWN ? other.gender : mention.gender;
            mention.former |= other.former;
        }
    }
}
