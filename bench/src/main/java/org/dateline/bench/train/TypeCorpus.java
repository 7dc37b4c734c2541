package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bench.events.Stages;
import org.dateline.event.Typing;
import org.dateline.event.Typing.Seen;
import org.dateline.knowledge.events.EventExamples;
import org.dateline.knowledge.events.EventExamples.Example;
import org.dateline.knowledge.events.EventExamples.Told;
import org.dateline.knowledge.events.EventRule;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.jspecify.annotations.Nullable;

/// Turns examples into predicates whose meaning is known: those that link the actor and the recipient mean
/// the event, those of a sentence that tells nothing mean nothing.
final class TypeCorpus {

    static final String NOTHING = "nothing";

    /// Fewer examples of a mode do not make a label of their own.
    private static final int FEWEST = 8;

    private final Stages stages;
    private final List<Item> items = new ArrayList<>();

    TypeCorpus(Stages stages) {
        this.stages = stages;
    }

    /// One event, or one predicate that means nothing.
    ///
    /// @param seen    the predicates that may stand for it
    /// @param weights how much each counts, summing up to 1
    /// @param label   `nothing`, `TYPE` or `TYPE/mode`
    /// @param weight  how much it counts as a whole
    /// @param group   number of its sentence: all of one go into one fold
    /// @param trial   whether it is one to measure on
    record Item(
            List<Seen> seen,
            double[] weights,
            String label,
            float weight,
            int group,
            boolean trial,
            String word,
            String text) {}

    List<Item> items() {
        return items;
    }

    void addExamples(List<Example> examples) {
        int group = 0;
        for (Example example : examples) {
            group++;
            if (example.told().isEmpty()) {
                addNothing(example, group);
            } else {
                addTold(example, group);
            }
        }
    }

    private void addNothing(Example example, int group) {
        for (Typing.Sight sight : stages.sights(example.sentence(), List.of())) {
            for (Seen seen : sight.all()) {
                boolean tempting = seen.rule() != null || seen.source() != null;
                items.add(new Item(
                        List.of(seen),
                        new double[] {1},
                        NOTHING,
                        tempting ? 1 : 0.3f,
                        group,
                        tempting,
                        word(sight, seen),
                        example.sentence()));
            }
        }
    }

    private void addTold(Example example, int group) {
        List<int[]> linked = new ArrayList<>();
        List<Span> given = new ArrayList<>();
        for (Told told : example.told()) {
            given.addAll(told.actors());
            given.addAll(told.recipients());
        }
        List<Typing.Sight> sights = stages.sights(example.sentence(), given);
        for (Told told : example.told()) {
            String label = told.mode() == null ? told.type().name() : told.type() + "/" + told.mode();
            List<@Nullable Span> actors = orNobody(told.actors());
            List<@Nullable Span> recipients = orNobody(told.recipients());
            float weight = 1f / (actors.size() * recipients.size());
            boolean first = true;
            for (Span actor : actors) {
                for (Span recipient : recipients) {
                    linked.addAll(link(sights, actor, recipient, label, weight, group, first, told, example));
                    first = false;
                }
            }
        }
        for (Typing.Sight sight : sights) {
            for (Seen seen : sight.all()) {
                if (seen.rule() == null && linked.stream().noneMatch(one -> near(sight, one, seen))) {
                    items.add(new Item(
                            List.of(seen), new double[] {1}, NOTHING, 0.3f, group, false, "", example.sentence()));
                }
            }
        }
    }

    /// Whether a predicate stands under one that is an event: it may be a part of it.
    private static boolean near(Typing.Sight sight, int[] linked, Seen seen) {
        return linked[0] == seen.sentence()
                && (linked[1] == seen.token()
                        || sight.sentence()
                                .dominates(
                                        sight.sentence().token(linked[1]),
                                        sight.sentence().token(seen.token())));
    }

    private static String word(Typing.Sight sight, Seen seen) {
        return sight.sentence().token(seen.token()).form();
    }

    private static List<@Nullable Span> orNobody(List<Span> spans) {
        List<@Nullable Span> out = new ArrayList<>();
        out.addAll(spans.subList(0, Math.min(2, spans.size())));
        if (out.isEmpty()) {
            out.add(null);
        }
        return out;
    }

    private List<int[]> link(
            List<Typing.Sight> sights,
            @Nullable Span actor,
            @Nullable Span recipient,
            String label,
            float weight,
            int group,
            boolean trial,
            Told told,
            Example example) {
        List<int[]> out = new ArrayList<>();
        for (Typing.Sight sight : sights) {
            if (actor != null && !sight.sentence().span().overlaps(actor)
                    || recipient != null && !sight.sentence().span().overlaps(recipient)) {
                continue;
            }
            List<Seen> seen = actor == null && recipient == null
                    ? sight.all().stream()
                            .filter(one -> one.rule() == told.type())
                            .limit(2)
                            .toList()
                    : sight.between(actor, recipient);
            if (seen.isEmpty()) {
                continue;
            }
            items.add(new Item(
                    seen,
                    weights(seen),
                    label,
                    weight,
                    group,
                    trial,
                    word(sight, seen.getFirst()),
                    example.sentence()));
            seen.forEach(one -> out.add(new int[] {one.sentence(), one.token()}));
            List<Seen> same = sight.all().stream()
                    .filter(one -> one.token() == seen.getFirst().token())
                    .toList();
            if (!same.isEmpty()) {
                items.add(new Item(same, weights(same), label, 0.5f * weight, group, false, "", example.sentence()));
            }
            return out;
        }
        return out;
    }

    /// The sentences that rules must code.
    void addRules(List<EventRule> rules) {
        int group = 1_000_000;
        for (EventRule rule : rules) {
            for (EventRule.Example example : rule.examples()) {
                group++;
                String actor = example.actor();
                String recipient = example.recipient();
                if (rule.type() == null || !example.coded()) {
                    continue;
                }
                Told told = new Told(
                        rule.type(),
                        rule.mode(),
                        spans(example.text(), actor),
                        spans(example.text(), recipient),
                        Status.ASSERTED);
                List<Span> given = new ArrayList<>(told.actors());
                given.addAll(told.recipients());
                String label = told.mode() == null ? told.type().name() : told.type() + "/" + told.mode();
                link(
                        stages.sights(example.text(), given),
                        told.actors().isEmpty() ? null : told.actors().getFirst(),
                        told.recipients().isEmpty() ? null : told.recipients().getFirst(),
                        label,
                        0.5f,
                        group,
                        false,
                        told,
                        new Example("rules", 0, example.text(), List.of(told)));
            }
        }
    }

    private static List<Span> spans(String text, @Nullable String words) {
        int at = words == null || words.isEmpty() ? -1 : text.indexOf(words);
        return at < 0 || words == null ? List.of() : List.of(new Span(at, at + words.length()));
    }

    static double[] weights(List<Seen> seen) {
        double[] out = new double[seen.size()];
        double sum = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = StrictMath.exp(seen.get(i).link());
            sum += out[i];
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= sum;
        }
        return out;
    }

    /// The labels, modes that are too rare left out.
    List<String> labels() {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put(NOTHING, FEWEST);
        for (Item item : items) {
            counts.merge(item.label(), 1, Integer::sum);
            counts.put(TypeNet.type(item.label()), FEWEST);
        }
        counts.values().removeIf(count -> count < FEWEST);
        return List.copyOf(counts.keySet());
    }

    /// Needed by the loader of the examples, named here so that both use one.
    static List<Example> examples(java.nio.file.Path knowledge) {
        return EventExamples.load(knowledge);
    }
}
