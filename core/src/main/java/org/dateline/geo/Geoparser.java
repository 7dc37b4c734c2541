package org.dateline.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Document;
import org.dateline.model.Place;
import org.dateline.model.Scored;
import org.dateline.model.Span;
import org.dateline.model.Toponym;

/// Finds place names and resolves them.
public final class Geoparser {

    private static final double THRESHOLD = 0.5;
    /// Words for a people hardly mean anything else.
    private static final double PEOPLE_THRESHOLD = 0.25;
    private static final int MOST_READINGS = 5;

    private final Knowledge knowledge;
    private final Recogniser recogniser;
    private final Weights weights;
    private final Resolver resolver;
    private final Uses uses;

    public Geoparser(Knowledge knowledge, Gazetteer gazetteer) {
        this.knowledge = knowledge;
        recogniser = new Recogniser(knowledge, new Atlas(knowledge, gazetteer));
        weights = gazetteer.weights();
        resolver = new Resolver(weights, new Homes(knowledge.places().homeWords()));
        uses = new Uses(knowledge.countries(), knowledge.places());
    }

    /// The place names of a document in text order, each with the places it could mean, best first. Names of persons
    /// are left out; names inside those of organisations are associative.
    public List<Toponym> parse(Document document) {
        List<Mention> mentions = recogniser.find(document);
        Clues.gather(knowledge.places(), document, mentions);
        mentions.removeIf(mention -> weights.probability(mention.clues()) < threshold(mention));
        return resolved(document, mentions);
    }

    private static double threshold(Mention mention) {
        return switch (mention.form()) {
            case PEOPLE -> PEOPLE_THRESHOLD;
            case NAME, ABBREVIATION -> THRESHOLD;
        };
    }

    /// Resolves place names that somebody else found; what no place has for a name is left out.
    public List<Toponym> resolve(Document document, List<Span> names) {
        List<Mention> mentions = recogniser.at(document, names);
        Clues.gather(knowledge.places(), document, mentions);
        return resolved(document, mentions);
    }

    private List<Toponym> resolved(Document document, List<Mention> mentions) {
        List<Toponym> out = new ArrayList<>(mentions.size());
        for (Group group : resolver.resolve(document, mentions)) {
            List<Scored<Place>> readings = readings(group);
            for (Mention mention : group.mentions) {
                out.add(new Toponym(
                        mention.sentence().index(),
                        mention.span(),
                        uses.of(document, mention, group.winner()),
                        readings));
            }
        }
        out.sort(Comparator.comparing(Toponym::span));
        return out;
    }

    private static List<Scored<Place>> readings(Group group) {
        List<Integer> order = new ArrayList<>();
        double sum = 0;
        double top = group.scores[group.candidates.indexOf(group.winner())];
        for (int i = 0; i < group.scores.length; i++) {
            order.add(i);
            sum += Math.exp(group.scores[i] - top);
        }
        order.sort(Comparator.comparingDouble(i -> -group.scores[i]));
        List<Scored<Place>> out = new ArrayList<>();
        for (int i : order) {
            Place place = group.candidates.get(i).place();
            if (out.size() < MOST_READINGS && out.stream().noneMatch(other -> same(other.value(), place))) {
                out.add(new Scored<>(place, Math.exp(group.scores[i] - top) / sum, Reasons.of(group.signs[i], group)));
            }
        }
        return out;
    }

    private static boolean same(Place one, Place other) {
        return one.geonamesId() != 0 && one.geonamesId() == other.geonamesId() || one.equals(other);
    }
}
