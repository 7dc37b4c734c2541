package org.dateline.bench.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.model.Claim;
import org.dateline.model.Sentence;
import org.dateline.model.Status;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline score coped FILE`: what a sentence tells, or that it tells no event. Its classes are the quad
/// categories, with reduced relations among the words; 0 is none: appeals, hopes, denials and statements.
@Command(
        name = "coped",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the quad category of a sentence, 0 for no event: macro-F1 and false alarms on class 0.",
            "With --errors it lists the sentences of each pair of gold and coded class."
        })
public final class CopedScore implements Callable<Integer> {

    private static final String NONE = "0";

    /// Requests that are more than an appeal.
    private static final Set<String> DEMANDS = Set.of("demand", "order", "insist", "require", "ultimatum", "command");

    @Parameters(paramLabel = "FILE", description = "Columns class and sentence.")
    private Path file = Path.of(".");

    @Mixin
    private final ScoreOptions options = new ScoreOptions();

    @Override
    public Integer call() throws IOException {
        options.print(report(new Stages(), file));
        return 0;
    }

    /// What is found in a file.
    static Report report(Stages stages, Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Confusion classes = new Confusion();
        Report report = new Report(lines.size() - 1);
        int none = 0;
        int alarms = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", 2);
            Stages.Coded coded = stages.code(cells[1]);
            Claim claim = main(coded);
            String coding = category(claim, coded);
            classes.add(cells[0], coding);
            if (cells[0].equals(NONE)) {
                none++;
                alarms += coding.equals(NONE) ? 0 : 1;
            }
            if (!coding.equals(cells[0])) {
                String why = claim == null ? "" : claim.why().rules() + " " + claim.status() + " ";
                report.error(cells[0] + " as " + coding, why + cells[1]);
            }
        }
        report.percent("macro-f1", classes.macroF1())
                .percent("accuracy", classes.accuracy())
                .percent("false-alarms", alarms, none);
        classes.f1ByClass().forEach((name, f1) -> report.percent("class-" + name, f1));
        return report;
    }

    /// The claim nearest to the root of the first sentence; `null` if what is told there is none.
    static @Nullable Claim main(Stages.Coded coded) {
        return coded.claims().stream()
                .filter(claim -> depth(coded, claim) <= 4)
                .min(Comparator.<Claim>comparingInt(claim -> depth(coded, claim))
                        .thenComparingInt(claim -> claim.trigger().start()))
                .orElse(null);
    }

    /// How many clauses and nouns stand above the trigger; what stands in a relative clause is far away.
    private static int depth(Stages.Coded coded, Claim claim) {
        Sentence sentence = coded.document().sentences().get(claim.sentence());
        int depth = 10 * claim.sentence();
        Token at = sentence.token(claim.token());
        for (int steps = 0; at != null && steps < 50; steps++) {
            depth += at.relation().equals("acl:relcl") || at.is("nmod") || at.is("acl") ? 5 : at.is("conj") ? 1 : 2;
            at = sentence.head(at);
        }
        return depth - 2;
    }

    /// The class of the claim that a sentence tells.
    static String category(@Nullable Claim claim, Stages.Coded coded) {
        if (claim == null) {
            return NONE;
        }
        String lemma = coded.document()
                .sentences()
                .get(claim.sentence())
                .token(claim.token())
                .lemma();
        if (!told(claim)) {
            return NONE;
        }
        boolean ahead = claim.status() == Status.PLANNED || claim.status() == Status.PROMISED;
        boolean denied = claim.status() == Status.DENIED;
        return switch (claim.event().type()) {
            case REQUEST -> DEMANDS.contains(lemma) ? "3" : NONE;
            case AGREE, CONSULT, SUPPORT -> denied ? "3" : "1";
            case CONCEDE -> claim.event().cameo().startsWith("035") || ahead ? "1" : "2";
            case COOPERATE, AID, RETREAT -> ahead ? "1" : denied ? "3" : "2";
            case ACCUSE, REJECT, THREATEN, SANCTION -> "3";
            case PROTEST, MOBILIZE, COERCE, ASSAULT -> "4";
        };
    }

    /// Statements are no events in the set: what somebody claims, expects or disclaims.
    private static boolean told(Claim claim) {
        return switch (claim.status()) {
            case ASSERTED, DENIED, PLANNED, PROMISED, PROPOSED, REQUESTED, THREATENED, RENEGED ->
                !claim.event().cameo().startsWith("01");
            case ALLEGED, PREDICTED, HYPOTHETICAL -> false;
        };
    }
}
