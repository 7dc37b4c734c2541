package org.dateline.actor;

import java.util.Set;
import org.dateline.actor.Mention.Article;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.actors.Agent;
import org.dateline.knowledge.actors.Atoms;
import org.dateline.knowledge.actors.Named;
import org.dateline.knowledge.actors.Title;
import org.dateline.model.Actor;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Reads noun phrases without a name: "Mali's military government", "dozens of protesters", "the organization".
final class NominalReader {

    /// Sectors of a state's own people.
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");

    private static final Set<String> ARMED = Set.of("REB", "PRM", "CRM", "UAF", "MIL");
    private static final Set<String> OFFICE = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "IGO");

    /// Bodies of several states: who is theirs is of their sector, but their troops are troops.
    private static final String INTERNATIONAL = "IGO";

    private static final Set<String> UNCOUNTED = Set.of("hundred", "thousand", "million", "dozen", "score");

    private final Resolver resolver;
    private final Scene scene;

    NominalReader(Resolver resolver) {
        this.resolver = resolver;
        scene = resolver.scene;
    }

    void read(Mention mention) {
        Agent agent = mention.agent;
        Title title = mention.title;
        if (agent == null && title == null) {
            return;
        }
        boolean counts = agent != null
                && (agent.use() == Agent.Use.MEASURE || agent.words().equals("group"));
        if (counts && measured(mention)) {
            return;
        }
        Description description = new Description(resolver, mention);
        mention.country = description.country;
        mention.former = description.former;
        mention.why = agent != null ? "agents: " + agent.words() : title != null ? "titles: " + title.words() : "";
        mention.kind = kind(mention);
        mention.sector = sector(mention, description);
        mention.institution = institution(mention, description);
        mention.name = plainName(mention);
        mention.proper = agent != null && proper(mention);
        if (isBody(mention, description) || apposed(mention)) {
            return;
        }
        boolean owned = agent != null && agent.use() == Agent.Use.OWNED;
        if (owned && description.owner != null && description.owner.human() && description.modifier == null) {
            return;
        }
        if (owned && bare(description) || meansState(mention)) {
            resolver.descriptions.secondMention(mention);
            return;
        }
        if (bare(description) && resolver.descriptions.body(mention)) {
            return;
        }
        if (agent != null && agent.use() == Agent.Use.MEASURE && !alone(mention)) {
            return;
        }
        if (nobody(mention)) {
            return;
        }
        mention.entity = entity(mention, description);
    }

    /// "used force", "in court": a bare singular noun stands for no one in particular.
    private static boolean nobody(Mention mention) {
        Sentence sentence = mention.words.sentence();
        return mention.article == Article.BARE
                && !Syntax.subject(sentence.token(mention.head))
                && mention.institution == null
                && !mention.plural
                && sentence.kind() != Sentence.Kind.HEADLINE
                && sentence.token(mention.head).tag().equals("NN")
                && Syntax.begin(sentence, mention.head) == mention.head
                && sentence.child(sentence.token(mention.head), "appos") == null
                && !sentence.token(mention.head).is("appos");
    }

    private static boolean bare(Description description) {
        return description.country == null && description.modifier == null && description.owner == null;
    }

    /// "the country", "the nation": a state on second mention.
    private static boolean meansState(Mention mention) {
        Agent agent = mention.agent;
        return agent != null
                && mention.article == Article.DEFINITE
                && !mention.plural
                && mention.country == null
                && (agent.words().equals("country") || agent.words().equals("nation"));
    }

    private static Actor.Kind kind(Mention mention) {
        Agent agent = mention.agent;
        if (agent == null) {
            return Actor.Kind.UNNAMED;
        }
        return switch (agent.kind()) {
            case GROUP -> Actor.Kind.GROUP;
            case STATE, ORGANISATION, PERSON, UNNAMED -> Actor.Kind.UNNAMED;
        };
    }

    private static @Nullable String sector(Mention mention, Description description) {
        Agent agent = mention.agent;
        String own = agent != null ? agent.sector() : mention.title == null ? null : mention.title.sector();
        boolean fixed = agent == null
                ? description.body == null || "GOV".equals(description.body.sector())
                : agent.use() == Agent.Use.AGENT;
        String sector = own;
        Named.Body body = description.body;
        if (!fixed && description.modifier != null) {
            sector = description.modifier;
        } else if (!fixed && body != null) {
            sector = body.sector().equals(INTERNATIONAL) && "MIL".equals(own) ? own : body.sector();
        } else if (!fixed && description.owner != null && description.owner.sector() != null && !"CVL".equals(own)) {
            sector = description.owner.sector();
        }
        boolean person = agent == null || agent.kind() == Actor.Kind.PERSON;
        if (description.former && person && sector != null && OFFICE.contains(sector)) {
            return "ELI";
        }
        return sector;
    }

    private static @Nullable String institution(Mention mention, Description description) {
        Agent agent = mention.agent;
        if (description.former || description.body != null) {
            return null;
        }
        if (agent == null) {
            return mention.title == null || mention.plural ? null : mention.title.role();
        }
        if (agent.use() != Agent.Use.AGENT
                && description.modifier != null
                && !description.modifier.equals(agent.sector())) {
            return null;
        }
        if (mention.plural && agent.words().equals("leader") && "GOV".equals(mention.sector)) {
            return description.country == null && mention.article != Article.DEFINITE ? null : "government";
        }
        return agent.institution();
    }

    /// The phrase without what only points: determiners and possessors.
    private String plainName(Mention mention) {
        Sentence sentence = mention.words.sentence();
        int begin = Syntax.begin(sentence, mention.head);
        Token possessor = Syntax.possessor(sentence, sentence.token(mention.head));
        if (possessor != null && possessor.index() < mention.first) {
            begin = possessor.index() + 1;
            begin += begin < mention.first && sentence.token(begin).tag().equals("POS") ? 1 : 0;
        } else if (sentence.token(begin).is("det") && begin < mention.first) {
            begin++;
        }
        int start = sentence.token(Math.min(begin, mention.first)).span().start();
        return scene.document
                .text()
                .substring(start, Math.max(mention.span.end(), start + 1))
                .strip();
    }

    private boolean proper(Mention mention) {
        Sentence sentence = mention.words.sentence();
        for (int i = Syntax.inner(sentence, mention.head); i < mention.head; i++) {
            if (sentence.token(i).tag().startsWith("NNP") && scene.hit(mention.sentence, i) == null) {
                return true;
            }
        }
        return false;
    }

    /// The fighters, the force or the organisation of a named body are that body.
    private boolean isBody(Mention mention, Description description) {
        Named.Body body = description.body;
        Agent agent = mention.agent;
        if (body == null || agent == null || description.former) {
            return false;
        }
        boolean sameThing = description.bodyBefore
                && resolver.tables.bodyTypes(agent.words()).contains(body.type());
        boolean members = ARMED.contains(body.sector())
                && (mention.plural || mention.collective)
                && agent.kind() == Actor.Kind.GROUP
                && mention.sector != null
                && ARMED.contains(mention.sector);
        boolean troops = body.type().equals("operation") && "MIL".equals(mention.sector);
        if (!sameThing && !members && !troops) {
            return false;
        }
        resolver.is(mention, body);
        return true;
    }

    /// "the president, Ibrahim Keita": both are one person.
    private boolean apposed(Mention mention) {
        if (mention.plural) {
            return false;
        }
        Sentence sentence = mention.words.sentence();
        Token head = sentence.token(mention.head);
        Token other = sentence.child(head, "appos");
        other = other == null && head.is("appos") ? sentence.head(head) : other;
        Mention name = other == null ? null : scene.at(mention.sentence, other.index());
        if (name == null || name.sort != Mention.Sort.PERSON || name.resolving) {
            return false;
        }
        resolver.resolve(name);
        if (name.entity == null) {
            return false;
        }
        mention.entity = name.entity;
        mention.country = name.country;
        mention.sector = name.sector;
        mention.name = name.name;
        mention.kind = Actor.Kind.PERSON;
        return true;
    }

    /// "dozens of protesters": the phrase stands for what it counts.
    private boolean measured(Mention mention) {
        Sentence sentence = mention.words.sentence();
        for (Token child : sentence.children(sentence.token(mention.head))) {
            if (child.index() > mention.head
                    && child.is("nmod")
                    && Predications.preposition(sentence, child).equals("of")) {
                Mention counted = scene.at(mention.sentence, child.index());
                if (counted == null) {
                    return false;
                }
                resolver.resolve(counted);
                if (counted.entity == null || counted.kind == Actor.Kind.STATE) {
                    return false;
                }
                mention.country = counted.country;
                mention.sector = counted.sector;
                mention.name = counted.name;
                mention.kind = Actor.Kind.GROUP;
                mention.plural = true;
                mention.why = counted.why;
                mention.entity = counted.form() == org.dateline.model.ActorMention.Form.NAME
                        ? resolver.entities.create(mention.name, mention.country, mention.sector, mention.kind)
                        : counted.entity;
                counted.inside = true;
                return true;
            }
        }
        return false;
    }

    /// Whether a counting word can stand for people by itself: "thousands fled", "killing dozens".
    private static boolean alone(Mention mention) {
        Agent agent = mention.agent;
        Token token = mention.words.sentence().token(mention.head);
        if (agent == null || mention.words.sentence().child(token, "nmod") != null) {
            return false;
        }
        return UNCOUNTED.contains(agent.words()) && token.plural() && (token.is("nsubj") || token.is("obj"))
                || agent.number() == Agent.Count.COLLECTIVE && "CVL".equals(agent.sector());
    }

    private Entity entity(Mention mention, Description description) {
        Entity holder = mention.country == null ? holder(mention) : null;
        if (holder != null) {
            mention.kind = Actor.Kind.PERSON;
            return holder;
        }
        if (mention.country == null && needsCountry(mention, description)) {
            mention.country = resolver.descriptions.country(mention);
        }
        junta(mention);
        if (mention.proper && mention.agent != null && mention.agent.kind() != Actor.Kind.PERSON && !mention.plural) {
            mention.kind = Actor.Kind.ORGANISATION;
            return resolver.entities.of("O:" + Atoms.of(mention.name), mention);
        }
        if (mention.institution != null
                && mention.country != null
                && !mention.numbered
                && mention.article != Article.INDEFINITE) {
            return institution(mention);
        }
        Entity again = description.body == null ? resolver.descriptions.sameWords(mention) : null;
        if (again != null) {
            mention.country = mention.country == null ? again.country : mention.country;
            return again;
        }
        return resolver.entities.create(mention.name, mention.country, mention.sector, mention.kind);
    }

    /// Who holds the office that a definite title without a country names.
    private @Nullable Entity holder(Mention mention) {
        boolean office = mention.title != null || mention.agent != null && mention.agent.kind() == Actor.Kind.PERSON;
        return office && mention.institution != null && !mention.plural && mention.article == Article.DEFINITE
                ? resolver.descriptions.holder(mention, mention.institution)
                : null;
    }

    /// The military leaders of a country under military rule are its government.
    private void junta(Mention mention) {
        if ("military leadership".equals(mention.institution)
                && mention.country != null
                && scene.underMilitaryRule(mention.country)) {
            mention.institution = "government";
            mention.sector = "GOV";
        }
    }

    private Entity institution(Mention mention) {
        String institution = mention.institution;
        Country country = mention.country == null ? null : resolver.countries.byIso3(mention.country);
        if (institution != null && country != null) {
            if (mention.agent == null || mention.agent.kind() == Actor.Kind.PERSON) {
                Entity holder = mention.plural ? null : resolver.descriptions.holder(mention, institution);
                if (holder != null) {
                    mention.kind = Actor.Kind.PERSON;
                    return holder;
                }
            } else {
                mention.kind = Actor.Kind.ORGANISATION;
                mention.name = Character.toUpperCase(institution.charAt(0)) + institution.substring(1) + " of "
                        + country.name();
            }
        }
        return resolver.institution(mention);
    }

    private static boolean needsCountry(Mention mention, Description description) {
        String sector = mention.sector;
        if (sector == null || !STATE.contains(sector) || description.body != null) {
            return false;
        }
        Agent agent = mention.agent;
        if (agent == null) {
            return !mention.plural;
        }
        return !NO_COUNTRY.contains(agent.words())
                && (!agent.words().equals("leader") || mention.article == Article.DEFINITE)
                && !mention.words.is(mention.first, FOREIGN)
                && !(mention.first > 0 && mention.words.is(mention.first - 1, FOREIGN));
    }

    private static final Set<String> NO_COUNTRY = Set.of(
            "world leader",
            "member state",
            "state",
            "nation",
            "country",
            "ally",
            "power",
            "western power",
            "world power",
            "superpower",
            "donor",
            "donor country",
            "peacekeeper",
            "peacekeeping force",
            "peacekeeping troop",
            "coalition",
            "coalition force",
            "allied force",
            "foreign force",
            "foreign troop",
            "military observer",
            "delegate",
            "diplomat",
            "ambassador",
            "embassy",
            "envoy",
            "special envoy",
            "peace envoy",
            "negotiator",
            "mediator",
            "emissary",
            "representative",
            "commission",
            "agency",
            "committee",
            "council",
            "secretariat");

    private static final java.util.List<String> FOREIGN = java.util.List.of(
            "foreign",
            "western",
            "international",
            "european",
            "african",
            "arab",
            "asian",
            "world",
            "regional",
            "allied",
            "neighbouring",
            "neighboring",
            "other",
            "overseas",
            "global",
            "multinational");
}
