package org.dateline.bench.events;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.event.TypeModel;
import org.dateline.event.Typing;
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

    /// @param ruled what the rules say, `null` if nothing
    /// @param fit   how well it links the two, up to 7
    String root(String text, Span source, Span target, @Nullable String ruled, double fit) {
        Map<String, Double> roots = roots(text, source, target);
        if (ruled != null) {
            roots.merge(ruled, bonus(fit), Double::sum);
        }
        String best = "NONE";
        for (Map.Entry<String, Double> root : roots.entrySet()) {
            if (root.getValue() > roots.getOrDefault(best, 0.0)) {
                best = root.getKey();
            }
        }
        return best;
    }

    static double bonus(double fit) {
        return fit >= 6 ? Double.parseDouble(System.getProperty("b2", "0.4")) : fit >= 3 ? Double.parseDouble(System.getProperty("b1", "0.2")) : Double.parseDouble(System.getProperty("b0", "0.02"));
    }

    private Map<String, Double> roots(String text, Span source, Span target) {
        Map<String, Double> out = new TreeMap<>();
        for (Typing.Sight sight : stages.sights(text, List.of(source, target))) {
            if (!sight.sentence().span().overlaps(source)) {
                continue;
            }
            List<Typing.Seen> seen = sight.between(source, sight.sentence().span().overlaps(target) ? target : null);
            if (seen.isEmpty()) {
                continue;
            }
            double[] shares = Typing.shares(model, seen);
            for (int i = 0; i < shares.length; i++) {
                String label = model.labels().get(i);
                if (!label.equals("nothing")) {
                    out.merge(root(label, seen.getFirst().status()), shares[i], Double::sum);
                }
            }
        }
        return out;
    }

    private static String root(String label, Status status) {
        boolean ahead = status == Status.PLANNED || status == Status.PROMISED;
        boolean denied = status == Status.DENIED;
        int slash = label.indexOf('/');
        String type = slash < 0 ? label : label.substring(0, slash);
        return switch (type) {
            case "CONCEDE", "RETREAT" -> ahead ? "AGREE" : denied ? "REJECT" : "YIELD";
            case "CONSULT", "SUPPORT", "COOPERATE", "AID" -> ahead ? "AGREE" : denied ? "REJECT" : type;
            case "AGREE" -> denied ? "REJECT" : "AGREE";
            case "SANCTION" -> label.endsWith("/convict") ? "ACCUSE" : "SANCTION";
            case "COERCE" -> label.endsWith("/cyber") ? "ASSAULT" : "COERCE";
            default -> type;
        };
    }
}
