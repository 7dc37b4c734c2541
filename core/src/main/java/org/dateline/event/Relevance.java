package org.dateline.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.events.EventWords;
import org.dateline.knowledge.events.Ontology;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Keeps sports, markets, films and weather out: they attack, fall, shoot and strike as well.
final class Relevance {

    /// Of a hundred words, how many of one field make a text that field's.
    private static final double SHARE = 2.0;

    /// Too few words to tell what a document is about.
    private static final int SHORT = 60;

    private static final Set<String> VAGUE = Set.of("UNK");

    /// Sectors whose people act for more than themselves.
    private static final Set<String> PUBLIC = Set.of(
            "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "LEG", "ELI", "IGO", "NGO", "SPY", "PRM", "UAF", "HRI",
            "SEP", "PRE");

    /// Sectors that are so only where they are named or described.
    private static final Set<String> ORGANISED = Set.of("LAB", "REL", "OPP", "REF");

    /// Sectors that speak and agree all the time without anything coming of it.
    private static final Set<String> PRIVATE = Set.of("JRN", "EDU", "MED", "SOC", "CVL", "UNK");

    /// People who act together in public although they hold no office.
    private static final Set<String> CROWD =
            Set.of("protester", "demonstrator", "activist", "rioter", "marcher", "striker", "dissident", "campaigner");

    private static final Set<String> SPEAKERS = Set.of("i", "we", "you", "me", "us", "my", "our", "your", "it");

    private final EventWords words;

    Relevance(EventWords words) {
        this.words = words;
    }

    /// The field that a document belongs to as a whole, `null` if to none.
    @Nullable
    String field(Document document) {
        Map<String, Integer> counts = new HashMap<>();
        int size = 0;
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() != Sentence.Kind.FURNITURE) {
                size += sentence.size();
                count(sentence, counts);
            }
        }
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() >= 4 && 100.0 * entry.getValue() / size >= SHARE) {
                return entry.getKey();
            }
        }
        return null;
    }

    /// Whether a sentence is about a field that borrows the words of conflict.
    ///
    /// @param field of the whole document, `null` if of none
    boolean foreign(Sentence sentence, @Nullable String field) {
        Map<String, Integer> counts = new HashMap<>();
        count(sentence, counts);
        if (field != null && counts.getOrDefault(field, 0) > 0) {
            return true;
        }
        return counts.values().stream().anyMatch(count -> count >= 2);
    }

    private void count(Sentence sentence, Map<String, Integer> counts) {
        for (Token token : sentence.tokens()) {
            String field = words.field(Scene.lower(token));
            if (field != null) {
                counts.merge(field, 1, Integer::sum);
            }
        }
    }

    /// Whether the sides of a claim are known as well as its type needs.
    static boolean enough(Ontology.Needs needs, List<ActorMention> actors, List<ActorMention> recipients) {
        return switch (needs) {
            case NOTHING -> true;
            case ACTOR -> political(actors) || political(recipients);
            case PUBLIC -> known(actors) || known(recipients);
            case BOTH -> political(actors) && political(recipients);
        };
    }

    /// Whether a document has to do with public life at all: one of a hundred words is of somebody in it.
    static boolean civic(Document document, List<ActorMention> actors) {
        int words = document.sentences().stream().mapToInt(Sentence::size).sum();
        long known = actors.stream().filter(Relevance::known).count();
        return words < SHORT || 100 * known >= words;
    }

    /// Whether a draft of force or duress, which may go without sides, says nothing of anybody.
    static boolean vague(Draft draft) {
        return switch (draft.event().type()) {
            case COERCE, MOBILIZE, RETREAT ->
                !"arrest".equals(draft.event().mode()) && !known(draft.actors()) && !known(draft.recipients());
            case AGREE,
                    CONSULT,
                    SUPPORT,
                    CONCEDE,
                    COOPERATE,
                    AID,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    ASSAULT -> false;
        };
    }

    private static boolean known(List<ActorMention> mentions) {
        return mentions.stream().anyMatch(Relevance::known);
    }

    /// Whether a mention is of a body or person of public life, or of a crowd.
    private static boolean known(ActorMention mention) {
        String sector = mention.actor().sector();
        if (mention.actor().kind() == Actor.Kind.STATE || sector != null && PUBLIC.contains(sector)) {
            return true;
        }
        boolean noun = mention.form() != ActorMention.Form.PRONOUN;
        boolean body = mention.actor().kind() == Actor.Kind.ORGANISATION
                || mention.actor().kind() == Actor.Kind.GROUP;
        return noun
                && (sector != null && ORGANISED.contains(sector)
                        || CROWD.stream()
                                .anyMatch(word -> mention.actor().name().contains(word))
                        || body
                                && mention.form() == ActorMention.Form.NAME
                                && sector != null
                                && !PRIVATE.contains(sector)
                                && mention.actor().country() != null);
    }

    /// Whether a mention is a mere "it", "I" or "you" that nobody is known to stand behind.
    static boolean idle(Sentence sentence, ActorMention mention) {
        return mention.form() == ActorMention.Form.PRONOUN
                && (mention.actor().sector() == null
                        || VAGUE.contains(mention.actor().sector()))
                && mention.actor().country() == null
                && mention.token() >= 0
                && mention.token() < sentence.size()
                && SPEAKERS.contains(Scene.lower(sentence.token(mention.token())));
    }

    static boolean political(List<ActorMention> mentions) {
        return mentions.stream().anyMatch(mention -> political(mention.actor()));
    }

    private static boolean political(Actor actor) {
        return switch (actor.kind()) {
            case STATE -> true;
            case ORGANISATION, GROUP, UNNAMED, PERSON ->
                actor.sector() != null && !VAGUE.contains(actor.sector()) || actor.country() != null;
        };
    }
}
