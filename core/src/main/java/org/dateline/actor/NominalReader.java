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
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Reads noun phrases without a name: "Mali's military government", "dozens of protesters", "the organization".
final class NominalReader {

    private static final Set<String> ARMED = Set.of("REB", "PRM", "CRM", "UAF", "MIL");

    private static final Set<String> LANDS = Set.of("country", "nation", "homeland");

    private final Resolver resolver;
    private final Scene scene;
    private final Counts counts;

    NominalReader(Resolver resolver) {
        this.resolver = resolver;
        scene = resolver.scene;
        counts = new Counts(resolver);
    }

    void read(Mention mention) {
        Agent agent = mention.agent;
        Title title = mention.title;
        if (agent == null && title == null) {
            return;
        }
        boolean counting = agent != null
                && (agent.use() == Agent.Use.MEASURE || agent.words().equals("group"));
        if (counting && counts.measured(mention)) {
            return;
        }
        Description description = new Description(resolver, mention);
        mention.country = description.country;
        mention.former = description.former;
        mention.why = agent != null ? "agents: " + agent.words() : title != null ? "titles: " + title.words() : "";
        mention.kind = Profile.kind(mention);
        mention.sector = Profile.sector(mention, description);
        mention.institution = Profile.institution(mention, description);
        mention.name = plainName(mention, description);
        mention.proper = agent != null && proper(mention);
        if (isBody(mention, description) || apposed(mention)) {
            return;
        }
        boolean owned = agent != null && agent.use() == Agent.Use.OWNED;
        if (agent != null && ownCountry(mention, agent, description)) {
            return;
        }
        if (agent != null
                && owned
                && agent.kind() != Actor.Kind.ORGANISATION
                && description.owner != null
                && description.owner.human()
                && description.modifier == null) {
            return;
        }
        if (owned && bare(description) || meansState(mention)) {
            resolver.descriptions.secondMention(mention);
            if (mention.entity != null || agent == null || !plainParty(mention, agent)) {
                return;
            }
        }
        if (bare(description) && (resolver.descriptions.body(mention) || resolver.descriptions.inherited(mention))) {
            return;
        }
        if (agent != null && agent.use() == Agent.Use.MEASURE && !Counts.alone(mention)) {
            return;
        }
        if (nobody(mention)) {
            return;
        }
        if (bare(description) && resolver.descriptions.pair(mention)) {
            return;
        }
        mention.entity = entity(mention, description);
        for (Description.Owned other : description.others) {
            mention.others.add(other(mention, other));
        }
    }

    /// The same noun of another owner: the British troops of "British and French troops".
    private Mention other(Mention mention, Description.Owned owned) {
        Mention other = mention.twin(owned.span());
        other.country = owned.owner().country();
        other.name = owned.span().start()
                        > mention.words.sentence().token(mention.last).span().start()
                ? scene.text(core(mention)) + " of " + scene.text(owned.span())
                : scene.text(owned.span()) + " " + noun(mention);
        other.entity = other.institution != null && other.country != null
                ? institution(other)
                : resolver.entities.create(other.name, other.country, other.sector, other.kind);
        return other;
    }

    /// The noun alone, as the tables have it.
    private static Span core(Mention mention) {
        Sentence sentence = mention.words.sentence();
        return sentence.token(mention.first)
                .span()
                .union(sentence.token(mention.last).span());
    }

    /// The noun without what stands before it.
    private String noun(Mention mention) {
        int start = mention.words.sentence().token(mention.first).span().start();
        return scene.document.text().substring(start, Math.max(mention.span.end(), start + 1));
    }

    /// "the party", "two parties", but not "a birthday party" or "any third party".
    private static boolean plainParty(Mention mention, Agent agent) {
        return "PTY".equals(agent.sector())
                && (mention.plural || mention.article == Article.DEFINITE)
                && mention.words.sentence().children(mention.words.sentence().token(mention.head)).stream()
                        .noneMatch(
                                child -> child.index() < mention.first && (child.is("amod") || child.is("compound")));
    }

    /// "his country" is the state that he is of.
    private boolean ownCountry(Mention mention, Agent agent, Description description) {
        Country country =
                description.owner == null || !description.owner.human() || mention.plural || mention.country == null
                        ? null
                        : resolver.countries.byIso3(mention.country);
        if (country == null || !LANDS.contains(agent.words())) {
            return false;
        }
        resolver.state(mention, new Named.Land(country, Named.Land.Word.NAME));
        mention.why = "country of: " + mention.name;
        return true;
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

    /// The phrase without what only points: determiners and possessors.
    private String plainName(Mention mention, Description description) {
        Sentence sentence = mention.words.sentence();
        int begin = Syntax.begin(sentence, mention.head);
        Token possessor = Syntax.possessor(sentence, sentence.token(mention.head));
        if (description.nearest >= 0) {
            begin = description.nearest;
        } else if (possessor != null && possessor.index() < mention.first) {
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

    private Entity entity(Mention mention, Description description) {
        Entity holder = mention.country == null ? holder(mention) : null;
        if (holder != null) {
            mention.kind = Actor.Kind.PERSON;
            return holder;
        }
        if (mention.country == null && Profile.needsCountry(mention, description)) {
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
}
