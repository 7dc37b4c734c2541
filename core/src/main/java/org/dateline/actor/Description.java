package org.dateline.actor;

import java.util.Set;
import org.dateline.knowledge.actors.Agent;
import org.dateline.knowledge.actors.Modifier;
import org.dateline.knowledge.actors.Named;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// What the words around a noun say of it: whose it is, on what side, and whether it is so no more.
final class Description {

    /// Prepositions before an owner: "the president of", "mercenaries from", "a spokesman for", "an analyst at".
    private static final Set<String> OWNERS = Set.of("of", "from", "for", "with", "at", "within", "under");

    /// Sectors of people who are of the country that they are in: "extremists in Mali".
    private static final Set<String> OF_THE_PLACE = Set.of(
            "REB", "CVL", "REL", "COP", "SOC", "LAB", "AGR", "EDU", "MED", "CRM", "JUD", "LEG", "OPP", "PTY", "UAF",
            "REF");

    @Nullable
    String country;

    @Nullable
    String modifier;

    @Nullable
    Owner owner;

    Named.@Nullable Body body;
    boolean bodyBefore;
    boolean former;

    private final Resolver resolver;
    private final Scene scene;
    private final Mention mention;
    private final Sentence sentence;

    Description(Resolver resolver, Mention mention) {
        this.resolver = resolver;
        this.mention = mention;
        scene = resolver.scene;
        sentence = mention.words.sentence();
        Token head = sentence.token(mention.head);
        before(head);
        Token possessor = Syntax.possessor(sentence, head);
        if (possessor != null && owner == null) {
            take(resolver.owner(mention.sentence, possessor));
        }
        after(head);
    }

    private void before(Token head) {
        Phrases phrases = scene.phrases.get(mention.sentence);
        Token possessor = Syntax.possessor(sentence, head);
        int stop = possessor == null ? Syntax.inner(sentence, mention.head) : possessor.index() + 1;
        for (int i = mention.first - 1; i >= stop; i--) {
            Hit hit = scene.hit(mention.sentence, i);
            if (hit != null && hit.last() < mention.first) {
                Named.People people = hit.as(Named.People.class);
                if (people != null && people.religious() && modifier == null) {
                    modifier = "REL";
                }
                if (!States.tied(mention.words, hit)) {
                    Owner named = Resolver.owner(hit);
                    bodyBefore |= named != null && named.body() != null;
                    take(named);
                }
                i = Math.min(i, hit.first());
            } else if (phrases != null) {
                modifier(phrases, i);
            }
        }
    }

    private void modifier(Phrases phrases, int at) {
        Modifier word = phrases.modifier(at);
        if (word != null) {
            if (word.effect() == Modifier.Effect.FORMER) {
                former = true;
            } else if (modifier == null || "OPP".equals(word.sector())) {
                modifier = word.sector();
            }
            return;
        }
        Agent agent = phrases.agent(at);
        if (agent != null && modifier == null && agent.use() == Agent.Use.AGENT && !"UNK".equals(agent.sector())) {
            modifier = agent.sector();
        } else if (agent == null && country == null) {
            country = scene.countryOfPlace(mention.sentence, at);
        }
    }

    private void after(Token head) {
        for (Token child : sentence.children(head)) {
            if (child.index() < mention.head) {
                continue;
            }
            if (child.is("nmod") && !child.relation().equals("nmod:poss")) {
                String preposition = Predications.preposition(sentence, child);
                if (OWNERS.contains(preposition)) {
                    take(resolver.owner(mention.sentence, child));
                } else if (preposition.equals("in")) {
                    place(child);
                }
            } else if (child.is("appos") && body == null) {
                apposition(child);
            }
        }
    }

    private void place(Token child) {
        Agent agent = mention.agent;
        boolean local = agent == null
                ? mention.sort == Mention.Sort.BODY
                : agent.sector() != null
                        && (OF_THE_PLACE.contains(agent.sector())
                                || OF_THE_PLACE.contains(modifier == null ? "" : modifier)
                                || "government".equals(agent.institution()));
        if (country == null && local) {
            Owner at = resolver.owner(mention.sentence, child);
            country = at == null || at.body() != null ? null : at.country();
        }
    }

    private void apposition(Token child) {
        Hit hit = scene.hit(mention.sentence, child.index());
        Named.Body named = hit == null ? null : hit.as(Named.Body.class);
        if (named != null) {
            body = named;
            bodyBefore = true;
            country = country == null ? named.country() : country;
        }
    }

    private void take(@Nullable Owner found) {
        if (found == null) {
            return;
        }
        owner = owner == null ? found : owner;
        country = country == null ? found.country() : country;
        body = body == null ? found.body() : body;
    }
}
