package org.dateline.bench.events;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.knowledge.events.EventExamples;
import org.dateline.knowledge.events.EventExamples.Example;
import org.dateline.knowledge.events.EventExamples.Told;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.EventType;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dateline score examples`: how many of our own example sentences the coder codes right. The model was
/// trained on them, so the figures of the rules alone are the honest ones; `bench train-events` gives the
/// model's on sentences that it has not seen.
@Command(
        name = "examples",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the coding of knowledge/examples: the types of a sentence, actors, recipients and status.",
            "With --errors it lists the sentences of each pair of gold and coded type."
        })
public final class ExamplesScore implements Callable<Integer> {

    @Mixin
    private final ScoreOptions options = new ScoreOptions();

    private final Map<EventType, int[]> counts = new EnumMap<>(EventType.class);
    private int right;
    private int told;
    private int modes;
    private int moded;
    private int actors;
    private int acted;
    private int recipients;
    private int received;
    private int statuses;
    private int nothing;
    private int alarms;

    private ExamplesScore() {}

    @Override
    public Integer call() {
        options.print(report(new Stages()));
        return 0;
    }

    /// What is found in the examples.
    static Report examples(Stages stages) {
        return new ExamplesScore().report(stages);
    }

    private Report report(Stages stages) {
        List<Example> examples = EventExamples.load(ScoreOptions.home().resolve("knowledge"));
        Report report = new Report(examples.size());
        for (Example example : examples) {
            score(example, stages.code(example.sentence()).claims(), report);
        }
        report.percent("type-recall", right, told)
                .percent("mode", modes, moded)
                .percent("actor", actors, acted)
                .percent("recipient", recipients, received)
                .percent("status", statuses, right)
                .percent("false-alarms", alarms, nothing);
        counts.forEach((type, count) -> report.f1(type.name().toLowerCase(Locale.ROOT), count[2], count[1], count[0]));
        return report;
    }

    private void score(Example example, List<Claim> claims, Report report) {
        String coded = claims.isEmpty()
                ? "nothing"
                : claims.getFirst().event().type() + " "
                        + claims.getFirst().why().rules().getFirst();
        for (Claim claim : claims) {
            count(claim.event().type())[1]++;
        }
        if (example.told().isEmpty()) {
            nothing++;
            if (!claims.isEmpty()) {
                alarms++;
                report.error("nothing as " + claims.getFirst().event().type(), coded + " " + example.sentence());
            }
            return;
        }
        for (Told event : example.told()) {
            told++;
            count(event.type())[0]++;
            Claim claim = claim(event, claims);
            if (claim == null) {
                String as = claims.isEmpty()
                        ? "nothing"
                        : claims.getFirst().event().type().name();
                report.error(event.type() + " as " + as, coded + " " + example.sentence());
            } else {
                count(event.type())[2]++;
                compare(event, claim);
            }
        }
    }

    private void compare(Told event, Claim claim) {
        right++;
        statuses += event.status() == claim.status() ? 1 : 0;
        if (event.mode() != null) {
            moded++;
            modes += event.mode().equals(claim.event().mode()) ? 1 : 0;
        }
        if (!event.actors().isEmpty()) {
            acted++;
            actors += named(event.actors(), claim.actors()) ? 1 : 0;
        }
        if (!event.recipients().isEmpty()) {
            received++;
            recipients += named(event.recipients(), claim.recipients()) ? 1 : 0;
        }
    }

    /// The claim of the type with the actor, or any of the type.
    private static @Nullable Claim claim(Told event, List<Claim> claims) {
        Claim out = null;
        for (Claim claim : claims) {
            if (claim.event().type() == event.type() && (out == null || named(event.actors(), claim.actors()))) {
                out = claim;
            }
        }
        return out;
    }

    private static boolean named(List<Span> gold, List<ActorMention> coded) {
        return gold.stream()
                .anyMatch(span ->
                        coded.stream().anyMatch(mention -> mention.span().overlaps(span)));
    }

    private int[] count(EventType type) {
        return counts.computeIfAbsent(type, key -> new int[3]);
    }
}
