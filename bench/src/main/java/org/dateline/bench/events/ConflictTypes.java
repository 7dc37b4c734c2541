package org.dateline.bench.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.Faults;
import org.dateline.knowledge.Table;
import org.dateline.knowledge.Table.Row;
import org.dateline.model.Claim;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/// Turns the claims of a text into one type like those of conflict databases, by
/// `knowledge/layouts/conflict-types.tsv`.
final class ConflictTypes {

    private static final String ANY = "*";

    private final List<Kind> kinds;

    private ConflictTypes(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /// A row of the table.
    private record Kind(
            String rank,
            String name,
            List<String> events,
            Set<String> actors,
            List<String> words,
            List<String> with,
            List<String> without) {}

    /// Reads the table.
    ///
    /// @throws org.dateline.knowledge.KnowledgeException listing all that is wrong with it
    static ConflictTypes load(Path knowledge) {
        Path file = knowledge.resolve("layouts/conflict-types.tsv");
        Faults faults = new Faults(knowledge);
        List<Kind> kinds = new ArrayList<>();
        Table table = Table.read(file, faults, "rank", "kind", "events", "actors", "words", "with", "without", "note");
        for (Row row : table.rows()) {
            kinds.add(new Kind(
                    row.get("rank"),
                    row.get("kind"),
                    row.list("events"),
                    Set.copyOf(row.list("actors")),
                    row.list("words"),
                    row.list("with"),
                    row.list("without")));
        }
        faults.check();
        kinds.sort(Comparator.comparing(Kind::rank));
        return new ConflictTypes(List.copyOf(kinds));
    }

    /// The type of what a text tells, `none` where no row fits.
    String of(Stages.Coded coded) {
        Set<String> words = words(coded);
        for (Kind kind : kinds) {
            if (said(kind, words) && (kind.events().contains(ANY) || claimed(kind, coded.claims()))) {
                return kind.name();
            }
        }
        return "none";
    }

    private static boolean said(Kind kind, Set<String> words) {
        return (kind.words().isEmpty() || kind.words().stream().anyMatch(words::contains))
                && (kind.with().isEmpty() || kind.with().stream().anyMatch(words::contains))
                && kind.without().stream().noneMatch(words::contains);
    }

    private static boolean claimed(Kind kind, List<Claim> claims) {
        return claims.stream().anyMatch(claim -> {
            String type = claim.event().type().name();
            return (kind.events().contains(type)
                            || kind.events().contains(type + "/" + claim.event().mode()))
                    && (kind.actors().isEmpty()
                            || claim.actors().stream()
                                    .anyMatch(actor -> kind.actors()
                                            .contains(
                                                    String.valueOf(actor.actor().sector()))));
        });
    }

    /// Lemmas and forms, alone and with the next.
    private static Set<String> words(Stages.Coded coded) {
        Set<String> out = new HashSet<>();
        for (Sentence sentence : coded.document().sentences()) {
            String before = "";
            String formBefore = "";
            for (Token token : sentence.tokens()) {
                String lemma = token.lemma().toLowerCase(Locale.ROOT);
                String form = token.form().toLowerCase(Locale.ROOT);
                out.add(lemma);
                out.add(form);
                out.add(before + " " + lemma);
                out.add(formBefore + " " + lemma);
                before = lemma;
                formBefore = form;
            }
        }
        return out;
    }
}
