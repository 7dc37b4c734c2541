package org.dateline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.actors.ActorTables;
import org.dateline.knowledge.actors.Named;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Document;
import org.dateline.model.Token;
import org.dateline.model.Toponym;

/// Finds who acts and links the mentions of one actor. Names are looked up as of the day of publication, common nouns
/// take the country of their owner, pronouns and second mentions go back to what they stand for. Two actors with
/// different names are never one.
public final class ActorTagger {

    private final ActorTables tables;
    private final Countries countries;
    private final HitFinder hits;
    private final MentionFinder finder;

    public ActorTagger(Knowledge knowledge) {
        tables = knowledge.actors();
        countries = knowledge.countries();
        hits = new HitFinder(tables.names());
        finder = new MentionFinder(tables);
    }

    /// In text order of their heads.
    public List<ActorMention> tag(Document document, List<Toponym> toponyms) {
        Scene scene = new Scene(document, toponyms);
        scene.take(hits.find(scene.words, scene.names, scene.day));
        for (int i = 0; i < scene.words.size(); i++) {
            finder.find(scene, i);
            scene.mentions
                    .get(i)
                    .sort(Comparator.<Mention>comparingInt(mention -> mention.span.start())
                            .thenComparingInt(mention -> mention.span.end())
                            .thenComparingInt(mention -> mention.head));
        }
        for (List<Mention> mentions : scene.mentions) {
            for (int i = 0; i < mentions.size(); i++) {
                mentions.get(i).order = i;
            }
        }
        Resolver resolver = new Resolver(scene, tables, countries);
        scene.mentions.forEach(mentions -> mentions.forEach(resolver::resolve));
        List<ActorMention> out = new ArrayList<>();
        for (List<Mention> mentions : scene.mentions) {
            List<ActorMention> here = new ArrayList<>();
            for (Mention mention : mentions) {
                if (mention.entity != null && !mention.inside && !onlyOwner(scene, mention)) {
                    here.add(finished(mention, mention.entity));
                    for (Mention other : mention.others) {
                        if (other.entity != null) {
                            here.add(finished(other, other.entity));
                        }
                    }
                }
            }
            here.sort(Comparator.comparingInt(ActorMention::token));
            out.addAll(here);
        }
        return List.copyOf(out);
    }

    private static ActorMention finished(Mention mention, Entity entity) {
        Actor actor = switch (mention.sort) {
            case PERSON -> entity.actor();
            case BODY, STATE, TOWN, NOMINAL, PRONOUN ->
                new Actor(entity.name, mention.country, mention.sector, entity.kind);
        };
        return new ActorMention(
                mention.sentence, mention.head, mention.span, actor, mention.form(), entity.number, mention.why);
    }

    /// A country's name before a noun that acts is its owner only: "French troops", "Mali's leaders".
    private static boolean onlyOwner(Scene scene, Mention mention) {
        boolean region = mention.named instanceof Named.Body body && body.type().equals("region");
        if (mention.sort != Mention.Sort.STATE && !region) {
            return false;
        }
        if (mention.hit != null && scene.owners.contains(mention.hit)) {
            return true;
        }
        Token token = mention.words.sentence().token(mention.head);
        if (!token.relation().equals("nmod:poss") && !Syntax.part(mention.words.sentence(), token)) {
            return false;
        }
        for (Token above = mention.words.sentence().head(token);
                above != null;
                above = mention.words.sentence().head(above)) {
            Mention owned = scene.at(mention.sentence, above.index());
            if (owned != null && owned.entity != null && owned != mention) {
                return true;
            }
            if (!Syntax.part(mention.words.sentence(), above)) {
                return false;
            }
        }
        return false;
    }
}
