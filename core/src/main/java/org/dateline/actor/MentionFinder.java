package org.dateline.actor;

import java.util.List;
import java.util.Set;
import org.dateline.actor.Mention.Sort;
import org.dateline.knowledge.actors.ActorTables;
import org.dateline.knowledge.actors.Agent;
import org.dateline.knowledge.actors.Modifier;
import org.dateline.knowledge.actors.Named;
import org.dateline.knowledge.actors.Title;
import org.dateline.model.Name;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// Finds the words that may stand for actors; whom they stand for is another question.
final class MentionFinder {

    private static final Set<String> PRONOUNS = Set.of(
            "he", "him", "his", "she", "her", "hers", "they", "them", "their", "theirs", "it", "its", "we", "us", "our",
            "ours", "i", "me", "my", "mine");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private static final Set<String> FIELD = Set.of("of", "for");

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
        persons(scene, words, phrases, taken);
        bodies(scene, words, taken);
        towns(scene, words, taken);
        organisations(scene, words, phrases, taken);
        nominals(scene, words, phrases, taken);
        pronouns(scene, words);
    }

    private void persons(Scene scene, Words words, Phrases phrases, boolean[] taken) {
        int index = words.sentence().index();
        for (Hit hit : scene.hits.get(index)) {
            if (hit.as(Named.Person.class) != null && hit.first() < hit.last()) {
                person(scene, words, phrases, taken, hit.first(), hit.last(), hit);
            }
        }
        for (Name name : scene.names.get(index)) {
            if (name.kind() == Name.Kind.PER
                    && !anyTaken(taken, name)
                    && !listedBody(scene, index, name)
                    && !place(scene, index, name)) {
                person(scene, words, phrases, taken, name.first(), name.last(), hit(scene, index, name));
            }
        }
        for (Hit hit : scene.hits.get(index)) {
            if (hit.as(Named.Person.class) != null && !taken[hit.last()]) {
                person(scene, words, phrases, taken, hit.first(), hit.last(), hit);
            }
        }
    }

    /// Whether the tables know the words that look like a person's name as a body's or country's.
    private static boolean listedBody(Scene scene, int index, Name name) {
        for (Hit hit : scene.hits.get(index)) {
            if (hit.first() <= name.first() && hit.last() >= name.last() && hit.as(Named.Person.class) == null) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name of several words is a place's as far as the places know.
    private static boolean place(Scene scene, int index, Name name) {
        Toponym toponym = name.last() > name.first() ? scene.toponym(index, name.span()) : null;
        return toponym != null && toponym.place() != null && toponym.span().covers(name.span());
    }

    private static @Nullable Hit hit(Scene scene, int index, Name name) {
        for (Hit hit : scene.hits.get(index)) {
            if (hit.last() == name.last() && hit.as(Named.Person.class) != null) {
                return hit;
            }
        }
        return null;
    }

    private static void person(
            Scene scene, Words words, Phrases phrases, boolean[] taken, int first, int last, @Nullable Hit hit) {
        Sentence sentence = words.sentence();
        int begin = first;
        for (int i = first; i < last; i++) {
            if (phrases.titleEndingAt(i) >= 0 && phrases.titleFirst(phrases.titleEndingAt(i)) >= first) {
                begin = i + 1;
            }
        }
        begin = hit == null ? begin : Math.min(begin, hit.first());
        int titleHead = begin == 0 ? -1 : titleBefore(words, phrases, begin);
        int from = titleHead < 0 ? begin : phrases.titleFirst(titleHead);
        int head = Syntax.head(sentence, from, last);
        int start = from;
        while (start > 0 && belongs(scene, words, phrases, start - 1)) {
            start--;
        }
        Mention mention = new Mention(words, head, Sort.PERSON, Syntax.named(sentence, head, start, last), begin, last);
        mention.hit = hit;
        mention.title = titleHead < 0 ? null : phrases.title(titleHead);
        mention.titleHead = titleHead;
        mark(taken, from, last);
        scene.add(mention);
    }

    /// "Minister of Labour Ama Owusu": the title's field stands between it and the name.
    private static int titleWithField(Words words, Phrases phrases, int begin) {
        for (int i = begin - 1; i > 0 && i > begin - 7; i--) {
            String tag = words.sentence().token(i).tag();
            if (tag.equals("IN")) {
                boolean field = i < begin - 1 && FIELD.contains(words.lower(i));
                return field ? phrases.titleEndingAt(i - 1) : -1;
            }
            if (!tag.startsWith("NN") && !tag.equals("CC") && !tag.equals("JJ") && !tag.equals("DT")) {
                return -1;
            }
        }
        return -1;
    }

    /// "former", "French": a word before a title that says more of it.
    private static boolean belongs(Scene scene, Words words, Phrases phrases, int at) {
        Hit hit = scene.hit(words.sentence().index(), at);
        if (hit != null && hit.land() != null) {
            return hit.is(Named.Land.Word.ADJECTIVE)
                    || words.sentence().token(at).is("compound");
        }
        Modifier modifier = phrases.modifier(at);
        return modifier != null && modifier.effect() == Modifier.Effect.FORMER;
    }

    /// The title just before a name, whether the name hangs on it or it on the name.
    private static int titleBefore(Words words, Phrases phrases, int begin) {
        int title = phrases.titleEndingAt(begin - 1);
        if (title < 0) {
            return titleWithField(words, phrases, begin);
        }
        return title >= 0 && words.sentence().token(begin - 1).pos() != Pos.PUNCT ? title : -1;
    }

    private static void bodies(Scene scene, Words words, boolean[] taken) {
        Sentence sentence = words.sentence();
        Hit before = null;
        boolean acts = false;
        for (Hit hit : scene.hits.get(sentence.index())) {
            if (taken[hit.last()] || taken[hit.first()]) {
                continue;
            }
            if (hit.land() != null) {
                mark(taken, hit.first(), hit.last());
            }
            int head = Syntax.head(sentence, hit.first(), hit.last());
            Token token = sentence.token(head);
            Named.Land land = hit.land();
            boolean body = hit.as(Named.Body.class) != null || hit.as(Named.People.class) != null;
            Sort sort = body ? Sort.BODY : Sort.STATE;
            if (!body && (land == null || States.tied(words, hit))) {
                continue;
            }
            if (!body && hit.is(Named.Land.Word.DEMONYM) && token.plural() && !Syntax.part(sentence, token)) {
                sort = Sort.BODY;
            }
            Named.Body region = hit.as(Named.Body.class);
            boolean place =
                    sort == Sort.STATE || region != null && region.type().equals("region");
            if (place) {
                acts = before != null && States.listed(words, before, hit)
                        ? acts
                        : States.acts(scene, words, hit, head);
                before = hit;
                if (!acts) {
                    continue;
                }
            }
            Mention mention = new Mention(
                    words,
                    head,
                    sort,
                    Syntax.part(sentence, token)
                            ? span(sentence, hit)
                            : Syntax.phrase(sentence, head, hit.first(), hit.last()),
                    hit.first(),
                    hit.last());
            mention.hit = hit;
            mention.plural = token.plural();
            mention.collective = !token.plural();
            mark(taken, hit.first(), hit.last());
            scene.add(mention);
        }
    }

    private static org.dateline.model.Span span(Sentence sentence, Hit hit) {
        return sentence.token(hit.first())
                .span()
                .union(sentence.token(hit.last()).span());
    }

    /// Organisations that the name tagger found and no table has. One that ends in an agent noun is read as that.
    private static void organisations(Scene scene, Words words, Phrases phrases, boolean[] taken) {
        Sentence sentence = words.sentence();
        for (Name name : scene.names.get(sentence.index())) {
            if (name.kind() != Name.Kind.ORG || anyTaken(taken, name)) {
                continue;
            }
            int head = Syntax.head(sentence, name.first(), name.last());
            Toponym place = scene.toponym(sentence.index(), name.span());
            if (phrases.agent(head) != null
                    || agentInside(phrases, name) >= 0
                    || place != null && place.use() == Toponym.Use.LITERAL
                    || States.where(sentence, head)) {
                continue;
            }
            Token token = sentence.token(head);
            Mention mention = new Mention(
                    words,
                    head,
                    Sort.BODY,
                    Syntax.phrase(sentence, head, name.first(), name.last()),
                    name.first(),
                    name.last());
            mention.collective = true;
            mention.plural = token.plural();
            mark(taken, name.first(), name.last());
            scene.add(mention);
        }
    }

    /// A town whose name stands for those who govern it, as the places say.
    private static void towns(Scene scene, Words words, boolean[] taken) {
        Sentence sentence = words.sentence();
        for (Toponym toponym : scene.toponyms.get(sentence.index())) {
            Token first = sentence.tokenAt(toponym.span().start());
            Token last = sentence.tokenAt(toponym.span().end() - 1);
            if (toponym.use() != Toponym.Use.ASSOCIATIVE
                    || first == null
                    || last == null
                    || taken[first.index()]
                    || taken[last.index()]) {
                continue;
            }
            int head = Syntax.head(sentence, first.index(), last.index());
            if (Syntax.subject(sentence.token(head))) {
                Mention mention = new Mention(words, head, Sort.TOWN, toponym.span(), first.index(), last.index());
                mark(taken, first.index(), last.index());
                scene.add(mention);
            }
        }
    }

    private static int agentInside(Phrases phrases, Name name) {
        for (int i = name.last(); i >= name.first(); i--) {
            if (phrases.agent(i) != null) {
                return i;
            }
        }
        return -1;
    }

    private static boolean anyTaken(boolean[] taken, Name name) {
        for (int i = name.first(); i <= name.last(); i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
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

    private static void mark(boolean[] taken, int first, int last) {
        for (int i = first; i <= last; i++) {
            taken[i] = true;
        }
    }
}
