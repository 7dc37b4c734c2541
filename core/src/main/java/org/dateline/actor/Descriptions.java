package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.actor.Mention.Article;
import org.dateline.actor.Mention.Sort;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.actors.Agent;
import org.dateline.knowledge.actors.Named;
import org.dateline.model.Actor;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Finds what definite descriptions go back to: "the organization", "the government", "the president".
final class Descriptions {

    private static final Set<String> ARMED = Set.of("REB", "PRM", "CRM");

    private static final int NEAR = 4;
    private static final int FAR = 8;

    private final Resolver resolver;
    private final Scene scene;

    Descriptions(Resolver resolver) {
        this.resolver = resolver;
        scene = resolver.scene;
    }

    /// Makes the mention one of a body or country mentioned before, when its noun can mean one.
    void secondMention(Mention mention) {
        Agent agent = mention.agent;
        if (agent == null || mention.article != Article.DEFINITE || mention.plural) {
            return;
        }
        Set<String> types = resolver.tables.bodyTypes(agent.words());
        if (agent.words().equals("country") || agent.words().equals("nation")) {
            state(mention);
            return;
        }
        Mention best = null;
        double most = 0;
        for (Mention other : resolver.before(mention, FAR)) {
            double score = means(other, types)
                    ? 10 + salience(other) - 2.0 * (mention.sentence - other.sentence) - clash(mention, other)
                    : 0;
            if (score > most) {
                most = score;
                best = other;
            }
        }
        if (best != null) {
            follow(mention, best);
        }
    }

    /// "the country" is the one named just before it, else the one that the text is about.
    private void state(Mention mention) {
        Named.Land land = null;
        for (int s = mention.sentence; s >= 0 && s >= mention.sentence - 1 && land == null; s--) {
            for (Hit hit : scene.hits.get(s)) {
                Named.Land here = hit.land();
                if (here != null
                        && here.word() == Named.Land.Word.NAME
                        && (s < mention.sentence || hit.last() < mention.first)) {
                    land = here;
                }
            }
        }
        String about = land == null ? resolver.focus.at(mention.sentence) : null;
        Country country = about == null ? null : resolver.countries.byIso3(about);
        land = country == null ? land : new Named.Land(country, Named.Land.Word.NAME);
        if (land != null) {
            resolver.state(mention, land);
            mention.why = "goes back to: " + mention.name;
        }
    }

    private static boolean means(Mention other, Set<String> types) {
        return other.named instanceof Named.Body body && types.contains(body.type());
    }

    /// The subject of the same verb is somebody else.
    private static double clash(Mention mention, Mention other) {
        if (mention.sentence != other.sentence) {
            return 0;
        }
        Token a = mention.words.sentence().token(mention.head);
        Token b = mention.words.sentence().token(other.head);
        return a.head() == b.head() && b.is("nsubj") ? 20 : 0;
    }

    static int salience(Mention mention) {
        return Syntax.salience(
                mention.words.sentence(), mention.words.sentence().token(mention.head));
    }

    void follow(Mention mention, Mention antecedent) {
        mention.named = antecedent.named;
        mention.country = antecedent.country;
        mention.sector = antecedent.sector;
        mention.institution = antecedent.institution;
        mention.name = antecedent.name;
        mention.kind = antecedent.kind;
        mention.entity = antecedent.entity;
        mention.person = antecedent.human();
        mention.why = "goes back to: " + antecedent.name;
    }

    /// Makes a weak noun such as "the group" a body mentioned before; `false` when there is none.
    boolean body(Mention mention) {
        Agent agent = mention.agent;
        if (agent == null || resolver.tables.bodyTypes(agent.words()).isEmpty()) {
            return false;
        }
        secondMention(mention);
        return mention.entity != null;
    }

    /// Makes a definite noun the actor that the same noun, or the title of a name, stood for before: "a commander of
    /// the rebels … the commander". `false` when there is none.
    boolean inherited(Mention mention) {
        if (mention.article != Article.DEFINITE
                || mention.numbered
                || mention.institution != null && mention.title == null
                || mention.agent != null && mention.agent.use() == Agent.Use.MEASURE) {
            return false;
        }
        for (Mention other : resolver.before(mention, FAR)) {
            if (other.entity != null && mention.plural == other.plural && names(mention, other)) {
                follow(mention, other);
                return true;
            }
        }
        return !mention.plural && armed(mention);
    }

    private static boolean names(Mention mention, Mention other) {
        if (other.sort == Sort.PERSON) {
            boolean person =
                    mention.title != null || mention.agent != null && mention.agent.kind() == Actor.Kind.PERSON;
            return person
                    && !mention.plural
                    && !other.former
                    && sameTitle(mention, other)
                    && spoken(other, mention.words.lemma(mention.head));
        }
        return other.sort == Sort.NOMINAL
                && sameTitle(mention, other)
                && !other.numberedElsewhere(mention)
                && (other.country != null || other.sector != null)
                && sameHead(mention, other)
                && sameDescription(mention, other);
    }

    /// "the prime minister" is not the economy minister named before.
    private static boolean sameTitle(Mention mention, Mention other) {
        return mention.title == null
                || other.title == null
                || mention.title.role() == null
                || mention.title.role().equals(other.title.role());
    }

    /// Whether the words before a name hold a noun: "the cleric Ali Musa".
    private static boolean spoken(Mention person, String noun) {
        for (int i = person.first - 1; i >= 0 && i > person.first - 6; i--) {
            Token token = person.words.sentence().token(i);
            if (!person.span.covers(token.span())) {
                return false;
            }
            if (person.words.lemma(i).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    /// "the group", "the movement": fighters spoken of just before, when no body is.
    private boolean armed(Mention mention) {
        Agent agent = mention.agent;
        if (agent == null || !resolver.tables.bodyTypes(agent.words()).contains("rebels")) {
            return false;
        }
        for (Mention other : resolver.before(mention, NEAR)) {
            if (other.entity != null
                    && ARMED.contains(String.valueOf(other.sector))
                    && other.kind == Actor.Kind.GROUP) {
                follow(mention, other);
                return true;
            }
        }
        return false;
    }

    /// "both armies", "the two governments": those of the two countries spoken of last. `false` when there are not two.
    boolean pair(Mention mention) {
        if (!mention.plural || mention.agent == null || !two(mention)) {
            return false;
        }
        Agent agent = mention.agent;
        boolean lands = agent.words().equals("country")
                || agent.words().equals("nation")
                || agent.words().equals("state");
        if (agent.institution() == null && !lands) {
            return false;
        }
        List<String> countries = new ArrayList<>(2);
        for (Mention other : resolver.before(mention, 2)) {
            if (other.country != null && countries.size() < 2 && !countries.contains(other.country)) {
                countries.add(other.country);
            }
        }
        if (countries.size() < 2) {
            return false;
        }
        mention.numbered = false;
        Mention twin = mention.twin(mention.span);
        mention.country = countries.get(1);
        twin.country = countries.get(0);
        mention.institution = lands ? "government" : agent.institution();
        twin.institution = mention.institution;
        mention.sector = agent.sector();
        twin.sector = mention.sector;
        mention.kind = Actor.Kind.ORGANISATION;
        twin.kind = mention.kind;
        mention.entity = resolver.institution(mention);
        twin.entity = resolver.institution(twin);
        mention.name = mention.entity.name;
        twin.name = twin.entity.name;
        mention.others.add(twin);
        return true;
    }

    private static boolean two(Mention mention) {
        for (int i = Math.max(0, mention.first - 3); i < mention.first; i++) {
            String word = mention.words.lower(i);
            if (word.equals("both") || word.equals("two")) {
                return mention.words.sentence().token(i).head() == mention.head
                        && (word.equals("both") || mention.article == Article.DEFINITE);
            }
        }
        return false;
    }

    /// The country of a state's institution that the text leaves out: that of the institution mentioned last, else the
    /// country that the text is about.
    @Nullable
    String country(Mention mention) {
        Mention force = "MIL".equals(mention.sector) && mention.plural ? force(mention) : null;
        if (force != null) {
            return force.country;
        }
        Mention best = null;
        double most = 0;
        for (Mention other : resolver.before(mention, FAR)) {
            if (other.sort != Sort.NOMINAL
                    || other.country == null
                    || mention.sector == null
                    || !mention.sector.equals(other.sector) && !sameInstitution(mention, other)) {
                continue;
            }
            double score = (sameInstitution(mention, other) && mention.plural == other.plural ? 3 : 0)
                    + (sameWords(mention, other) ? 2 : 0)
                    + (sameHead(mention, other) ? 2 : 0)
                    + 0.4 * salience(other)
                    - 0.8 * (mention.sentence - other.sentence);
            if (score > most && resolver.possible(mention, other.country)) {
                most = score;
                best = other;
            }
        }
        String about = resolver.about(mention);
        if (best == null) {
            return about;
        }
        return most >= 3 || best.country != null && best.country.equals(about) ? best.country : about;
    }

    /// Whose "the troops" are: those of the force spoken of just before.
    private @Nullable Mention force(Mention mention) {
        for (Mention other : resolver.before(mention, 2)) {
            if ("MIL".equals(other.sector)
                    && other.country != null
                    && (other.plural || other.collective || other.named != null)) {
                return other;
            }
        }
        return null;
    }

    private static boolean sameInstitution(Mention a, Mention b) {
        return a.institution != null && a.institution.equals(b.institution);
    }

    private static boolean sameWords(Mention a, Mention b) {
        return a.agent != null && a.agent.equals(b.agent) || a.title != null && a.title.equals(b.title);
    }

    private static boolean sameHead(Mention a, Mention b) {
        return a.words.lemma(a.head).equals(b.words.lemma(b.head));
    }

    /// The actor that the same noun stood for a few sentences before: "gunmen … the gunmen".
    @Nullable
    Entity sameWords(Mention mention) {
        if (mention.article == Article.INDEFINITE
                || mention.article == Article.OWNED
                || mention.numbered
                || mention.agent == null && mention.title == null) {
            return null;
        }
        if (mention.article == Article.BARE && !mention.plural) {
            return null;
        }
        for (Mention other : resolver.before(mention, FAR)) {
            boolean same = other.sort == Sort.NOMINAL
                    && sameWords(mention, other)
                    && mention.plural == other.plural
                    && sameDescription(mention, other);
            boolean agree = mention.country == null || other.country == null || mention.country.equals(other.country);
            boolean also = mention.sector == null || mention.sector.equals(other.sector);
            if (same && agree && also && other.entity != null && !other.numberedElsewhere(mention)) {
                return other.entity;
            }
        }
        return null;
    }

    /// "protesters" can be the "young protesters" of before, but "old protesters" cannot.
    private static boolean sameDescription(Mention mention, Mention other) {
        String later = mention.name.toLowerCase(Locale.ROOT);
        String earlier = other.name.toLowerCase(Locale.ROOT);
        boolean office = mention.title != null && !mention.plural;
        return (office && !mention.proper)
                || earlier.equals(later)
                || earlier.endsWith(" " + later)
                || later.equals(mention.words.lower(mention.head)) && !mention.proper;
    }

    /// The person mentioned before who holds an office: "the president".
    @Nullable
    Entity holder(Mention mention, String role) {
        LocalDate day = scene.day;
        for (Mention other : resolver.before(mention, FAR)) {
            if (other.sort == Sort.PERSON
                    && other.entity != null
                    && (mention.country == null || mention.country.equals(other.country))
                    && (other.title != null && role.equals(other.title.role()) && !other.former
                            || day != null && holds(other, role, day))) {
                mention.name = other.name;
                mention.country = other.country;
                mention.sector = other.sector;
                return other.entity;
            }
        }
        return null;
    }

    private static boolean holds(Mention other, String role, LocalDate day) {
        return other.named instanceof Named.Person person
                && person.on(day).stream().anyMatch(office -> office.role().equals(role));
    }
}
