package org.dateline.app.render;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.dateline.Coder.Explained;
import org.dateline.event.Considered;
import org.dateline.event.Considered.Guess;
import org.dateline.event.Considered.Tried;
import org.dateline.model.Coding;
import org.dateline.model.Token;

/// Why each word that might have told an event did or did not: the rules that were tried, and what the
/// model saw.
public final class Reasons {

    /// Rules that do not hold are many for common verbs; the nearest ones say enough.
    private static final int MISSED = 6;

    private final Ink ink;
    private final Stages stages;
    private final boolean parse;

    /// @param parse whether to show what the stages saw first
    public Reasons(Style style, boolean parse) {
        ink = new Ink(style.color());
        stages = new Stages(style, "all");
        this.parse = parse;
    }

    /// All of it, for people.
    public String of(Explained explained) {
        String seen = parse || explained.coding() instanceof Coding.Skipped ? stages.of(explained.coding()) : "";
        return switch (explained.coding()) {
            case Coding.Skipped skipped -> seen;
            case Coding.Coded coded -> seen + (parse ? "\n" : "") + candidates(coded, explained.considered());
        };
    }

    private String candidates(Coding.Coded coded, List<Considered> considered) {
        if (considered.isEmpty()) {
            return ink.bold("No word here might tell an event.") + "\n";
        }
        StringBuilder out = new StringBuilder();
        for (Considered one : considered) {
            Token token = coded.document().sentences().get(one.sentence()).token(one.token());
            boolean claimed = coded.claims().stream()
                    .anyMatch(claim -> claim.sentence() == one.sentence() && claim.token() == one.token());
            boolean dropped = !claimed && one.outcome().startsWith("coded");
            out.append(ink.bold("%s %d".formatted(Words.clean(token.form()), token.index() + 1)))
                    .append("  ")
                    .append(dropped ? "dropped: beside what else the article says, it tells nothing" : one.outcome())
                    .append('\n');
            one.rules().stream().filter(Tried::chosen).forEach(rule -> rule(out, "rule", rule));
            one.rules().stream()
                    .filter(rule -> !rule.chosen() && rule.fit() >= 0)
                    .forEach(rule -> rule(out, "also fits", rule));
            one.rules().stream()
                    .filter(rule -> rule.fit() < 0)
                    .sorted(java.util.Comparator.comparingInt(
                            rule -> rule.unmet().size()))
                    .limit(MISSED)
                    .forEach(rule -> rule(out, "nearly", rule));
            if (one.model() != null) {
                out.append("  ").append(ink.dim("%-10s".formatted("model"))).append(guess(one.model()));
            }
        }
        return out.toString();
    }

    private void rule(StringBuilder out, String label, Tried rule) {
        out.append("  ")
                .append(ink.dim("%-10s".formatted(label)))
                .append(rule.id())
                .append(" (")
                .append(rule.entry())
                .append(") ")
                .append(rule.event());
        if (rule.fit() >= 0) {
            out.append(ink.dim("  asks for " + rule.fit()));
        }
        out.append('\n');
        for (String condition : rule.unmet()) {
            out.append(" ".repeat(12))
                    .append(ink.dim("but not "))
                    .append(Words.clean(condition))
                    .append('\n');
        }
    }

    private String guess(Guess guess) {
        String event = guess.type() + (guess.mode() == null ? "" : "/" + guess.mode());
        StringJoiner facts = new StringJoiner(", ");
        for (Considered.Fact fact : guess.facts()) {
            facts.add(Words.clean(fact.name()) + String.format(Locale.ROOT, " %.2f", fact.weight()));
        }
        return String.format(Locale.ROOT, "%s %.2f, nothing %.2f", event, guess.likely(), guess.nothing())
                + (facts.length() == 0 ? "" : ink.dim("  for it: " + facts))
                + "\n";
    }

    /// The sentence as one text, whatever words the shell cut it into.
    public static String joined(List<String> words) {
        return words.stream().map(String::strip).collect(Collectors.joining(" "));
    }
}
