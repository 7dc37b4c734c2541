package org.dateline.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Document;
import org.dateline.model.Name;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/// Turns a source's noun phrase into a [Source]: named when the actor that its head stands for is
/// named anywhere in the article. A coordination ("France and its allies") is one source, as wide as
/// all of it, whose actor is the first.
final class Sources {

    private final Document document;
    private final Map<Long, ActorMention> mentions = new HashMap<>();
    private final Map<Integer, Actor> named = new HashMap<>();
    private final Map<Long, Name> names = new HashMap<>();

    Sources(Document document, List<ActorMention> actors) {
        this.document = document;
        for (ActorMention mention : actors) {
            mentions.putIfAbsent(key(mention.sentence(), mention.token()), mention);
            if (mention.form() == ActorMention.Form.NAME) {
                named.putIfAbsent(mention.entity(), mention.actor());
            }
        }
        for (Name name : document.names()) {
            for (int token = name.first(); token <= name.last(); token++) {
                names.put(key(name.sentence(), token), name);
            }
        }
    }

    private static long key(int sentence, int token) {
        return (long) sentence << 32 | token;
    }

    Source of(Reported reported) {
        if (reported.speaker != null && reported.speaker.speaker == null) {
            return of(reported.speaker);
        }
        if (reported.author) {
            return new Source.Publisher(document.article().publisher());
        }
        if (reported.source == null || reported.sourceHead == null) {
            Span span = reported.cueSpan();
            return new Source.Unnamed(nobody(span), span);
        }
        int sentence = reported.sentence.index();
        Span span = reported.source.span(reported.sentence);
        ActorMention mention = mention(reported);
        if (mention != null) {
            Actor actor = named.get(mention.entity());
            return actor == null ? new Source.Unnamed(mention.actor(), span) : new Source.Named(actor, span);
        }
        Name name = names.get(key(sentence, reported.sourceHead.index()));
        return name == null
                ? new Source.Unnamed(nobody(span), span)
                : new Source.Named(new Actor(name.span().of(document.text()), null, null, kind(name)), span);
    }

    private @Nullable ActorMention mention(Reported reported) {
        int sentence = reported.sentence.index();
        ActorMention exact =
                reported.sourceHead == null ? null : mentions.get(key(sentence, reported.sourceHead.index()));
        if (exact != null || reported.source == null || reported.sourceHead == null) {
            return exact;
        }
        // "President Macron": the head may be the title in the parse and the name for the actor tagger.
        for (int i = reported.source.first(); i <= reported.source.last(); i++) {
            ActorMention mention = mentions.get(key(sentence, i));
            if (mention != null && mention.span().covers(reported.sourceHead.span())) {
                return mention;
            }
        }
        return null;
    }

    private Actor nobody(Span span) {
        return new Actor(span.of(document.text()), null, null, Actor.Kind.UNNAMED);
    }

    private static Actor.Kind kind(Name name) {
        return switch (name.kind()) {
            case PER -> Actor.Kind.PERSON;
            case LOC -> Actor.Kind.STATE;
            case ORG, MISC -> Actor.Kind.ORGANISATION;
        };
    }
}
