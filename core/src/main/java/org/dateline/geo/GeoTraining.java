package org.dateline.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Document;
import org.dateline.model.Span;

/// What a trainer needs of the geoparser: its decisions as numbers, and a file for the weights it finds.
public final class GeoTraining {

    /// Whether words are a place name.
    ///
    /// @param span   the words
    /// @param people whether they name a people: "Malian"
    /// @param clues  ordinals of the clues that are there
    public record Doubt(Span span, boolean people, int[] clues) {}

    /// Which place a name means.
    ///
    /// @param spans  where the article has it
    /// @param signs  a row of signs for each candidate
    /// @param points latitude and longitude of each candidate
    public record Choice(List<Span> spans, double[][] signs, double[][] points) {}

    private final Knowledge knowledge;
    private final Recogniser recogniser;
    private final Resolver resolver;

    /// Decides with the weights of the gazetteer, where one decision leans on others.
    public GeoTraining(Knowledge knowledge, Gazetteer gazetteer) {
        this.knowledge = knowledge;
        recogniser = new Recogniser(knowledge, new Atlas(knowledge, gazetteer));
        resolver =
                new Resolver(gazetteer.weights(), new Homes(knowledge.places().homeWords()));
    }

    /// How many clues there are.
    public static int clues() {
        return Clue.values().length;
    }

    /// How many signs there are.
    public static int signs() {
        return Sign.values().length;
    }

    /// Index of the clue that words stand in a dateline.
    public static int inDateline() {
        return Clue.IN_DATELINE.at();
    }

    /// Indices of the signs that a place lies where the dateline does.
    public static int[] datelineSigns() {
        return new int[] {Sign.DATELINE_COUNTRY.at(), Sign.DATELINE_DIVISION.at()};
    }

    /// All that could be place names.
    public List<Doubt> doubts(Document document) {
        List<Mention> mentions = recogniser.find(document);
        Clues.gather(knowledge.places(), document, mentions);
        List<Doubt> out = new ArrayList<>();
        for (Mention mention : mentions) {
            int[] clues = mention.clues().stream().mapToInt(Clue::at).toArray();
            out.add(new Doubt(mention.span(), mention.form() == Mention.Form.PEOPLE, clues));
        }
        return out;
    }

    /// What the names at the spans could mean.
    public List<Choice> choices(Document document, List<Span> spans) {
        List<Mention> mentions = recogniser.at(document, spans);
        Clues.gather(knowledge.places(), document, mentions);
        List<Choice> out = new ArrayList<>();
        for (Group group : resolver.resolve(document, mentions)) {
            double[][] points = group.candidates.stream()
                    .map(candidate -> new double[] {candidate.latitude(), candidate.longitude()})
                    .toArray(double[][]::new);
            double[][] signs = Arrays.stream(group.signs).map(double[]::clone).toArray(double[][]::new);
            out.add(new Choice(group.mentions.stream().map(Mention::span).toList(), signs, points));
        }
        return out;
    }

    /// The text of `geo.tsv`.
    public static String file(String header, double[] clues, double[] signs) {
        StringBuilder out = new StringBuilder("# " + header + "\n");
        for (Clue clue : Clue.values()) {
            out.append(String.format(Locale.ROOT, "clue\t%s\t%.3f%n", clue, clues[clue.at()]));
        }
        for (Sign sign : Sign.values()) {
            out.append(String.format(Locale.ROOT, "sign\t%s\t%.3f%n", sign, signs[sign.at()]));
        }
        return out.toString();
    }
}
