package org.dateline.event;

import java.util.List;
import java.util.Set;
import org.dateline.event.TypeFeatureList.Fact;
import org.dateline.event.TypeFeatureList.Slot;
import org.dateline.model.ActorMention;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Status;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Lists what is to be seen at a predicate that may tell an event: its words, those around it, who
/// stands on its sides, and what the rules make of it.
final class TypeFeatures {

    /// Words around the predicate that are looked at.
    private static final int NEAR = 24;

    /// Verbs above the predicate that are looked at.
    private static final int ABOVE = 3;

    private final Meanings meanings;

    TypeFeatures(Meanings meanings) {
        this.meanings = meanings;
    }

    /// @param status how the predicate stands in its sentence
    /// @param named  whether the facts are to have names
    TypeFeatureList of(Occurrence occurrence, Status status, Matches matches, boolean named) {
        TypeFeatureList out = new TypeFeatureList(named);
        new Listing(occurrence, status, matches, out).list();
        return out;
    }

    private final class Listing {

        private final Occurrence occurrence;
        private final Scene scene;
        private final Sentence sentence;
        private final Predication predication;
        private final Token head;
        private final String word;
        private final String status;
        private final Matches matches;
        private final TypeFeatureList out;
        private final float[] vector = new float[Meanings.SIZE];

        Listing(Occurrence occurrence, Status status, Matches matches, TypeFeatureList out) {
            this.occurrence = occurrence;
            this.status = status.name();
            this.matches = matches;
            this.out = out;
            scene = occurrence.scene();
            sentence = scene.sentence();
            predication = occurrence.predication();
            head = predication.head();
            word = lemma(head);
        }

        void list() {
            word(Fact.WORD, Fact.WORD_CLASS, Slot.WORD, head);
            out.add(Fact.WORD_TAG, head.tag());
            out.add(Fact.VOICE, predication.passive() ? "passive" : "active", word);
            out.add(Fact.STATUS, status);
            out.add(Fact.STATUS_WORD, status, word);
            objects();
            obliques();
            contents();
            above();
            around();
            sides();
            rules();
            near();
        }

        private void objects() {
            int count = 0;
            for (Token object : predication.patients()) {
                if (count++ < 2) {
                    word(Fact.OBJECT, Fact.OBJECT_CLASS, Slot.OBJECT, object);
                    out.add(Fact.WORD_OBJECT, word, lemma(object));
                }
            }
            if (count == 0) {
                out.add(Fact.WORD_OBJECT, word, "none");
            }
        }

        private void obliques() {
            int count = 0;
            for (Predication.Oblique oblique : predication.obliques()) {
                if (scene.dated(oblique.head()) || count++ >= 4) {
                    continue;
                }
                out.add(Fact.PREPOSITION, oblique.preposition());
                out.add(Fact.WORD_PREPOSITION, word, oblique.preposition());
                out.add(Fact.UNDER, oblique.preposition(), lemma(oblique.head()));
                word(null, Fact.UNDER_CLASS, count == 1 ? Slot.UNDER : null, oblique.head());
            }
        }

        private void contents() {
            int count = 0;
            for (Token content : predication.complements()) {
                if (count++ >= 2) {
                    break;
                }
                word(Fact.CONTENT, Fact.CONTENT_CLASS, Slot.CONTENT, content);
                out.add(Fact.WORD_CONTENT, word, lemma(content));
                if (Predications.negated(sentence, content)) {
                    out.add(Fact.NEGATED, "content");
                    out.add(Fact.NEGATED, "content", word);
                }
                for (Token child : sentence.children(content)) {
                    if (child.is("aux")) {
                        out.add(Fact.CONTENT_AUXILIARY, Scene.lower(child));
                        out.add(Fact.CONTENT_AUXILIARY, word, Scene.lower(child));
                    } else if (child.is("obj") || child.relation().equals("nsubj:pass")) {
                        word(Fact.CONTENT_OBJECT, null, Slot.CONTENT_OBJECT, child);
                        out.add(Fact.CONTENT_WORDS, lemma(content), lemma(child));
                    } else if (child.is("xcomp") || child.is("ccomp")) {
                        out.add(Fact.CONTENT_WORDS, lemma(content), lemma(child));
                        out.add(Fact.CONTENT_OBJECT, lemma(child));
                    }
                }
            }
        }

        /// What governs the predicate: "agreed to", "plans for".
        private void above() {
            Token at = predication.verb() == null ? head : predication.verb();
            for (int i = 0; i < ABOVE && at != null; i++) {
                Token next = sentence.head(at);
                if (next != null) {
                    String relation = at.relation();
                    out.add(Fact.ABOVE, relation, lemma(next));
                    if (i == 0) {
                        out.add(Fact.WORD_ABOVE, word, lemma(next));
                        word(null, Fact.ABOVE_CLASS, Slot.ABOVE, next);
                    }
                } else {
                    out.add(Fact.ABOVE, "root");
                }
                at = next;
            }
        }

        private void around() {
            Token verb = predication.verb();
            if (verb != null && verb.index() != head.index()) {
                word(Fact.LIGHT_VERB, null, Slot.LIGHT_VERB, verb);
                out.add(Fact.LIGHT_VERB_WORD, lemma(verb), word);
            }
            Token carrier = verb == null ? head : verb;
            for (Token child : sentence.children(carrier)) {
                if (child.is("aux")) {
                    out.add(Fact.AUXILIARY, Scene.lower(child));
                } else if (child.is("advmod") || child.is("compound:prt")) {
                    out.add(Fact.WORD_PARTICLE, word, Scene.lower(child));
                    out.add(Fact.MODIFIER, Scene.lower(child));
                } else if (child.is("mark")) {
                    out.add(Fact.MODIFIER, "mark", Scene.lower(child));
                }
            }
            if (Predications.negated(sentence, carrier)) {
                out.add(Fact.NEGATED, "yes");
                out.add(Fact.NEGATED, word);
            }
            if (head.pos() == Pos.NOUN) {
                for (Token child : sentence.children(head)) {
                    if (child.is("amod") || child.is("compound") || child.is("det")) {
                        out.add(Fact.MODIFIER, Scene.lower(child));
                    }
                }
            }
        }

        private void sides() {
            String actor = side(occurrence.source(), Fact.ACTOR_WORD, Fact.ACTOR_CLASS, Fact.ACTOR_SECTOR, Slot.ACTOR);
            String recipient = side(
                    occurrence.target(),
                    Fact.RECIPIENT_WORD,
                    Fact.RECIPIENT_CLASS,
                    Fact.RECIPIENT_SECTOR,
                    Slot.RECIPIENT);
            out.add(Fact.ACTOR_ROLE, occurrence.sourceRole());
            out.add(Fact.RECIPIENT_ROLE, occurrence.targetRole());
            out.add(Fact.WORD_ROLES, word, occurrence.targetRole());
            out.add(Fact.WORD_ROLES, occurrence.sourceRole(), occurrence.targetRole());
            out.add(Fact.SECTORS, actor, recipient);
            out.add(Fact.WORD_SECTOR, word, actor);
        }

        private String side(@Nullable Token token, Fact words, Fact classes, Fact sectors, Slot slot) {
            if (token == null) {
                out.add(sectors, "nobody");
                return "nobody";
            }
            if (token.pos() != Pos.PROPN) {
                word(words, classes, slot, token);
            }
            ActorMention mention = scene.covering(token);
            String sector = mention == null
                    ? "unknown"
                    : mention.actor().sector() == null
                            ? mention.actor().kind().name()
                            : mention.actor().sector();
            out.add(sectors, sector);
            return sector;
        }

        private void rules() {
            Match match = matches.at(head);
            rule(Fact.RULE, match);
            out.add(
                    Fact.STATUS_RULE,
                    status,
                    match == null ? "none" : String.valueOf(match.rule().type()));
            if (match != null) {
                out.add(
                        Fact.RULE_SCORE,
                        Long.toString(Math.round(10 * match.rule().score() * match.likely())));
            }
            predication.patients().stream().limit(2).forEach(object -> rule(Fact.RULE_OF_OBJECT, matches.at(object)));
            predication.complements().stream()
                    .limit(2)
                    .forEach(content -> rule(Fact.RULE_OF_CONTENT, matches.at(content)));
            Token above = sentence.head(head);
            if (above != null) {
                rule(Fact.RULE_ABOVE, matches.at(above));
            }
        }

        private void rule(Fact fact, @Nullable Match match) {
            if (match == null) {
                out.add(fact, "none");
            } else {
                out.add(fact, String.valueOf(match.rule().type()));
                if (match.rule().mode() != null) {
                    out.add(
                            fact,
                            String.valueOf(match.rule().type()),
                            match.rule().mode());
                }
            }
        }

        private void near() {
            int from = sentence.first(head);
            int to = sentence.last(head);
            for (Token side : ends(occurrence)) {
                from = Math.min(from, side.index());
                to = Math.max(to, side.index());
            }
            // Of a long clause, what is around the predicate.
            from = Math.max(from, head.index() - NEAR);
            to = Math.min(to, head.index() + NEAR);
            int count = 0;
            for (int i = from; i <= to; i++) {
                count += telling(sentence.token(i)) ? 1 : 0;
            }
            for (int i = from; i <= to; i++) {
                Token token = sentence.token(i);
                if (telling(token)) {
                    String lemma = lemma(token);
                    out.add(Fact.NEAR, lemma);
                    int place = meanings.find(lemma);
                    if (place >= 0) {
                        meanings.read(place, vector);
                        out.add(Slot.NEAR, vector, 1f / count);
                        out.addClass(Fact.NEAR_CLASS, meanings.code(place), 8);
                    }
                }
            }
        }

        private boolean telling(Token token) {
            return switch (token.pos()) {
                case NOUN, VERB, ADJ, ADV -> token.index() != head.index() && !scene.dated(token);
                case PROPN, ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
            };
        }

        private void word(@Nullable Fact words, @Nullable Fact classes, @Nullable Slot slot, Token token) {
            String lemma = lemma(token);
            if (words != null) {
                out.add(words, lemma);
            }
            int place = meanings.find(lemma);
            if (place < 0) {
                return;
            }
            if (classes != null) {
                int code = meanings.code(place);
                out.addClass(classes, code, 4);
                out.addClass(classes, code, 7);
                out.addClass(classes, code, 20);
            }
            if (slot != null) {
                meanings.read(place, vector);
                out.add(slot, vector, 1);
            }
        }
    }

    private static List<Token> ends(Occurrence occurrence) {
        Token source = occurrence.source();
        Token target = occurrence.target();
        return source == null
                ? target == null ? List.of() : List.of(target)
                : target == null ? List.of(source) : List.of(source, target);
    }

    /// Names are all one: an example must not teach that a town is bombed.
    private static String lemma(Token token) {
        return token.pos() == Pos.PROPN ? "(name)" : Scene.lower(token);
    }

    /// Light words that head no event of their own.
    static final Set<String> NO_PREDICATES = Set.of("be", "have", "do");
}
