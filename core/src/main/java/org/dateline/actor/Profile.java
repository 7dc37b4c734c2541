package org.dateline.actor;

import java.util.List;
import java.util.Set;
import org.dateline.actor.Mention.Article;
import org.dateline.knowledge.actors.Agent;
import org.dateline.knowledge.actors.Named;
import org.dateline.model.Actor;
import org.dateline.model.Pos;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// What a noun and the words around it say by themselves: sector, institution, and whether a country is wanting.
final class Profile {

    /// Sectors of a state's own people.
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");

    private static final Set<String> OFFICE = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "IGO");

    /// Bodies of several states: who is theirs is of their sector, but their troops are troops.
    private static final String INTERNATIONAL = "IGO";

    /// A party and a campaign stay what they are, whoever's they are.
    private static final String PARTY = "PTY";

    private Profile() {}

    static Actor.Kind kind(Mention mention) {
        Agent agent = mention.agent;
        if (agent == null) {
            return Actor.Kind.UNNAMED;
        }
        return switch (agent.kind()) {
            case GROUP -> Actor.Kind.GROUP;
            case STATE, ORGANISATION, PERSON, UNNAMED -> Actor.Kind.UNNAMED;
        };
    }

    static @Nullable String sector(Mention mention, Description description) {
        Agent agent = mention.agent;
        String own = agent != null ? agent.sector() : mention.title == null ? null : mention.title.sector();
        boolean fixed = agent == null
                ? description.body == null || "GOV".equals(description.body.sector())
                : agent.use() == Agent.Use.AGENT || PARTY.equals(own);
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

    static @Nullable String institution(Mention mention, Description description) {
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

    static boolean needsCountry(Mention mention, Description description) {
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
                && !named(mention)
                && !mention.words.is(mention.first, FOREIGN)
                && !(mention.first > 0 && mention.words.is(mention.first - 1, FOREIGN));
    }

    /// "Yugoslav forces": a capitalised adjective that no table knows says whose they are, though not to us.
    private static boolean named(Mention mention) {
        if (mention.first == 0) {
            return false;
        }
        Token before = mention.words.sentence().token(mention.first - 1);
        return before.pos() == Pos.ADJ
                && before.index() > 0
                && before.head() == mention.head
                && Character.isUpperCase(before.form().charAt(0));
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

    private static final List<String> FOREIGN = List.of(
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
