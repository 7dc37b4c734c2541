package org.dateline.actor;

import org.dateline.actor.Mention.Sort;
import org.dateline.knowledge.actors.Named;
import org.dateline.model.Name;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.Toponym;

/// Finds the names of a sentence that are no person's: bodies, peoples, countries, towns that stand for those who
/// govern them, and organisations that no table has.
final class BodyFinder {

    private final Scene scene;
    private final Words words;
    private final Sentence sentence;
    private final Phrases phrases;
    private final boolean[] taken;

    BodyFinder(Scene scene, Words words, Phrases phrases, boolean[] taken) {
        this.scene = scene;
        this.words = words;
        this.phrases = phrases;
        this.taken = taken;
        sentence = words.sentence();
    }

    void bodies() {
        Hit before = null;
        boolean acts = false;
        for (Hit hit : scene.hits.get(sentence.index())) {
            if (taken[hit.last()] || taken[hit.first()]) {
                continue;
            }
            if (hit.land() != null) {
                Stretch.mark(taken, hit.first(), hit.last());
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
                    Syntax.part(sentence, token) ? span(hit) : Syntax.phrase(sentence, head, hit.first(), hit.last()),
                    hit.first(),
                    hit.last());
            mention.hit = hit;
            mention.plural = token.plural();
            mention.collective = !token.plural();
            Stretch.mark(taken, hit.first(), hit.last());
            scene.add(mention);
        }
    }

    private Span span(Hit hit) {
        return sentence.token(hit.first())
                .span()
                .union(sentence.token(hit.last()).span());
    }

    /// Organisations that the name tagger found and no table has. One that ends in an agent noun is read as that.
    void organisations() {
        for (Name name : scene.names.get(sentence.index())) {
            if (name.kind() != Name.Kind.ORG || Stretch.anyTaken(taken, name)) {
                continue;
            }
            int head = Syntax.head(sentence, name.first(), name.last());
            if (!name(name, head)) {
                continue;
            }
            Toponym place = scene.toponym(sentence.index(), name.span());
            if (phrases.agent(head) != null
                    || agentInside(name) >= 0
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
            Stretch.mark(taken, name.first(), name.last());
            scene.add(mention);
        }
    }

    /// A town whose name stands for those who govern it, as the places say.
    void towns() {
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
                Stretch.mark(taken, first.index(), last.index());
                scene.add(mention);
            }
        }
    }

    private int agentInside(Name name) {
        for (int i = name.last(); i >= name.first(); i--) {
            if (phrases.agent(i) != null) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the words can be an organisation's name: they hold a letter and are no adjective of a noun.
    private boolean name(Name name, int head) {
        Token token = sentence.token(head);
        boolean adjective = name.first() == name.last() && token.pos() == Pos.ADJ && Syntax.part(sentence, token);
        return !adjective && token.form().codePoints().anyMatch(Character::isLetter);
    }
}
