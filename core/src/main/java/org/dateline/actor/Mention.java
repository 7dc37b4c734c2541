package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.actors.Agent;
import org.dateline.knowledge.actors.Gender;
import org.dateline.knowledge.actors.Named;
import org.dateline.knowledge.actors.Title;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/// A mention while it is being read: first where it stands and what it says, then whom it stands for.
final class Mention {

    /// What the words are.
    enum Sort {
        /// A person's name, with or without a title.
        PERSON,
        /// The name of a body, a people or an organisation that no table has.
        BODY,
        /// A country or its seat of government.
        STATE,
        /// A town that stands for those who govern it.
        TOWN,
        /// A common noun or a title without a name.
        NOMINAL,
        /// A personal or possessive pronoun.
        PRONOUN
    }

    /// How a noun phrase begins.
    enum Article {
        DEFINITE,
        INDEFINITE,
        BARE,
        OWNED
    }

    final Words words;
    final int sentence;
    final int head;
    final Sort sort;
    Span span;

    /// The tokens of a name, or of the noun: what the reading rests on.
    int first;

    int last;

    @Nullable
    Hit hit;

    @Nullable
    Agent agent;

    @Nullable
    Title title;

    int titleHead = -1;
    Article article = Article.BARE;
    boolean numbered;

    /// Whether a name is part of the noun phrase: "the Reform Party".
    boolean proper;
    boolean plural;
    boolean collective;
    Gender gender = Gender.UNKNOWN;
    boolean former;

    /// Whether a pronoun goes back to somebody.
    boolean person;

    /// Whether a larger phrase counts it and stands for it: "protesters" in "dozens of protesters".
    boolean inside;

    /// Position among the mentions of its sentence.
    int order;

    /// A noun that says who a person is, beside the name.
    @Nullable
    Mention apposition;

    /// Further actors that the same words stand for: the British ones in "British and French troops".
    final List<Mention> others = new ArrayList<>(0);

    boolean resolving;
    boolean resolved;

    @Nullable
    Named named;

    @Nullable
    String country;

    @Nullable
    String sector;

    @Nullable
    String institution;

    String name = "";
    Actor.Kind kind = Actor.Kind.UNNAMED;
    String why = "";

    @Nullable
    Entity entity;

    Mention(Words words, int head, Sort sort, Span span, int first, int last) {
        this.words = words;
        this.sentence = words.sentence().index();
        this.head = head;
        this.sort = sort;
        this.span = span;
        this.first = first;
        this.last = last;
    }

    /// The same noun for another actor, by other words of the phrase.
    Mention twin(Span words) {
        Mention twin = new Mention(this.words, head, sort, words, first, last);
        twin.agent = agent;
        twin.title = title;
        twin.article = article;
        twin.numbered = numbered;
        twin.plural = plural;
        twin.collective = collective;
        twin.country = country;
        twin.sector = sector;
        twin.institution = institution;
        twin.name = name;
        twin.kind = kind;
        twin.why = why;
        return twin;
    }

    ActorMention.Form form() {
        return switch (sort) {
            case PERSON, BODY, STATE, TOWN -> ActorMention.Form.NAME;
            case NOMINAL -> proper ? ActorMention.Form.NAME : ActorMention.Form.NOMINAL;
            case PRONOUN -> ActorMention.Form.PRONOUN;
        };
    }

    /// Whether one of the two is a counted part and so not the other.
    boolean numberedElsewhere(Mention other) {
        return numbered && !other.numbered && other.article == Article.BARE;
    }

    /// Whether "he" or "she" can stand for it.
    boolean human() {
        return sort == Sort.PERSON
                || person
                || kind == Actor.Kind.PERSON
                || agent != null && agent.kind() == Actor.Kind.PERSON && !plural
                || sort == Sort.NOMINAL && title != null && agent == null && !plural;
    }
}
