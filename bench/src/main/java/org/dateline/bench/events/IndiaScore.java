package org.dateline.bench.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.EventType;
import org.dateline.model.Status;
import org.dateline.model.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline score india FILE`: what police are said to have done, in every sentence of whole newspaper
/// articles (IndiaPoliceEvents; Halterman et al. 2021).
@Command(
        name = "india",
        mixinStandardHelpOptions = true,
        description = {
            "Scores killings, arrests, force, failures and any action of police, sentence by sentence.",
            "With --errors it lists misses and false alarms by label."
        })
public final class IndiaScore implements Callable<Integer> {

    private static final List<String> LABELS = List.of("KILL", "ARREST", "FORCE", "FAIL", "ANY_ACTION");

    private static final Set<String> FORCES = Set.of("COP", "MIL", "GOV", "PRM");

    private static final Set<String> KILLING =
            Set.of("kill", "shoot dead", "die", "killing", "gun down", "dead", "death", "murder", "encounter");

    private static final Set<String> FAILING = Set.of("fail", "failure", "inaction", "refuse", "neglect");

    @Parameters(paramLabel = "FILE", description = "One JSON object a sentence: sent_text, sent_labels.")
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
        ObjectMapper json = new ObjectMapper();
        List<String> lines = Files.readAllLines(file);
        int[] right = new int[LABELS.size()];
        int[] found = new int[LABELS.size()];
        int[] gold = new int[LABELS.size()];
        int quiet = 0;
        int alarms = 0;
        Report report = new Report(lines.size());
        for (String line : lines) {
            JsonNode node = json.readTree(line);
            String text = node.path("sent_text").asText();
            Set<String> wanted = new LinkedHashSet<>();
            node.path("sent_labels").forEach(label -> wanted.add(label.asText()));
            Set<String> labels = labels(stages.code(text));
            if (wanted.isEmpty()) {
                quiet++;
                alarms += labels.isEmpty() ? 0 : 1;
            }
            for (int i = 0; i < right.length; i++) {
                String label = LABELS.get(i);
                gold[i] += wanted.contains(label) ? 1 : 0;
                found[i] += labels.contains(label) ? 1 : 0;
                right[i] += wanted.contains(label) && labels.contains(label) ? 1 : 0;
                if (wanted.contains(label) != labels.contains(label)) {
                    report.error((wanted.contains(label) ? "missed " : "false ") + label, text);
                }
            }
        }
        for (int i = 0; i < right.length; i++) {
            report.f1(LABELS.get(i), right[i], found[i], gold[i]);
        }
        return report.percent("false-alarms", alarms, quiet);
    }

    private static Set<String> labels(Stages.Coded coded) {
        Set<String> out = new LinkedHashSet<>();
        for (Claim claim : coded.claims()) {
            add(out, coded, claim);
        }
        return out;
    }

    private static void add(Set<String> out, Stages.Coded coded, Claim claim) {
        boolean police = byForces(claim.actors());
        boolean nobody = claim.actors().isEmpty();
        boolean happened = claim.status() == Status.ASSERTED || claim.status() == Status.ALLEGED;
        EventType type = claim.event().type();
        String mode = claim.event().mode() == null ? "" : claim.event().mode();
        boolean court = claim.actors().stream()
                .anyMatch(actor -> "JUD".equals(actor.actor().sector()));
        if (claim.status() == Status.DENIED && police && (failing(coded, claim) || type == EventType.COERCE)
                || happened && undutiful(claim)) {
            out.add("FAIL");
        }
        if (claim.status() == Status.PLANNED && police && material(type)) {
            out.add("ANY_ACTION");
        }
        if (!happened) {
            return;
        }
        if (type == EventType.COERCE && mode.equals("arrest") && (police || nobody || court)) {
            out.addAll(List.of("ARREST", "ANY_ACTION"));
        } else if (type == EventType.ASSAULT && (police || mode.equals("crowd-control"))) {
            out.addAll(List.of("FORCE", "ANY_ACTION"));
            if (KILLING.contains(lemma(coded, claim))) {
                out.add("KILL");
            }
        } else if (material(type) && (police || nobody && type != EventType.AID) || type == EventType.MOBILIZE) {
            out.add("ANY_ACTION");
        } else if (type == EventType.ACCUSE && police && !"disapprove".equals(mode)) {
            // Looking into something and charging somebody are acts of police, too.
            out.add("ANY_ACTION");
        }
    }

    /// What a rule says that police left undone.
    private static boolean undutiful(Claim claim) {
        return claim.why().rules().stream().anyMatch(rule -> rule.startsWith("security.fail"));
    }

    private static boolean material(EventType type) {
        return switch (type) {
            case COERCE, MOBILIZE, SANCTION, AID, RETREAT -> true;
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, ASSAULT ->
                false;
        };
    }

    private static boolean byForces(List<ActorMention> actors) {
        return actors.stream()
                .anyMatch(actor -> actor.actor().sector() != null
                        && FORCES.contains(actor.actor().sector()));
    }

    private static String lemma(Stages.Coded coded, Claim claim) {
        return coded.document()
                .sentences()
                .get(claim.sentence())
                .token(claim.token())
                .lemma();
    }

    private static boolean failing(Stages.Coded coded, Claim claim) {
        for (Token token : coded.document().sentences().get(claim.sentence()).tokens()) {
            if (FAILING.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }
}
