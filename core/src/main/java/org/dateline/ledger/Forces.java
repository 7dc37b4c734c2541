package org.dateline.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.LedgerWords;
import org.dateline.knowledge.LedgerWords.Force.Kind;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Pos;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Recognises armed forces in noun phrases: by what the actor tagger says, or by the words of the phrase.
final class Forces {

    private static final Set<String> ARMED = Set.of("MIL", "REB", "PRM", "UAF");
    private static final Set<String> PARTS = Set.of(
            "some", "several", "few", "many", "most", "part", "half", "more", "additional", "extra", "other", "dozen");
    private static final Set<String> PEOPLE = Set.of("man", "woman", "people", "member", "person");
    private static final Set<String> CIVIL = Set.of(
            "airline",
            "cargo",
            "charter",
            "chartered",
            "civil",
            "civilian",
            "commercial",
            "container",
            "cruise",
            "fishing",
            "merchant",
            "passenger",
            "pleasure",
            "tourist");
    private static final Set<String> DEFINITE =
            Set.of("the", "these", "those", "this", "its", "their", "his", "her", "our");

    private final Map<String, LedgerWords.Force> words;
    private final Countries countries;

    Forces(LedgerWords words, Countries countries) {
        this.words = words.forces();
        this.countries = countries;
    }

    /// The entry of a word by its lemma, or by its form where the lemma went wrong ("bases" of "basis").
    static LedgerWords.@Nullable Force word(Map<String, LedgerWords.Force> words, Token token) {
        LedgerWords.Force word = words.get(Words.lemma(token));
        if (word == null && token.plural()) {
            String form = token.form().toLowerCase(Locale.ROOT);
            word = form.endsWith("s") ? words.get(form.substring(0, form.length() - 1)) : null;
        }
        return word;
    }

    /// The force that the token heads, `null` if it heads none.
    @Nullable
    Force at(Report report, Sentence sentence, Token head) {
        ActorMention mention = report.actor(sentence, head);
        LedgerWords.Force word = head.pos().nominal() ? word(words, head) : null;
        boolean named = mention != null && armed(mention.actor());
        if (word != null && civil(sentence, head)) {
            return null;
        }
        if (word == null || word.kind() == null) {
            // "army sources", "rebel leaders" speak and sign: they hold no ground.
            return named && head.pos() != Pos.NOUN ? force(report, sentence, head, mention, null, null) : null;
        }
        Span phrase = Words.nounPhrase(sentence, head);
        Nation nation = nation(report, sentence, head, phrase);
        boolean modified = modified(sentence, head);
        boolean holds = switch (word.needs()) {
            case NOTHING -> true;
            case STATE -> modified || named || nation != null;
            case MILITARY -> modified || named;
        };
        return holds ? force(report, sentence, head, mention, nation, word) : null;
    }

    /// A state or government that stands for its forces, `null` if the token names neither.
    @Nullable
    Force state(Report report, Sentence sentence, Token head) {
        ActorMention mention = report.actor(sentence, head);
        if (mention == null || mention.actor().country() == null && !intergovernmental(mention.actor())) {
            return null;
        }
        Actor actor = mention.actor();
        boolean stands = actor.kind() == Actor.Kind.STATE
                || "GOV".equals(actor.sector()) && actor.kind() != Actor.Kind.PERSON
                || intergovernmental(actor);
        return stands
                ? new Force(sentence, head, mention.span(), mention, owner(actor), null, null, true, false)
                : null;
    }

    private Force force(
            Report report,
            Sentence sentence,
            Token head,
            @Nullable ActorMention mention,
            @Nullable Nation nation,
            LedgerWords.@Nullable Force word) {
        Span phrase = Words.nounPhrase(sentence, head);
        Quantity strength = word != null && word.kind() == Kind.PEOPLE ? counted(report, sentence, head) : null;
        boolean part = strength != null || part(sentence, head);
        Kind kind = word == null ? null : word.kind();
        String owner = nation == null ? null : nation.owner();
        boolean bare = mention != null && unowned(words, report, sentence, head);
        ActorMention stands = mention == null || bare || !armed(mention.actor()) && generic(mention)
                ? derived(report, sentence, head, phrase, nation, word)
                : mention;
        if (owner == null && !foreign(sentence, head)) {
            owner = owner(stands.actor());
        }
        return new Force(
                sentence, head, phrase.union(stands.span()), stands, owner, kind, strength, nation != null, part);
    }

    /// A mention that the actor tagger did not make, for a phrase such as "Danish bases".
    private static ActorMention derived(
            Report report,
            Sentence sentence,
            Token head,
            Span phrase,
            @Nullable Nation nation,
            LedgerWords.@Nullable Force word) {
        String sector = word == null ? "MIL" : word.sector().equals("PKO") ? "MIL" : word.sector();
        Actor actor = new Actor(
                report.text(phrase), nation == null ? null : nation.country(), sector, Actor.Kind.ORGANISATION);
        if (nation == null) {
            actor = new Actor(report.text(phrase), null, sector, Actor.Kind.UNNAMED);
        }
        return new ActorMention(
                sentence.index(), head.index(), phrase, actor, ActorMention.Form.NOMINAL, -1, "ledger/forces.tsv");
    }

    private static boolean generic(ActorMention mention) {
        return mention.actor().sector() == null || mention.actor().kind() == Actor.Kind.STATE;
    }

    /// Whom the words of a phrase say that a force belongs to.
    ///
    /// @param country ISO 3166-1 alpha-3, `null` for an organisation's
    /// @param owner   the country, or the organisation's name
    private record Nation(@Nullable String country, String owner) {}

    private @Nullable Nation nation(Report report, Sentence sentence, Token head, Span phrase) {
        for (Token child : sentence.children(head)) {
            boolean before = child.index() < head.index();
            boolean owns = before
                    && (child.is("amod")
                            || child.is("compound")
                            || child.relation().equals("nmod:poss"));
            if (owns) {
                Nation nation = nation(report, sentence, child);
                if (nation != null) {
                    return nation;
                }
            }
        }
        for (ActorMention mention : report.actors(sentence, phrase)) {
            String owner = mention.token() == head.index() ? null : owner(mention.actor());
            if (owner != null) {
                return new Nation(mention.actor().country(), owner);
            }
        }
        return belonging(report, sentence, head);
    }

    /// "the peacekeepers of MINUSMA", "soldiers from Chad".
    private static @Nullable Nation belonging(Report report, Sentence sentence, Token head) {
        for (Token child : sentence.children(head, "nmod")) {
            String preposition = Predications.preposition(sentence, child);
            ActorMention mention =
                    preposition.equals("of") || preposition.equals("from") ? report.actor(sentence, child) : null;
            if (mention == null || mention.token() == head.index()) {
                continue;
            }
            Actor actor = mention.actor();
            String owner =
                    actor.kind() == Actor.Kind.STATE || intergovernmental(actor) || armed(actor) ? owner(actor) : null;
            if (owner != null) {
                return new Nation(actor.country(), owner);
            }
        }
        return null;
    }

    /// Whether the words name only a base, so that its country is where it lies and not whose it is.
    static boolean unowned(Map<String, LedgerWords.Force> words, Report report, Sentence sentence, Token head) {
        LedgerWords.Force word = head.pos().nominal() ? word(words, head) : null;
        ActorMention mention = report.actor(sentence, head);
        boolean described = mention == null
                || mention.form() == ActorMention.Form.NOMINAL
                        && mention.actor().kind() == Actor.Kind.UNNAMED;
        if (word == null || word.kind() != Kind.INSTALLATION || !described) {
            return false;
        }
        Span noun = Words.nounPhrase(sentence, head);
        Span phrase = mention == null ? noun : noun.union(mention.span());
        boolean placed = report.toponyms(sentence).stream().anyMatch(toponym -> phrase.covers(toponym.span()));
        boolean owned = report.actors(sentence, phrase).stream().anyMatch(other -> !other.equals(mention));
        return !placed && !owned;
    }

    private @Nullable Nation nation(Report report, Sentence sentence, Token token) {
        ActorMention mention = report.actor(sentence, token);
        if (mention != null) {
            String owner = owner(mention.actor());
            return owner == null ? null : new Nation(mention.actor().country(), owner);
        }
        Country country = countries.byAdjective(token.form());
        if (country == null) {
            country = countries.byName(token.form());
        }
        if (country != null) {
            return new Nation(country.iso3(), country.iso3());
        }
        Toponym toponym = report.toponym(sentence, token);
        if (toponym != null && toponym.place() != null && toponym.place().country() != null) {
            return new Nation(toponym.place().country(), toponym.place().country());
        }
        return null;
    }

    /// The state or organisation that an armed actor belongs to: nobody's, for rebels.
    static @Nullable String owner(Actor actor) {
        String sector = actor.sector();
        if (sector != null && (sector.equals("REB") || sector.equals("UAF") || sector.equals("CRM"))) {
            boolean described = actor.kind() == Actor.Kind.UNNAMED
                    || actor.name().isEmpty()
                    || Character.isLowerCase(actor.name().charAt(0));
            return described ? null : actor.name();
        }
        if (actor.country() != null) {
            return actor.country();
        }
        return actor.kind() == Actor.Kind.ORGANISATION || intergovernmental(actor) ? actor.name() : null;
    }

    private static boolean intergovernmental(Actor actor) {
        return "IGO".equals(actor.sector()) && actor.kind() != Actor.Kind.PERSON;
    }

    private static boolean armed(Actor actor) {
        return actor.sector() != null && ARMED.contains(actor.sector()) && actor.kind() != Actor.Kind.PERSON;
    }

    /// "a passenger jet", unless it is a military one.
    private boolean civil(Sentence sentence, Token head) {
        for (Token child : sentence.children(head)) {
            boolean before = child.index() < head.index() && (child.is("amod") || child.is("compound"));
            if (before && CIVIL.contains(Words.lemma(child))) {
                return !modified(sentence, head);
            }
        }
        return false;
    }

    private boolean modified(Sentence sentence, Token head) {
        for (Token child : sentence.children(head)) {
            if (child.index() < head.index() && (child.is("amod") || child.is("compound"))) {
                LedgerWords.Force word = words.get(child.form().toLowerCase(Locale.ROOT));
                if (word != null && word.modifier()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// "the Ruritanian garrison in Chile": a name that no table has owns the force, whatever else was read.
    private static boolean foreign(Sentence sentence, Token head) {
        if (head.pos() != Pos.NOUN) {
            return false;
        }
        for (Token child : sentence.children(head)) {
            boolean modifies = child.is("amod") || child.is("compound");
            boolean capital =
                    child.index() > 0 && Character.isUpperCase(child.form().charAt(0));
            if (modifies && capital && child.index() < head.index() && child.pos() == Pos.ADJ) {
                return true;
            }
        }
        return false;
    }

    private static boolean part(Sentence sentence, Token head) {
        for (Token child : sentence.children(head)) {
            if (PARTS.contains(Words.lemma(child)) || child.is("nummod")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Quantity counted(Report report, Sentence sentence, Token head) {
        for (Quantity quantity : report.quantities(sentence)) {
            if (quantity.counted() == head.index()) {
                return quantity;
            }
        }
        return null;
    }

    /// Whether the phrase points back at a force named before: "the troops", "its soldiers".
    static boolean definite(Sentence sentence, Token head) {
        for (Token child : sentence.children(head)) {
            if ((child.is("det") || child.relation().equals("nmod:poss"))
                    && DEFINITE.contains(child.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// Whether nothing says whose the force is: "the troops", "500 soldiers".
    static boolean nameless(Force force) {
        Actor actor = force.mention().actor();
        boolean army = actor.sector() == null || actor.sector().equals("MIL");
        return army && actor.country() == null && actor.kind() != Actor.Kind.ORGANISATION && force.kind() != null;
    }

    /// The phrase as a force of the owner: "5,000 troops" that France has.
    ActorMention of(Force force, ActorMention owner) {
        Actor nameless = force.mention().actor();
        Country country = owner.actor().country() == null
                ? null
                : countries.byIso3(owner.actor().country());
        Actor actor = new Actor(
                "Armed forces of " + (country == null ? owner.actor().name() : country.name()),
                owner.actor().country(),
                nameless.sector() == null ? "MIL" : nameless.sector(),
                Actor.Kind.ORGANISATION);
        return mention(force, actor, -1, "ledger: owned by the subject");
    }

    /// The phrase as another mention of a force named before.
    static ActorMention same(Force force, ActorMention before) {
        return mention(force, before.actor(), before.entity(), "ledger: the force named before");
    }

    private static ActorMention mention(Force force, Actor actor, int entity, String why) {
        return new ActorMention(
                force.sentence().index(),
                force.head().index(),
                force.span(),
                actor,
                ActorMention.Form.NOMINAL,
                entity,
                why);
    }

    /// How many people the tokens count, `null` if they count none.
    @Nullable
    Quantity strength(Report report, Sentence sentence, List<Token> counted) {
        for (Token token : counted) {
            LedgerWords.Force word = word(words, token);
            boolean people = word != null && word.kind() == Kind.PEOPLE || PEOPLE.contains(token.lemma());
            for (Quantity quantity : report.quantities(sentence)) {
                boolean bare = quantity.token() == token.index() && quantity.counted() < 0;
                if (people && quantity.counted() == token.index() || bare) {
                    return quantity;
                }
            }
        }
        return null;
    }
}
