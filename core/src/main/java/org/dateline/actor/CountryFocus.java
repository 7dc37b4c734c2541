package org.dateline.actor;

import java.util.HashMap;
import java.util.Map;
import org.dateline.knowledge.actors.Named;
import org.dateline.model.Dateline;
import org.dateline.model.Name;
import org.dateline.model.Place;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// Which country a sentence is about, for "the police" and "the government" that name none: the nearest places and
/// countries count most, where things happen counts more than who deals with whom.
final class CountryFocus {

    private static final double DECAY = 0.72;
    private static final double WHOLE = 1.2;

    private final Map<String, Double> whole = new HashMap<>();
    private final @Nullable String[] best;

    CountryFocus(Scene scene) {
        int n = scene.words.size();
        best = new @Nullable String[n];
        double sum = 0;
        java.util.List<Map<String, Double>> weights = new java.util.ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            Map<String, Double> here = weights(scene, i);
            weights.add(here);
            for (Map.Entry<String, Double> entry : here.entrySet()) {
                whole.merge(entry.getKey(), entry.getValue(), Double::sum);
                sum += entry.getValue();
            }
        }
        Map<String, Double> running = dateline(scene);
        for (int i = 0; i < n; i++) {
            running.replaceAll((country, weight) -> weight * DECAY);
            weights.get(i).forEach((country, weight) -> running.merge(country, weight, Double::sum));
            best[i] = best(running, sum);
        }
    }

    private static Map<String, Double> dateline(Scene scene) {
        Map<String, Double> out = new HashMap<>();
        Dateline dateline = scene.document.dateline();
        if (dateline != null) {
            for (java.util.List<Toponym> toponyms : scene.toponyms) {
                for (Toponym toponym : toponyms) {
                    Place place = toponym.place();
                    if (dateline.place().overlaps(toponym.span()) && place != null && place.country() != null) {
                        out.put(place.country(), 2.0);
                    }
                }
            }
        }
        return out;
    }

    private static Map<String, Double> weights(Scene scene, int index) {
        Map<String, Double> out = new HashMap<>();
        Words words = scene.words.get(index);
        Sentence sentence = words.sentence();
        if (sentence.size() == 0) {
            return out;
        }
        for (Toponym toponym : scene.toponyms.get(index)) {
            Place place = toponym.place();
            if (place != null
                    && place.country() != null
                    && toponym.use() == Toponym.Use.LITERAL
                    && !inPerson(scene, index, toponym)) {
                out.merge(place.country(), 1.6, Double::sum);
            }
        }
        for (Hit hit : scene.hits.get(index)) {
            Named.Person person = hit.as(Named.Person.class);
            if (person != null && scene.day != null) {
                for (Named.Office office : person.on(scene.day)) {
                    if (office.country() != null) {
                        out.merge(office.country(), 0.6, Double::sum);
                        break;
                    }
                }
            }
            Named.Land land = hit.land();
            if (land != null && !States.tied(words, hit)) {
                out.merge(land.country().iso3(), weight(sentence, hit, land), Double::sum);
            }
        }
        return out;
    }

    private static boolean inPerson(Scene scene, int index, Toponym toponym) {
        return scene.names.get(index).stream()
                .anyMatch(name -> name.kind() == Name.Kind.PER && name.span().covers(toponym.span()));
    }

    private static double weight(Sentence sentence, Hit hit, Named.Land land) {
        Token token = sentence.token(Syntax.head(sentence, hit.first(), hit.last()));
        if (land.word() != Named.Land.Word.NAME) {
            return 0.8;
        }
        if (token.relation().equals("nmod:poss")) {
            return 1.3;
        }
        return token.is("nsubj") ? 0.9 : token.is("obj") ? 0.7 : 1.2;
    }

    private @Nullable String best(Map<String, Double> running, double sum) {
        String found = null;
        double most = 0;
        for (Map.Entry<String, Double> entry : whole.entrySet()) {
            double score = running.getOrDefault(entry.getKey(), 0.0) + WHOLE * entry.getValue() / sum;
            if (score > most || score == most && found != null && entry.getKey().compareTo(found) < 0) {
                most = score;
                found = entry.getKey();
            }
        }
        return found;
    }

    /// The country that the sentence is about, `null` when the article names none.
    @Nullable
    String at(int sentence) {
        return best[sentence];
    }
}
