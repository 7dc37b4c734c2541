package org.dateline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.knowledge.actors.Named;
import org.dateline.model.Dateline;
import org.dateline.model.Name;
import org.dateline.model.Place;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// Which country a sentence is about, for "the police" and "the government" that name none: the nearest places and
/// countries count most, where things happen counts more than who deals with whom, and who only comments on it or has
/// diplomats there counts least.
final class CountryFocus {

    private static final double DECAY = 0.72;

    /// How much the whole article counts beside the sentences just before.
    private static final double WHOLE = 3;

    /// What the place of writing adds to every sentence.
    private static final double DATELINE = 1.6;

    /// What a headline and the first sentence say of the whole article beside any other sentence.
    private static final double OPENING = 2;

    /// Older sentences weigh nothing.
    private static final int REACH = 24;

    /// What states do about what happens elsewhere.
    private static final Set<String> COMMENT = Set.of(
            "condemn",
            "urge",
            "call",
            "say",
            "welcome",
            "express",
            "warn",
            "criticise",
            "criticize",
            "praise",
            "impose",
            "suspend",
            "demand",
            "recognise",
            "recognize",
            "back",
            "support",
            "sanction",
            "accuse",
            "deny",
            "offer",
            "thank",
            "send",
            "deploy",
            "withdraw",
            "pledge",
            "promise",
            "agree",
            "recall",
            "expel",
            "evacuate",
            "announce",
            "add",
            "tell",
            "mediate",
            "broker",
            "host");

    /// What states have abroad.
    private static final Set<String> ABROAD = Set.of(
            "ministry",
            "minister",
            "embassy",
            "ambassador",
            "diplomat",
            "envoy",
            "consulate",
            "mission",
            "national",
            "citizen",
            "tourist",
            "troop",
            "soldier",
            "force",
            "contingent",
            "company",
            "airline",
            "journalist",
            "peacekeeper",
            "base",
            "drone",
            "jet",
            "warship");

    private final Map<String, Double> whole = new HashMap<>();
    private final List<Map<String, Double>> weights;
    private final @Nullable String dateline;
    private final @Nullable String[] best;
    private final boolean[] known;
    private double sum;

    CountryFocus(Scene scene) {
        int n = scene.words.size();
        best = new @Nullable String[n];
        known = new boolean[n];
        weights = new ArrayList<>(n);
        int opening = 0;
        Map<String, Named.Person> surnames = surnames(scene);
        for (int i = 0; i < n; i++) {
            Map<String, Double> here = weights(scene, i);
            again(scene, i, surnames, here);
            weights.add(here);
            double share = opening < 2 && !here.isEmpty() ? OPENING : 1;
            opening += here.isEmpty() ? 0 : 1;
            for (Map.Entry<String, Double> entry : here.entrySet()) {
                whole.merge(entry.getKey(), share * entry.getValue(), Double::sum);
                sum += share * entry.getValue();
            }
        }
        dateline = dateline(scene);
        if (dateline != null) {
            whole.merge(dateline, 1.0, Double::sum);
            sum += 1;
        }
    }

    private static @Nullable String dateline(Scene scene) {
        Dateline dateline = scene.document.dateline();
        if (dateline != null) {
            for (List<Toponym> toponyms : scene.toponyms) {
                for (Toponym toponym : toponyms) {
                    Place place = toponym.place();
                    if (dateline.place().overlaps(toponym.span()) && place != null && place.country() != null) {
                        return place.country();
                    }
                }
            }
        }
        return null;
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
                office(person, scene, out);
            }
            Named.Land land = hit.land();
            if (land != null && !States.tied(words, hit)) {
                out.merge(land.country().iso3(), weight(sentence, hit, land) / listed(sentence, hit), Double::sum);
            }
        }
        return out;
    }

    /// The people of the tables by the last names that later mentions have alone.
    private static Map<String, Named.Person> surnames(Scene scene) {
        Map<String, Named.Person> out = new HashMap<>();
        for (int i = 0; i < scene.hits.size(); i++) {
            for (Hit hit : scene.hits.get(i)) {
                Named.Person person = hit.as(Named.Person.class);
                if (person != null) {
                    out.putIfAbsent(scene.words.get(i).lower(hit.last()), person);
                }
            }
        }
        return out;
    }

    private static void again(Scene scene, int index, Map<String, Named.Person> surnames, Map<String, Double> weights) {
        for (Name name : scene.names.get(index)) {
            Named.Person person = name.kind() == Name.Kind.PER && scene.hit(index, name.last()) == null
                    ? surnames.get(scene.words.get(index).lower(name.last()))
                    : null;
            if (person != null) {
                office(person, scene, weights);
            }
        }
    }

    private static void office(Named.Person person, Scene scene, Map<String, Double> out) {
        for (Named.Office office : scene.day == null ? List.<Named.Office>of() : person.on(scene.day)) {
            if (office.country() != null) {
                out.merge(office.country(), office.role().equals("foreign minister") ? 0.3 : 0.7, Double::sum);
                return;
            }
        }
    }

    private static boolean inPerson(Scene scene, int index, Toponym toponym) {
        return scene.names.get(index).stream()
                .anyMatch(name -> name.kind() == Name.Kind.PER && name.span().covers(toponym.span()));
    }

    /// By how much less a name in a list tells: a list of countries is about none of them.
    private static double listed(Sentence sentence, Hit hit) {
        Token token = sentence.token(Syntax.head(sentence, hit.first(), hit.last()));
        Token head = token.is("conj") ? sentence.head(token) : token;
        long others = head == null
                ? 0
                : sentence.children(head).stream()
                        .filter(child -> child.is("conj") && child.tag().startsWith("NNP"))
                        .count();
        return others < 2 ? 1 : (1 + others) / 2.0;
    }

    private static double weight(Sentence sentence, Hit hit, Named.Land land) {
        Token token = sentence.token(Syntax.head(sentence, hit.first(), hit.last()));
        Token above = sentence.head(token);
        String governor = above == null ? "" : above.lemma();
        if (ABROAD.contains(governor)) {
            return 0.4;
        }
        if (land.word() != Named.Land.Word.NAME) {
            return 0.8;
        }
        if (token.relation().equals("nmod:poss")) {
            return 1.3;
        }
        if (token.is("nsubj")) {
            return COMMENT.contains(governor) ? 0.5 : 0.9;
        }
        return token.is("obj") ? 0.7 : 1.2;
    }

    private double score(String country, int sentence) {
        double score = country.equals(dateline) ? DATELINE : 0;
        score += WHOLE * whole.getOrDefault(country, 0.0) / sum;
        double decay = 1;
        for (int i = sentence; i >= 0 && i > sentence - REACH; i--) {
            score += decay * weights.get(i).getOrDefault(country, 0.0);
            decay *= DECAY;
        }
        return score;
    }

    /// The country that the sentence is about, `null` when the article names none.
    @Nullable
    String at(int sentence) {
        if (!known[sentence]) {
            best[sentence] = at(sentence, country -> true);
            known[sentence] = true;
        }
        return best[sentence];
    }

    /// The country that the sentence is about among those that will do, `null` when the article names none of them.
    @Nullable
    String at(int sentence, Predicate<String> fits) {
        String found = null;
        double most = 0;
        for (String country : whole.keySet()) {
            double score = fits.test(country) ? score(country, sentence) : 0;
            if (score > most || score == most && found != null && country.compareTo(found) < 0) {
                most = score;
                found = country;
            }
        }
        return found;
    }
}
