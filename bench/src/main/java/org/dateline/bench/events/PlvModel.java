package org.dateline.bench.events;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.event.TypeModel;
import org.dateline.event.Typing;
import org.dateline.model.Claim;
import org.dateline.model.EventType;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.jspecify.annotations.Nullable;

/// What the statistical model says of the event between two given actors, in the roots of PLV.
final class PlvModel {

    private final Stages stages;
    private final TypeModel model;

    PlvModel(Stages stages, TypeModel model) {
        this.stages = stages;
        this.model = model;
    }

    /// The root on which rules and model agree best.
    ///
    /// @param ruled what the rules say, `null` if nothing
    /// @param root  of that, in PLV
    /// @param fit   how well it links the two, up to 7
    String root(String text, Span source, Span target, @Nullable Claim ruled, String root, double fit) {
        Map<EventType, Double> types = new EnumMap<>(EventType.class);
        Map<String, Double> roots = new TreeMap<>();
        for (Typing.Sight sight : stages.sights(text, List.of(source, target))) {
            if (!sight.sentence().span().overlaps(source)) {
                continue;
            }
            List<Typing.Seen> seen =
                    sight.between(source, sight.sentence().span().overlaps(target) ? target : null);
            if (!seen.isEmpty()) {
                double[] shares = Typing.shares(model, seen);
                for (int i = 0; i < shares.length; i++) {
                    String label = model.labels().get(i);
                    if (!label.equals("nothing")) {
                        types.merge(type(label), shares[i], Double::sum);
                        roots.merge(
                                type(label) + " " + root(label, seen.getFirst().status()), shares[i], Double::sum);
                    }
                }
            }
        }
        if (ruled != null) {
            types.merge(ruled.event().type(), bonus(fit), Double::sum);
        }
        EventType type = best(types);
        if (type == null) {
            return "NONE";
        }
        if (ruled != null && type == ruled.event().type()) {
            return root;
        }
        Map<String, Double> ofType = new TreeMap<>(roots);
        ofType.keySet().removeIf(name -> !name.startsWith(type + " "));
        String best = best(ofType);
        return best == null ? "NONE" : best.substring(best.indexOf(' ') + 1);
    }

    private static <K> @Nullable K best(Map<K, Double> shares) {
        K best = null;
        double most = 0;
        for (Map.Entry<K, Double> share : shares.entrySet()) {
            if (share.getValue() > most) {
                most = share.getValue();
                best = share.getKey();
            }
        }
        return best;
    }

    private static EventType type(String label) {
        int slash = label.indexOf('/');
        return EventType.valueOf(slash < 0 ? label : label.substring(0, slash));
    }

    /// What a rule adds to its type: as much as the model has to give where the rule found one of the two.
    private static double bonus(double fit) {
        return fit >= 3 ? 0.9 : 0.15;
    }

    /// What the set calls a label that has this standing.
    static String root(String label, Status status) {
        boolean ahead = status == Status.PLANNED || status == Status.PROMISED;
        boolean denied = status == Status.DENIED;
        return switch (type(label)) {
            case CONCEDE, RETREAT -> ahead ? "AGREE" : denied ? "REJECT" : "YIELD";
            case CONSULT, SUPPORT, COOPERATE, AID ->
                ahead ? "AGREE" : denied ? "REJECT" : type(label).name();
            case AGREE -> denied ? "REJECT" : "AGREE";
            case SANCTION -> harm(label.endsWith("/convict") ? "ACCUSE" : "SANCTION", status);
            case COERCE -> harm(label.endsWith("/cyber") ? "ASSAULT" : "COERCE", status);
            case PROTEST, MOBILIZE, ASSAULT -> harm(type(label).name(), status);
            case REQUEST, ACCUSE, REJECT, THREATEN -> type(label).name();
        };
    }

    private static String harm(String root, Status status) {
        return status == Status.PLANNED || status == Status.PROMISED || status == Status.THREATENED ? "THREATEN" : root;
    }
}
