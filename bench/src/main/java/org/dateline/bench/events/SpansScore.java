package org.dateline.bench.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline score spans FILE`: the words that name who did it and to whom. A side is right when its
/// head stands among the words that are marked; `-head` counts those whose heads are the same word. What is
/// marked as both sides may be found as either.
@Command(
        name = "spans",
        mixinStandardHelpOptions = true,
        description = {
            "Scores actor and recipient of the event that a sentence tells, by the heads of their words.",
            "With the classes of the sentences, also how many have the class and both sides right.",
            "With --errors it lists sides that were missed or are wrong."
        })
public final class SpansScore implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A word and its tag a line: B-S, I-S, B-T, I-T, B-R, I-R or O.")
    private Path file = Path.of(".");

    @Option(
            names = "--classes",
            paramLabel = "FILE",
            description = "Columns class and sentence. Default: class_dev.tsv beside the file, if it is there.")
    private @Nullable Path classes;

    @Mixin
    private final ScoreOptions options = new ScoreOptions();

    private final Count actors = new Count();
    private final Count recipients = new Count();
    private final Count actorHeads = new Count();
    private final Count recipientHeads = new Count();
    private int classed;
    private int whole;
    private int both;

    private SpansScore() {}

    private static final class Count {
        private int right;
        private int found;
        private int gold;
    }

    @Override
    public Integer call() throws IOException {
        options.print(report(new Stages()));
        return 0;
    }

    /// What is found in the file, with the class of each sentence where it is known.
    static Report report(Stages stages, Path file) throws IOException {
        SpansScore score = new SpansScore();
        score.file = file;
        return score.report(stages);
    }

    private Report report(Stages stages) throws IOException {
        Map<String, String> classOf = classes();
        List<Tagged> all = Tagged.read(file);
        Report report = new Report(all.size());
        for (Tagged tagged : all) {
            score(tagged, stages.code(tagged.text()), classOf.get(letters(tagged.text())), report);
        }
        report.f1("actor", actors.right, actors.found, actors.gold)
                .f1("recipient", recipients.right, recipients.found, recipients.gold)
                .f1(
                        "spans",
                        actors.right + recipients.right,
                        actors.found + recipients.found,
                        actors.gold + recipients.gold)
                .f1(
                        "spans-head",
                        actorHeads.right + recipientHeads.right,
                        actors.found + recipients.found,
                        actors.gold + recipients.gold)
                .percent("both", both, all.size())
                .count("classed", classed)
                .percent("whole", whole, classed);
        return report;
    }

    private void score(Tagged tagged, Stages.Coded coded, @Nullable String gold, Report report) {
        Claim claim = CopedScore.main(coded);
        List<ActorMention> acting = claim == null ? List.of() : claim.actors();
        List<ActorMention> receiving = claim == null ? List.of() : claim.recipients();
        boolean actor = side('S', tagged, coded, acting, receiving, actors, actorHeads, report);
        boolean recipient = side('T', tagged, coded, receiving, acting, recipients, recipientHeads, report);
        both += actor && recipient ? 1 : 0;
        if (gold != null) {
            classed++;
            whole += actor && recipient && gold.equals(CopedScore.category(claim, coded)) ? 1 : 0;
        }
    }

    /// @return whether somebody who is marked was found, or nobody is marked
    private static boolean side(
            char role,
            Tagged tagged,
            Stages.Coded coded,
            List<ActorMention> mentions,
            List<ActorMention> others,
            Count count,
            Count heads,
            Report report) {
        List<Span> wanted = spans(tagged, role);
        List<Span> either = spans(tagged, 'R');
        String name = role == 'S' ? "actor" : "recipient";
        int right = 0;
        for (Span span : wanted) {
            boolean found = mentions.stream().anyMatch(mention -> stands(coded, mention, span));
            right += found ? 1 : 0;
            heads.right += mentions.stream().anyMatch(mention -> heads(coded, mention, span)) ? 1 : 0;
            if (!found) {
                report.error("missed " + name, marked(tagged.text(), span));
            }
        }
        for (Span span : role == 'S' ? either : List.<Span>of()) {
            boolean found = all(mentions, others).stream().anyMatch(mention -> stands(coded, mention, span));
            right += found ? 1 : 0;
            heads.right += all(mentions, others).stream().anyMatch(mention -> heads(coded, mention, span)) ? 1 : 0;
            if (!found) {
                report.error("missed both sides", marked(tagged.text(), span));
            }
        }
        count.right += right;
        count.gold += wanted.size() + (role == 'S' ? either.size() : 0);
        for (ActorMention mention : mentions) {
            boolean ours = wanted.stream().anyMatch(span -> stands(coded, mention, span));
            boolean free = either.stream().anyMatch(span -> stands(coded, mention, span));
            if (ours || free && role == 'S' || !free) {
                count.found++;
            }
            if (!ours && !free) {
                report.error("wrong " + name, marked(tagged.text(), mention.span()));
            }
        }
        return right > 0 || wanted.isEmpty() && (role == 'T' || either.isEmpty());
    }

    private static List<ActorMention> all(List<ActorMention> some, List<ActorMention> others) {
        List<ActorMention> out = new ArrayList<>(some);
        out.addAll(others);
        return out;
    }

    private static List<Span> spans(Tagged tagged, char role) {
        return tagged.sides().stream()
                .filter(side -> side.role() == role)
                .map(Tagged.Side::span)
                .toList();
    }

    /// Whether the head of the mention stands in the span.
    private static boolean stands(Stages.Coded coded, ActorMention mention, Span span) {
        return span.overlaps(head(coded, mention).span());
    }

    private static boolean heads(Stages.Coded coded, ActorMention mention, Span span) {
        Sentence sentence = coded.document().sentences().get(mention.sentence());
        return Stages.head(sentence, span).index() == head(coded, mention).index();
    }

    private static Token head(Stages.Coded coded, ActorMention mention) {
        Sentence sentence = coded.document().sentences().get(mention.sentence());
        return sentence.token(Math.clamp(mention.token(), 0, sentence.size() - 1));
    }

    private static String marked(String text, Span span) {
        return text.substring(0, span.start()) + "[" + span.of(text) + "]" + text.substring(span.end());
    }

    private Map<String, String> classes() throws IOException {
        Path beside = file.resolveSibling("class_dev.tsv");
        Path from = classes != null ? classes : Files.exists(beside) ? beside : null;
        Map<String, String> out = new HashMap<>();
        if (from != null) {
            for (String line : Files.readAllLines(from)) {
                String[] cells = line.split("\t", 2);
                if (cells.length == 2) {
                    out.put(letters(cells[1]), cells[0]);
                }
            }
        }
        return out;
    }

    /// The letters and digits alone: the files differ in spaces and quotation marks.
    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> out.appendCodePoint(Character.toLowerCase(c)));
        return out.toString();
    }
}
