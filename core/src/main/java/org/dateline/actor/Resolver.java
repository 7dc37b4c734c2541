package org.dateline.actor;

import java.util.List;
import java.util.Set;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.actors.ActorTables;
import org.dateline.knowledge.actors.Institutions;
import org.dateline.knowledge.actors.Named;
import org.dateline.model.Actor;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Reads the mentions of one article in order and says whom each stands for.
final class Resolver {

    private static final Set<String> TAKE = Set.of("take", "seize", "grab", "assume");
    private static final Set<String> TOPPLE = Set.of("topple", "overthrow", "oust", "depose");

    private static final String GOVERNMENT = "government";

    private static final java.util.Set<String> LANDS = java.util.Set.of("country", "nation", "state");

    /// Nobody remembers more mentions than this; it bounds the time that a monstrous sentence takes.
    private static final int MOST = 150;

    final Scene scene;
    final ActorTables tables;
    final Countries countries;
    final Entities entities = new Entities();
    final CountryFocus focus;
    final Descriptions descriptions;
    private final NominalReader nominals;
    private final PersonReader persons;
    private final Pronouns pronouns;

    Resolver(Scene scene, ActorTables tables, Countries countries) {
        this.scene = scene;
        this.tables = tables;
        this.countries = countries;
        focus = new CountryFocus(scene);
        descriptions = new Descriptions(this);
        nominals = new NominalReader(this);
        persons = new PersonReader(this);
        pronouns = new Pronouns(this);
    }

    /// Sets the mention's actor; it stays without one when the words stand for none.
    void resolve(Mention mention) {
        if (mention.resolved || mention.resolving) {
            return;
        }
        mention.resolving = true;
        switch (mention.sort) {
            case PERSON -> persons.read(mention);
            case BODY -> body(mention);
            case STATE -> state(mention);
            case TOWN -> town(mention);
            case NOMINAL -> nominals.read(mention);
            case PRONOUN -> pronouns.read(mention);
        }
        mention.resolving = false;
        mention.resolved = true;
        Entity entity = mention.entity;
        if (entity != null) {
            entity.mentions++;
        }
    }

    private void state(Mention mention) {
        Hit hit = mention.hit;
        Named.Land land = hit == null ? null : hit.land();
        if (land != null) {
            state(mention, land);
        }
    }

    /// Makes the mention a country.
    void state(Mention mention, Named.Land land) {
        mention.country = land.country().iso3();
        mention.sector = "GOV";
        mention.institution = GOVERNMENT;
        mention.kind = Actor.Kind.STATE;
        mention.name = land.country().name();
        mention.why = "countries: " + land.country().name();
        mention.entity = institution(mention);
    }

    private void town(Mention mention) {
        mention.country = scene.countryOfPlace(mention.sentence, mention.head);
        mention.sector = "GOV";
        mention.kind = Actor.Kind.ORGANISATION;
        mention.name = scene.text(mention.span);
        mention.why = "places: " + mention.name;
        mention.entity = entities.of("T:" + mention.name, mention);
    }

    private void body(Mention mention) {
        Hit hit = mention.hit;
        Named.Body body = hit == null ? null : hit.as(Named.Body.class);
        Named.People people = hit == null ? null : hit.as(Named.People.class);
        if (body != null) {
            is(mention, body);
            national(mention, body);
        } else if (people != null) {
            String country = people.country();
            people(
                    mention,
                    people.name(),
                    country == null ? new Description(this, mention).country : country,
                    people.religious() ? "REL" : "CVL");
        } else if (hit != null && hit.land() != null) {
            people(mention, scene.text(mention.span), hit.land().country().iso3(), "CVL");
        } else {
            unlisted(mention);
        }
    }

    /// "Russia's Security Council" is no organ of the United Nations.
    private void national(Mention mention, Named.Body body) {
        if (body.country() != null || !body.type().equals("council") || mention.first < 1) {
            return;
        }
        Token head = mention.words.sentence().token(mention.head);
        Token possessor = Syntax.possessor(mention.words.sentence(), head);
        Hit hit = scene.hit(mention.sentence, possessor == null ? mention.first - 1 : possessor.index());
        Named.Land land = hit == null || hit.equals(mention.hit) ? null : hit.land();
        if (land == null) {
            return;
        }
        mention.named = null;
        mention.country = land.country().iso3();
        mention.sector = "GOV";
        mention.name = scene.text(mention.span);
        mention.entity = entities.of("O:" + mention.name, mention);
    }

    /// Makes the mention one of a body of the tables.
    void is(Mention mention, Named.Body body) {
        mention.named = body;
        mention.name = body.name();
        mention.country = body.country();
        mention.sector = body.sector();
        mention.kind = body.group() ? Actor.Kind.GROUP : Actor.Kind.ORGANISATION;
        mention.why = "names: " + body.name();
        boolean ofTheCountry = body.country() == null
                && (body.type().equals("agency") || body.type().equals(GOVERNMENT))
                && body.sector().equals("GOV");
        if (ofTheCountry) {
            mention.country = focus.at(mention.sentence);
        }
        if (body.type().equals(GOVERNMENT)
                && body.country() != null
                && body.sector().equals("GOV")) {
            mention.institution = GOVERNMENT;
        }
        mention.entity = entities.of("N:" + body.name(), mention);
    }

    private void people(Mention mention, String name, @Nullable String country, String sector) {
        mention.name = name;
        mention.country = country;
        mention.sector = sector;
        mention.kind = Actor.Kind.GROUP;
        mention.plural = true;
        mention.why = "peoples: " + name;
        mention.entity = mention.numbered
                ? entities.create(name, country, sector, mention.kind)
                : entities.of("P:" + name, mention);
    }

    /// An organisation that no table has: only its words tell of it.
    private void unlisted(Mention mention) {
        if (mention.first == mention.last && explained(mention)) {
            return;
        }
        StringBuilder name = new StringBuilder();
        for (int i = mention.first; i <= mention.last; i++) {
            name.append(i > mention.first ? " " : "")
                    .append(mention.words.sentence().token(i).form());
        }
        mention.name = name.toString();
        mention.kind = Actor.Kind.ORGANISATION;
        for (int i = mention.first; i <= mention.last; i++) {
            Hit hit = scene.hit(mention.sentence, i);
            if (hit != null && hit.land() != null) {
                mention.country = hit.land().country().iso3();
            }
        }
        mention.why = "name tagger";
        mention.entity = entities.of("O:" + mention.name, mention);
    }

    /// Makes an acronym the body that the article gave it to; `false` when the article explains no such thing.
    private boolean explained(Mention mention) {
        Acronyms.LongName meant =
                scene.acronyms.of(mention.words.sentence().token(mention.head).form());
        if (meant == null) {
            return false;
        }
        for (int i = meant.last(); i >= meant.first(); i--) {
            Mention other = scene.at(meant.sentence(), i);
            if (other != null && other != mention && !other.resolving) {
                resolve(other);
                if (other.entity != null && other.sort != Mention.Sort.STATE) {
                    descriptions.follow(mention, other);
                    mention.why = "named before: " + other.name;
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a country can have what the mention's words call.
    boolean possible(Mention mention, @Nullable String country) {
        if (country == null) {
            return false;
        }
        Institutions institutions = tables.institutions();
        String words =
                mention.agent != null ? mention.agent.words() : mention.title != null ? mention.title.words() : null;
        return institutions.possible(words, country)
                && institutions.possible(mention.institution, country)
                && (!Scene.RULE.contains(String.valueOf(words)) && !takesPower(mention)
                        || scene.day == null
                        || institutions.underMilitaryRule(country, scene.day));
    }

    /// Whether it takes power from the others: "since the army took power", "the soldiers who toppled the president".
    private static boolean takesPower(Mention mention) {
        Sentence sentence = mention.words.sentence();
        Token subject = sentence.token(mention.head);
        Token verb = subject.is("nsubj") ? sentence.head(subject) : null;
        return verb != null
                && (TOPPLE.contains(verb.lemma())
                        || TAKE.contains(verb.lemma())
                                && sentence.tokens().stream()
                                        .anyMatch(token -> token.head() == verb.index()
                                                && token.is("obj")
                                                && token.lemma().equals("power")));
    }

    /// The country that a bare institution is of: the one spoken of most near it that can have such an institution,
    /// else the one spoken of most; `null` when the article names none.
    @Nullable
    String about(Mention mention) {
        String country = focus.at(mention.sentence, candidate -> possible(mention, candidate));
        return country == null ? focus.at(mention.sentence) : country;
    }

    /// The entity of a country's institution.
    Entity institution(Mention mention) {
        Entity entity = entities.of("I:" + mention.country + ":" + mention.institution, mention);
        if (GOVERNMENT.equals(mention.institution)) {
            Country country = mention.country == null ? null : countries.byIso3(mention.country);
            if (country != null) {
                entity.name = country.name();
                entity.kind = Actor.Kind.STATE;
            }
        }
        return entity;
    }

    /// Who owns a noun by this token: a name, a place, a noun or a pronoun; `null` if nobody that acts.
    @Nullable
    Owner owner(int sentence, Token token) {
        if (token.tag().equals("WP$")) {
            Token noun = Syntax.relativeTo(scene.words.get(sentence).sentence(), token);
            return noun == null || noun.index() >= token.index() ? null : owner(sentence, noun);
        }
        Mention mention = scene.at(sentence, token.index());
        if (mention != null) {
            resolve(mention);
            if (mention.entity != null) {
                return new Owner(
                        mention.country,
                        state(mention, mention.entity) ? null : mention.sector,
                        mention.named instanceof Named.Body body ? body : null,
                        mention.human());
            }
        }
        Hit hit = scene.hit(sentence, token.index());
        return hit == null ? ofPlace(sentence, token) : owner(hit);
    }

    /// Whether an owner is a country rather than its government: "France's", "its", "the nation's".
    private static boolean state(Mention mention, Entity entity) {
        return switch (mention.sort) {
            case STATE -> true;
            case PRONOUN -> entity.kind == Actor.Kind.STATE;
            case NOMINAL -> mention.agent != null && LANDS.contains(mention.agent.words());
            case PERSON, BODY, TOWN -> false;
        };
    }

    /// The owner that words of the tables name, `null` if they name none.
    static @Nullable Owner owner(Hit hit) {
        Named.Body body = hit.as(Named.Body.class);
        if (body != null && body.type().equals("region") && body.sector().equals("GOV")) {
            return new Owner(body.country(), null, null, false);
        }
        if (body != null) {
            return new Owner(body.country(), body.sector(), body, false);
        }
        Named.Land land = hit.land();
        if (land != null) {
            return new Owner(land.country().iso3(), null, null, false);
        }
        Named.People people = hit.as(Named.People.class);
        return people == null ? null : new Owner(people.country(), null, null, false);
    }

    private @Nullable Owner ofPlace(int sentence, Token token) {
        String country = scene.countryOfPlace(sentence, token.index());
        return country == null ? null : new Owner(country, null, null, false);
    }

    /// The mentions before this one, the nearest first, back to `sentences` sentences before.
    List<Mention> before(Mention mention, int sentences) {
        java.util.ArrayList<Mention> out = new java.util.ArrayList<>();
        int seen = 0;
        for (int s = mention.sentence; s >= 0 && s >= mention.sentence - sentences && seen < MOST; s--) {
            List<Mention> here = scene.mentions.get(s);
            int last = s == mention.sentence ? mention.order : here.size() - 1;
            for (int i = last; i >= 0 && seen < MOST; i--, seen++) {
                Mention other = here.get(i);
                if (other != mention
                        && other.entity != null
                        && (s < mention.sentence || other.span.start() < mention.span.start())
                        && !other.span.covers(mention.span)) {
                    out.add(other);
                }
            }
        }
        return out;
    }
}
