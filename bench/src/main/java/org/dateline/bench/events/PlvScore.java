package org.dateline.bench.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.event.TypeModel;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.EventType;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline score plv FILE`: which root event links two given actors (PLV; Hu et al. 2024). Its YIELD
/// is CONCEDE and RETREAT; cooperation that is only planned is its AGREE.
@Command(
        name = "plv",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the type of the event between two given actors, one sentence a line.",
            "With --errors it lists the sentences of each pair of gold and coded type."
        })
public final class PlvScore implements Callable<Integer> {

    private static final String NONE = "NONE";

    @Parameters(
            paramLabel = "FILE",
            description = "Columns id, root, quad, source, target, sentence with <s> and <t> marks.")
    private Path file = Path.of(".");

    @Option(
            names = "--by",
            paramLabel = "WHO",
            description = "rules, model or both (the default): who says what links the two.")
    private By by = By.BOTH;

    @Mixin
    private final ScoreOptions options = new ScoreOptions();

    /// Who says what links the two.
    enum By {
        RULES,
        MODEL,
        BOTH
    }

    @Override
    public Integer call() throws IOException {
        Stages stages = new Stages();
        PlvModel model = new PlvModel(stages, TypeModel.load(ScoreOptions.home().resolve("models/events.bin")));
        List<String> lines = Files.readAllLines(file);
        Confusion roots = new Confusion();
        Confusion quads = new Confusion();
        Confusion sides = new Confusion();
        Report report = new Report(lines.size() - 1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Marked marked = Marked.read(cells[5]);
            Claim claim = best(stages.code(marked.text(), List.of(marked.source(), marked.target())), marked);
            String ruled = claim == null ? NONE : root(claim, marked);
            String root = by == By.RULES
                    ? ruled
                    : model.root(
                            marked.text(),
                            marked.source(),
                            marked.target(),
                            by == By.MODEL ? null : claim,
                            ruled,
                            claim == null ? 0 : fit(claim, marked));
            roots.add(cells[1], root);
            quads.add(cells[2], quad(root));
            sides.add(side(cells[2]), side(quad(root)));
            if (!root.equals(cells[1])) {
                String why = claim == null
                        ? ""
                        : claim.why().rules() + " " + ruled + " " + fit(claim, marked) + " " + claim.status() + " ";
                report.error(cells[1] + " as " + root, why + cells[5]);
            }
        }
        report.percent("root-f1", roots.macroF1())
                .percent("root-accuracy", roots.accuracy())
                .percent("quad-f1", quads.macroF1())
                .percent("side-f1", sides.macroF1())
                .percent("none", roots.share(NONE));
        roots.f1ByClass().forEach((root, f1) -> report.percent(root.toLowerCase(Locale.ROOT), f1));
        options.print(report);
        return 0;
    }

    /// A sentence without its marks.
    private record Marked(String text, Span source, Span target) {

        static Marked read(String sentence) {
            StringBuilder text = new StringBuilder();
            int[] ends = new int[4];
            String[] marks = {"<s>", "</s>", "<t>", "</t>"};
            for (int i = 0; i < sentence.length(); i++) {
                int mark = -1;
                for (int m = 0; m < marks.length; m++) {
                    mark = sentence.startsWith(marks[m], i) ? m : mark;
                }
                if (mark < 0) {
                    text.append(sentence.charAt(i));
                } else {
                    ends[mark] = text.length();
                    i += marks[mark].length() - 1;
                }
            }
            return new Marked(
                    text.toString(),
                    new Span(ends[0], Math.max(ends[0], ends[1])),
                    new Span(ends[2], Math.max(ends[2], ends[3])));
        }
    }

    private static @Nullable Claim best(List<Claim> claims, Marked marked) {
        List<Claim> ranked = new ArrayList<>(claims);
        ranked.sort(Comparator.comparingDouble((Claim claim) -> -fit(claim, marked))
                .thenComparingInt(claim -> claim.trigger().start()));
        return ranked.isEmpty() ? null : ranked.getFirst();
    }

    /// How much a claim looks like the one that links the two.
    private static double fit(Claim claim, Marked marked) {
        boolean source = names(claim.actors(), marked.source());
        boolean target = names(claim.recipients(), marked.target());
        double fit = (source ? 3 : 0) + (target ? 3 : 0);
        fit += names(claim.recipients(), marked.source()) ? 0.5 : 0;
        fit += names(claim.actors(), marked.target()) ? 0.5 : 0;
        boolean between = Math.min(marked.source().start(), marked.target().start())
                        <= claim.trigger().start()
                && claim.trigger().start()
                        <= Math.max(marked.source().end(), marked.target().end());
        fit += between ? 0.4 : 0;
        fit += claim.status() == Status.HYPOTHETICAL || claim.status() == Status.REQUESTED ? -0.3 : 0;
        return fit;
    }

    private static boolean names(List<ActorMention> mentions, Span span) {
        return mentions.stream().anyMatch(mention -> mention.span().overlaps(span));
    }

    /// The set goes back to CAMEO codes: plans to give way are agreement, verdicts are accusations, sanctions are
    /// coercion, blockades, occupations and attacks on computers are force, peacekeepers are aid, harm announced is
    /// a threat and cooperation denied is a refusal. What the one says that the other must do is a request.
    private static String root(Claim claim, Marked marked) {
        boolean said = names(claim.actors(), marked.target()) && !names(claim.actors(), marked.source());
        if (said && claim.status() == Status.REQUESTED) {
            return "REQUEST";
        }
        if (said && claim.status() == Status.ALLEGED) {
            return "ACCUSE";
        }
        String mode = String.valueOf(claim.event().mode());
        if (claim.event().type() == EventType.SANCTION && claim.why().rules().contains("sanction.impose")) {
            return PlvModel.root("COERCE", claim.status());
        }
        if (claim.event().type() == EventType.MOBILIZE
                && claim.event().contexts().contains("peacekeeping")) {
            return PlvModel.root("AID", claim.status());
        }
        if (claim.event().type() == EventType.COERCE && claim.event().cameo().startsWith("19")) {
            return PlvModel.root("ASSAULT", claim.status());
        }
        if (claim.event().cameo().startsWith("035") && claim.status() != Status.DENIED) {
            return "AGREE";
        }
        return PlvModel.root(claim.event().type() + "/" + mode, claim.status());
    }

    private static String quad(String root) {
        return switch (root) {
            case "AGREE", "CONSULT", "SUPPORT" -> "1";
            case "COOPERATE", "AID", "YIELD" -> "2";
            case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> "3";
            case "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT" -> "4";
            default -> NONE;
        };
    }

    private static String side(String quad) {
        return switch (quad) {
            case "1", "2" -> "cooperation";
            case "3", "4" -> "conflict";
            default -> NONE;
        };
    }
}
