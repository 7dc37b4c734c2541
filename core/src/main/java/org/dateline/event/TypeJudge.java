package org.dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.EventType;
import org.dateline.model.Pos;
import org.dateline.model.Status;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Weighs what the rules say against what the statistical model says.
final class TypeJudge {

    /// Surer than this that a predicate means nothing, the model overrules a rule.
    private static final double VETO = 0.999;

    /// So does it sooner where no actor stands beside the predicate.
    private static final double VETO_BARE = 0.985;

    /// A rule that was only guessed is overruled sooner.
    static final double VETO_GUESS = 0.8;

    /// Surer than this of a type, the model speaks where no rule does. Lower, and it finds more events, but
    /// tells too many of sentences that tell none.
    private static final double PROPOSE = 0.85;

    /// Facts that an explanation names.
    private static final int NAMED = 3;

    private final TypeModel model;
    private final TypeFeatures features;
    private final List<Label> labels;

    TypeJudge(TypeModel model, Meanings meanings) {
        this.model = model;
        features = new TypeFeatures(meanings);
        labels = model.labels().stream().map(Label::of).toList();
    }

    /// What one output of the model stands for.
    ///
    /// @param type `null` for nothing
    private record Label(@Nullable EventType type, @Nullable String mode) {

        static Label of(String written) {
            int slash = written.indexOf('/');
            String name = slash < 0 ? written : written.substring(0, slash);
            return new Label(
                    name.equals("nothing") ? null : EventType.valueOf(name),
                    slash < 0 ? null : written.substring(slash + 1));
        }
    }

    /// What the model says of a predicate.
    ///
    /// @param type    the likeliest type
    /// @param mode    its likeliest mode, `null` if none
    /// @param likely  how likely the type is, 0 to 1
    /// @param nothing how likely it is that the predicate means nothing
    /// @param facts   what speaks most for the type
    record Opinion(EventType type, @Nullable String mode, double likely, double nothing, List<Considered.Fact> facts) {

        /// The names of the facts, for people.
        String reasons() {
            return facts.stream().map(Considered.Fact::name).collect(Collectors.joining(", "));
        }
    }

    /// How far a rule's reading is to be trusted, 0 to 1; 0 where the model overrules it.
    double trust(Match match, Occurrence occurrence, Status status, Matches matches) {
        EventType type = match.rule().type();
        if (type == null) {
            return 0;
        }
        float[] shares = model.read(features.of(occurrence, status, matches, false));
        double nothing = 0;
        double agreed = 0;
        for (int i = 0; i < shares.length; i++) {
            EventType other = labels.get(i).type();
            nothing += other == null ? shares[i] : 0;
            agreed += other == type ? shares[i] : 0;
        }
        double score = match.rule().score() * match.likely();
        if (nothing >= veto(match, occurrence)) {
            return 0;
        }
        // The model is right about two times in three, a rule more often: it moves the score by a third.
        return Math.min(1, score * (0.8 + 0.4 * agreed - 0.4 * nothing));
    }

    private static double veto(Match match, Occurrence occurrence) {
        return match.likely() < 1
                ? VETO_GUESS
                : occurrence.source() == null && occurrence.target() == null ? VETO_BARE : VETO;
    }

    /// What the model proposes for a predicate that no rule knows; `null` if nothing that it is sure of.
    @Nullable
    Opinion propose(Occurrence occurrence, Status status, Matches matches) {
        Opinion opinion = opinion(model.read(features.of(occurrence, status, matches, false)));
        if (opinion == null || opinion.likely() < PROPOSE) {
            return null;
        }
        return explain(occurrence, status, matches);
    }

    /// What the model says of a predicate, however unsure, with its reasons; `null` if it means nothing
    /// for certain.
    @Nullable
    Opinion explain(Occurrence occurrence, Status status, Matches matches) {
        TypeFeatureList list = features.of(occurrence, status, matches, true);
        Opinion opinion = opinion(model.read(list));
        if (opinion == null) {
            return null;
        }
        return new Opinion(
                opinion.type(), opinion.mode(), opinion.likely(), opinion.nothing(), facts(list, opinion.type()));
    }

    private @Nullable Opinion opinion(float[] shares) {
        double nothing = 0;
        Map<EventType, Double> byType = new EnumMap<>(EventType.class);
        for (int i = 0; i < shares.length; i++) {
            EventType type = labels.get(i).type();
            if (type == null) {
                nothing += shares[i];
            } else {
                byType.merge(type, (double) shares[i], Double::sum);
            }
        }
        EventType best = null;
        double most = 0;
        for (Map.Entry<EventType, Double> type : byType.entrySet()) {
            if (type.getValue() > most) {
                best = type.getKey();
                most = type.getValue();
            }
        }
        return best == null ? null : new Opinion(best, mode(shares, best), most, nothing, List.of());
    }

    private @Nullable String mode(float[] shares, EventType type) {
        int best = -1;
        for (int i = 0; i < shares.length; i++) {
            if (labels.get(i).type() == type && (best < 0 || shares[i] > shares[best])) {
                best = i;
            }
        }
        return best < 0 ? null : labels.get(best).mode();
    }

    /// The facts without which the type would be least likely.
    private List<Considered.Fact> facts(TypeFeatureList list, EventType type) {
        double whole = of(type, model.logits(list, -1));
        List<Considered.Fact> weighed = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            double lost = whole - of(type, model.logits(list, i));
            if (lost > 0 && !list.name(i).contains("-class=") && names.add(list.name(i))) {
                weighed.add(new Considered.Fact(list.name(i), lost));
            }
        }
        weighed.sort(Comparator.comparingDouble(one -> -one.weight()));
        return weighed.stream().limit(NAMED).toList();
    }

    /// The logarithm of a type's share.
    private double of(EventType type, float[] logits) {
        float[] shares = TypeModel.shares(logits);
        double own = 0;
        for (int i = 0; i < shares.length; i++) {
            own += labels.get(i).type() == type ? shares[i] : 0;
        }
        return StrictMath.log(own + 1e-9);
    }

    /// A verb, the only word whose meaning the model may guess without a rule.
    static boolean verb(Scene scene, Token token) {
        return token.pos() == Pos.VERB
                && !scene.dated(token)
                && !scene.partOfName(token)
                && !Predications.mistagged(scene.sentence(), token)
                && !TypeFeatures.NO_PREDICATES.contains(Scene.lower(token));
    }
}
