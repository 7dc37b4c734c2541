package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.actors.Agent;
import org.dateline.knowledge.actors.Modifier;
import org.dateline.knowledge.actors.Named;
import org.dateline.model.Actor;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// What the words around a noun say of it: whose it is, on what side, and whether it is so no more.
final class Description {

    /// Prepositions before an owner: "the president of", "mercenaries from", "a spokesman for", "an analyst at".
    private static final Set<String> OWNERS = Set.of("of", "from", "for", "with", "at", "within", "under");

    /// What states do with forces of their own.
    private static final Set<String> DEPLOYS = Set.of(
            "have",
            "send",
            "withdraw",
            "pull",
            "deploy",
            "station",
            "keep",
            "maintain",
            "recall",
            "dispatch",
            "commit",
            "contribute",
            "lose",
            "mobilise",
            "mobilize",
            "redeploy",
            "move",
            "retain");

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

    /// Further owners beside the first: "British and French troops", "the armies of Chad and Niger".
    final List<Owned> others = new ArrayList<>(0);

    /// First token of the nearest of several names before the noun; -1 if there is one or none.
    int nearest = -1;

    /// @param owner whose it is, too
    /// @param span  the words that say so
    record Owned(Owner owner, Span span) {}

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
        deployed(head);
    }

    private void before(Token head) {
        Phrases phrases = scene.phrases.get(mention.sentence);
        Token possessor = Syntax.possessor(sentence, head);
        int stop = possessor == null ? Syntax.inner(sentence, mention.head) : possessor.index() + 1;
        stop = adjectives(stop);
        for (int i = mention.first - 1; i >= stop; i--) {
            Hit hit = scene.hit(mention.sentence, i);
            if (hit != null && hit.last() < mention.head) {
                Named.People people = hit.as(Named.People.class);
                if (people != null && people.religious() && modifier == null) {
                    modifier = "REL";
                }
                if (!States.tied(mention.words, hit)) {
                    Owner named = Resolver.owner(hit);
                    bodyBefore |= named != null && named.body() != null;
                    boolean first = owner == null;
                    take(named);
                    if (first && named != null) {
                        joined(hit);
                    }
                }
                i = Math.min(i, hit.first());
            } else if (phrases != null) {
                modifier(phrases, i);
            }
        }
    }

    /// Where the words before the noun begin when a country's adjective just before it belongs to it however the parse
    /// hangs that.
    private int adjectives(int stop) {
        int at = stop;
        Hit hit = at > 0 && at <= mention.first ? scene.hit(mention.sentence, at - 1) : null;
        while (hit != null
                && hit.is(Named.Land.Word.ADJECTIVE)
                && sentence.token(hit.last()).pos() == Pos.ADJ) {
            at = hit.first();
            mention.span = mention.span.union(span(hit));
            hit = at > 0 ? scene.hit(mention.sentence, at - 1) : null;
        }
        return at;
    }

    /// Names before this one that a conjunction or comma joins to it, however the parse hangs them.
    private void joined(Hit last) {
        Hit right = last;
        boolean and = false;
        for (int i = right.first() - 1; i > 0; i = right.first() - 1) {
            String link = mention.words.lower(i);
            boolean comma = link.equals(",");
            and |= link.equals("and") || link.equals("or");
            Hit left = and && (comma || link.equals("and") || link.equals("or"))
                    ? scene.hit(mention.sentence, i - 1)
                    : null;
            Owner named = left == null || left.last() != i - 1 || States.tied(mention.words, left)
                    ? null
                    : Resolver.owner(left);
            if (left == null || named == null || plainNoun(left)) {
                return;
            }
            others.add(new Owned(named, span(left)));
            nearest = last.first();
            scene.owners.add(left);
            scene.owners.add(last);
            right = left;
        }
    }

    /// "Mali and French troops" are Mali, and troops: a name of another sort than an adjective stands for itself.
    private boolean plainNoun(Hit hit) {
        Named.Land land = hit.land();
        Token token = sentence.token(hit.last());
        return land != null
                && land.word() == Named.Land.Word.NAME
                && !hit.is(Named.Land.Word.ADJECTIVE)
                && token.head() != mention.head
                && !token.is("compound");
    }

    private Span span(Hit hit) {
        return sentence.token(hit.first())
                .span()
                .union(sentence.token(hit.last()).span());
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
                    boolean first = owner == null;
                    take(resolver.owner(mention.sentence, child));
                    if (first && owner != null && preposition.equals("of") && mention.plural) {
                        alsoOf(child);
                    }
                } else if (preposition.equals("in")) {
                    place(child);
                }
            } else if (child.is("appos") && body == null) {
                apposition(child);
            }
        }
    }

    /// "the presidents of Chad and Niger".
    private void alsoOf(Token child) {
        for (Token other : sentence.children(child)) {
            Hit hit = other.is("conj") ? scene.hit(mention.sentence, other.index()) : null;
            Owner named = hit == null || hit.land() == null ? null : Resolver.owner(hit);
            if (hit != null && named != null) {
                others.add(new Owned(named, span(hit)));
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

    /// "France has 5,100 troops in the Sahel", "withdrew its last soldiers": the forces are those of who has them.
    private void deployed(Token head) {
        Agent agent = mention.agent;
        if (agent == null || !"MIL".equals(agent.sector()) || !head.is("obj") || country != null || owner != null) {
            return;
        }
        Token verb = sentence.head(head);
        if (verb == null || !DEPLOYS.contains(verb.lemma())) {
            return;
        }
        for (Token doer : Predications.of(sentence, verb).agents()) {
            Mention other = scene.at(mention.sentence, doer.index());
            if (other != null && other != mention && !other.resolving) {
                resolver.resolve(other);
                if (other.kind == Actor.Kind.STATE || "GOV".equals(other.sector)) {
                    country = other.country;
                }
            }
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
