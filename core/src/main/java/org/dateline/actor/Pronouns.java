package org.dateline.actor;

import java.util.List;
import java.util.Set;
import org.dateline.actor.Mention.Sort;
import org.dateline.knowledge.actors.Gender;
import org.dateline.model.Actor;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Finds whom a pronoun stands for: the mention that agrees with it, by distance, place in the clause and how much the
/// article speaks of it (after Lappin and Leass 1994).
final class Pronouns {

    private static final int REACH = 3;

    /// How many words before a pronoun can take it from an actor.
    private static final int WINDOW = 60;

    private static final Set<String> HE = Set.of("he", "him", "his");
    private static final Set<String> SHE = Set.of("she", "her", "hers");
    private static final Set<String> IT = Set.of("it", "its");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs");
    private static final Set<String> WE = Set.of("we", "us", "our", "ours");

    private static final Set<String> SAY = Set.of(
            "say",
            "tell",
            "add",
            "state",
            "declare",
            "announce",
            "write",
            "report",
            "explain",
            "note",
            "claim",
            "insist",
            "warn",
            "reply",
            "ask",
            "argue",
            "comment",
            "tweet",
            "stress",
            "continue",
            "conclude",
            "admit",
            "confirm",
            "respond",
            "remark",
            "quote",
            "vow",
            "pledge",
            "recall",
            "post");

    private final Resolver resolver;
    private @Nullable Mention speaker;

    Pronouns(Resolver resolver) {
        this.resolver = resolver;
    }

    void read(Mention mention) {
        String word = mention.words.lower(mention.head);
        boolean they = THEY.contains(word);
        mention.plural = they || WE.contains(word);
        mention.gender = HE.contains(word) ? Gender.MALE : SHE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
        if (!they && !IT.contains(word) && mention.gender == Gender.UNKNOWN) {
            speaker(mention, WE.contains(word));
            return;
        }
        if (they && several(mention)) {
            return;
        }
        Mention best = null;
        double most = 0;
        for (Mention other : resolver.before(mention, REACH)) {
            double score = agreement(mention, other, they);
            if (score < 0 || bound(mention, other)) {
                continue;
            }
            score += score(mention, other);
            if (score > most) {
                most = score;
                best = other;
            }
        }
        if (best != null && (mention.gender != Gender.UNKNOWN || most >= rival(mention))) {
            follow(mention, best);
        }
    }

    /// How well the best noun that is no actor would do: "the bill … it".
    private double rival(Mention mention) {
        double most = 0;
        for (int s = mention.sentence; s >= 0 && s >= mention.sentence - 1; s--) {
            Sentence sentence = resolver.scene.words.get(s).sentence();
            int end = s == mention.sentence ? mention.head : sentence.size();
            for (int i = Math.max(0, end - WINDOW); i < end; i++) {
                Token token = sentence.token(i);
                boolean agrees = token.pos() == Pos.NOUN && token.plural() == mention.plural;
                if (agrees
                        && !Syntax.part(sentence, token)
                        && resolver.scene.at(s, i) == null
                        && (token.is("nsubj") || token.is("obj"))) {
                    double score = 10.5
                            - 3.0 * (mention.sentence - s)
                            + 1.1 * Syntax.salience(sentence, token)
                            + (s == mention.sentence ? -0.02 * (mention.head - i) : 0);
                    most = Math.max(most, score);
                }
            }
        }
        return most;
    }

    private void follow(Mention mention, Mention antecedent) {
        boolean plural = mention.plural;
        resolver.descriptions.follow(mention, antecedent);
        mention.plural = plural;
        if (mention.gender != Gender.UNKNOWN && mention.entity != null && mention.entity.gender == Gender.UNKNOWN) {
            mention.entity.gender = mention.gender;
        }
    }

    /// How well the two agree, negative when they cannot.
    private static double agreement(Mention mention, Mention other, boolean they) {
        Entity entity = other.entity;
        if (entity == null) {
            return -1;
        }
        if (mention.gender != Gender.UNKNOWN) {
            boolean fits = other.human()
                    && !other.plural
                    && entity.gender.agrees(mention.gender)
                    && other.gender.agrees(mention.gender);
            boolean known = entity.gender == mention.gender || other.gender == mention.gender;
            return fits ? (known ? 3 : 1) + (other.sort == Sort.PERSON || other.sort == Sort.PRONOUN ? 1 : 0) : -1;
        }
        if (they) {
            if (other.plural) {
                return 4;
            }
            return other.sort == Sort.PERSON || other.person ? -1 : other.collective ? 1 : 0;
        }
        boolean thing = !other.human() && !other.plural && (other.kind != Actor.Kind.PERSON);
        return thing ? other.sort == Sort.NOMINAL && other.kind == Actor.Kind.GROUP && !other.collective ? -1 : 2 : -1;
    }

    private static double score(Mention mention, Mention other) {
        int distance = mention.sentence - other.sentence;
        double score = 10 - 3.0 * distance + 1.1 * Descriptions.salience(other);
        if (other.entity != null) {
            score += 0.25 * Math.min(other.entity.mentions, 5);
        }
        if (distance == 0) {
            score += controls(mention, other) ? 4 : 0;
            score -= 0.02 * (mention.head - other.head);
        }
        return score;
    }

    /// Whether the candidate does what the pronoun's clause says: "asked Denmark to remove its force".
    private static boolean controls(Mention mention, Mention other) {
        Sentence sentence = mention.words.sentence();
        Token pronoun = sentence.token(mention.head);
        Token verb = Predications.verbAbove(sentence, pronoun);
        if (verb == null || pronoun.is("nsubj")) {
            return false;
        }
        return Predications.of(sentence, verb).agents().stream().anyMatch(agent -> agent.index() == other.head);
    }

    /// Whether the clause has several subjects, who are no one actor: "Chad and Niger withdrew their troops".
    private boolean several(Mention mention) {
        Sentence sentence = mention.words.sentence();
        Token verb = Predications.verbAbove(sentence, sentence.token(mention.head));
        if (verb == null || sentence.token(mention.head).is("nsubj")) {
            return false;
        }
        return Predications.of(sentence, verb).agents().stream()
                        .filter(agent -> agent.index() != mention.head
                                && resolver.scene.at(mention.sentence, agent.index()) != null)
                        .count()
                > 1;
    }

    /// A pronoun that is itself an argument of a verb is not another argument of it.
    private static boolean bound(Mention mention, Mention other) {
        if (mention.sentence != other.sentence) {
            return false;
        }
        Sentence sentence = mention.words.sentence();
        Token pronoun = sentence.token(mention.head);
        return !pronoun.relation().equals("nmod:poss")
                && pronoun.head() == sentence.token(other.head).head()
                && !sentence.token(other.head).is("conj");
    }

    /// "I" and "we" in a quotation are its speaker, or whom the speaker speaks for.
    private void speaker(Mention mention, boolean we) {
        Mention found = speaker(mention.sentence, mention);
        if (found == null && mention.sentence + 1 < resolver.scene.words.size()) {
            found = speaker(mention.sentence + 1, mention);
        }
        if (found == null) {
            found = speaker;
        }
        if (found == null) {
            return;
        }
        speaker = found;
        if (we && found.country != null && "GOV".equals(found.sector) && found.kind != Actor.Kind.STATE) {
            mention.country = found.country;
            mention.sector = "GOV";
            mention.institution = "government";
            mention.kind = Actor.Kind.STATE;
            mention.name = found.country;
            mention.entity = resolver.institution(mention);
            mention.name = mention.entity.name;
            mention.why = "speaks for: " + mention.name;
        } else {
            resolver.descriptions.follow(mention, found);
        }
    }

    private @Nullable Mention speaker(int index, Mention pronoun) {
        List<Mention> here = resolver.scene.mentions.get(index);
        for (Mention other : here) {
            Sentence sentence = other.words.sentence();
            Token token = sentence.token(other.head);
            Token verb = sentence.head(token);
            if (other.sort != Sort.PRONOUN
                    && token.is("nsubj")
                    && verb != null
                    && verb.pos() == Pos.VERB
                    && SAY.contains(verb.lemma())
                    && !other.resolving
                    && other != pronoun) {
                resolver.resolve(other);
                if (other.entity != null) {
                    return other;
                }
            }
        }
        return null;
    }
}
