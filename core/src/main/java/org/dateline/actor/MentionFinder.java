package org.dateline.actor;

import java.util.List;
import java.util.Set;
import org.dateline.actor.Mention.Sort;
import org.dateline.knowledge.actors.ActorTables;
import org.dateline.knowledge.actors.Agent;
import org.dateline.knowledge.actors.Title;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Finds the words that may stand for actors; whom they stand for is another question.
final class MentionFinder {

    private static final Set<String> PRONOUNS = Set.of(
            "he", "him", "his", "she", "her", "hers", "they", "them", "their", "theirs", "it", "its", "we", "us", "our",
            "ours", "i", "me", "my", "mine");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final ActorTables tables;

    MentionFinder(ActorTables tables) {
        this.tables = tables;
    }

    void find(Scene scene, int index) {
        Words words = scene.words.get(index);
        if (words.sentence().size() == 0) {
            return;
        }
        Phrases phrases = new Phrases(words, tables);
        scene.phrases.set(index, phrases);
        boolean[] taken = new boolean[words.sentence().size()];
        new PersonFinder(scene, words, phrases, taken).find();
        BodyFinder bodies = new BodyFinder(scene, words, phrases, taken);
        bodies.bodies();
        bodies.towns();
        bodies.organisations();
        nominals(scene, words, phrases, taken);
        pronouns(scene, words);
    }

    private static void nominals(Scene scene, Words words, Phrases phrases, boolean[] taken) {
        Sentence sentence = words.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Agent agent = phrases.agent(i);
            Title title = phrases.title(i);
            Token token = sentence.token(i);
            if (agent == null && title == null
                    || taken[i]
                    || !nominal(token, agent)
                    || Syntax.part(sentence, token)
                    || title != null && predicate(sentence, token)
                    || sentence.child(token, "cop") != null) {
                continue;
            }
            boolean byTitle = title != null
                    && title.role() != null
                    && (agent == null
                            || phrases.titleLast(i) - phrases.titleFirst(i)
                                    > phrases.agentLast(i) - phrases.agentFirst(i));
            if (agent == null && !byTitle) {
                continue;
            }
            int first = byTitle ? phrases.titleFirst(i) : phrases.agentFirst(i);
            int last = byTitle ? phrases.titleLast(i) : phrases.agentLast(i);
            Mention mention = new Mention(words, i, Sort.NOMINAL, Syntax.phrase(sentence, i, first, last), first, last);
            mention.agent = byTitle ? null : agent;
            mention.title = byTitle ? title : null;
            describe(mention, token);
            scene.add(mention);
        }
    }

    /// "is president", "was declared president": said of somebody, and nobody by itself.
    private static boolean predicate(Sentence sentence, Token token) {
        return token.is("xcomp")
                || sentence.child(token, "cop") != null
                || (token.is("obj") || token.is("obl") || token.is("nmod"))
                        && (token.tag().equals("NN") || token.tag().equals("NNP"))
                        && sentence.children(token).stream().noneMatch(child -> child.is("det") || child.is("nmod"));
    }

    private static boolean nominal(Token token, @Nullable Agent agent) {
        if (token.pos() == Pos.NOUN || token.pos() == Pos.PROPN) {
            return true;
        }
        return agent != null
                && (agent.use() == Agent.Use.MEASURE || token.is("nsubj"))
                && (token.pos() == Pos.NUM
                        || token.pos() == Pos.DET
                        || token.pos() == Pos.ADJ
                        || token.pos() == Pos.PRON);
    }

    private static void describe(Mention mention, Token token) {
        Sentence sentence = mention.words.sentence();
        Agent agent = mention.agent;
        mention.plural = token.plural() || agent != null && agent.number() == Agent.Count.PLURAL;
        mention.collective = agent != null && agent.number() == Agent.Count.COLLECTIVE;
        for (Token child : sentence.children(token)) {
            if (child.relation().equals("nmod:poss")) {
                mention.article = Mention.Article.OWNED;
            } else if (child.is("det") && mention.article == Mention.Article.BARE) {
                mention.article = DEFINITE.contains(mention.words.lower(child.index()))
                        ? Mention.Article.DEFINITE
                        : Mention.Article.INDEFINITE;
            } else if (child.is("nummod")) {
                mention.numbered = true;
            }
        }
        Title title = mention.title;
        if (title != null) {
            mention.gender = title.gender();
        }
    }

    private static void pronouns(Scene scene, Words words) {
        Sentence sentence = words.sentence();
        for (Token token : sentence.tokens()) {
            if (token.tag().startsWith("PRP")
                    && !token.is("expl")
                    && PRONOUNS.contains(words.lower(token.index()))
                    && !empty(words, token)) {
                scene.add(new Mention(words, token.index(), Sort.PRONOUN, token.span(), token.index(), token.index()));
            }
        }
    }

    /// "it was logical for", "it is believed that", "it seems": the pronoun stands for nothing.
    private static boolean empty(Words words, Token token) {
        if (!words.lower(token.index()).equals("it") || !token.is("nsubj")) {
            return false;
        }
        Sentence sentence = words.sentence();
        Token above = sentence.head(token);
        return above != null
                && (above.pos() == Pos.ADJ
                                && List.of("ccomp", "csubj", "advcl", "acl", "xcomp").stream()
                                        .anyMatch(relation -> sentence.child(above, relation) != null)
                        || above.lemma().equals("seem")
                        || above.lemma().equals("appear"));
    }
}
