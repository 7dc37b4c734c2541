package org.dateline.app.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Commitment;
import org.dateline.model.Days;
import org.dateline.model.Figure;
import org.dateline.model.Posture;
import org.jspecify.annotations.Nullable;

/// The records of many articles as one time line: what is claimed for each day and by whom, then
/// commitments, postures and contradictions. It puts claims of the same day, type and parties on one
/// line, and counts a copy of the same words once; it decides nothing more about whether two reports
/// mean the same.
public final class TimeLine {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 132;

    private final Ink ink;
    private final int columns;

    /// @param style how to lay it out
    public TimeLine(Style style) {
        ink = new Ink(style.color());
        columns = Math.clamp(style.columns(), NARROWEST, WIDEST);
    }

    /// The time line.
    ///
    /// @param codings in any order
    public String of(Collection<Coding.Coded> codings) {
        StringBuilder out = new StringBuilder();
        Map<LocalDate, Map<String, Entry>> days = new TreeMap<>();
        List<Entry> undated = new ArrayList<>();
        for (Coding.Coded coded : codings) {
            for (Claim claim : coded.claims()) {
                LocalDate day = day(coded, claim);
                Entry entry = new Entry(coded, claim);
                if (day == null) {
                    undated.add(entry);
                } else {
                    days.computeIfAbsent(day, key -> new LinkedHashMap<>()).merge(key(claim), entry, Entry::with);
                }
            }
        }
        days.forEach((day, entries) -> {
            heading(out, Calendar.full(day), entries.size());
            entries.values().forEach(entry -> entry.to(out));
        });
        if (!undated.isEmpty()) {
            heading(out, "NO DAY KNOWN", undated.size());
            undated.forEach(entry -> entry.to(out));
        }
        ledgers(out, codings);
        return out.toString();
    }

    /// The first day of the claim's time; the day of the report where it does not tell one, since news tells
    /// what is new.
    private static @Nullable LocalDate day(Coding.Coded coded, Claim claim) {
        Days days = claim.time() == null ? Days.UNKNOWN : claim.time().days();
        LocalDate day = days.from() != null ? days.from() : days.to();
        return day != null ? day : coded.article().published();
    }

    private static String key(Claim claim) {
        return claim.event().type() + " " + claim.status() + names(claim.actors()) + " >" + names(claim.recipients());
    }

    private static String names(List<ActorMention> mentions) {
        StringBuilder names = new StringBuilder();
        mentions.forEach(
                mention -> names.append(' ').append(mention.actor().name().toLowerCase(Locale.ROOT)));
        return names.toString();
    }

    private void heading(StringBuilder out, String title, int count) {
        new Line(ink, columns, 0)
                .add(Colors.HEADING, title)
                .add(" ")
                .add(Colors.DIM, Integer.toString(count))
                .to(out);
    }

    private void ledgers(StringBuilder out, Collection<Coding.Coded> codings) {
        section(
                out,
                "COMMITMENTS",
                codings,
                Coding.Coded::commitments,
                (ledgers, commitment) -> ledgers.commitment(out, (Commitment) commitment));
        section(
                out,
                "POSTURES",
                codings,
                Coding.Coded::postures,
                (ledgers, posture) -> ledgers.posture(out, (Posture) posture));
        section(
                out,
                "CONTRADICTIONS",
                codings,
                Coding.Coded::contradictions,
                (ledgers, pair) -> ledgers.contradiction(out, (org.dateline.model.Contradiction) pair));
    }

    private void section(
            StringBuilder out,
            String title,
            Collection<Coding.Coded> codings,
            Function<Coding.Coded, List<?>> records,
            java.util.function.BiConsumer<Ledgers, Object> each) {
        int count =
                codings.stream().mapToInt(coded -> records.apply(coded).size()).sum();
        if (count == 0) {
            return;
        }
        heading(out, title, count);
        for (Coding.Coded coded : codings) {
            if (!records.apply(coded).isEmpty()) {
                new Line(ink, columns, 2)
                        .add(" ")
                        .add(Colors.DIM, Publication.of(coded.article()))
                        .to(out);
                Ledgers ledgers = new Ledgers(coded, ink, columns);
                records.apply(coded).forEach(record -> each.accept(ledgers, record));
            }
        }
    }

    /// Claims that stand on one line of a day.
    private final class Entry {

        private final Coding.Coded coded;
        private final Claim claim;
        private final Set<String> words = new LinkedHashSet<>();
        private final Set<String> publishers = new LinkedHashSet<>();
        private final Set<String> copiers = new LinkedHashSet<>();

        Entry(Coding.Coded coded, Claim claim) {
            this.coded = coded;
            this.claim = claim;
            words.add(claim.span().of(coded.article().text()));
            publishers.add(publisher());
        }

        private String publisher() {
            String publisher = coded.article().publisher();
            return Words.clean(publisher == null ? coded.article().id() : publisher);
        }

        /// This entry with another report of it.
        Entry with(Entry other) {
            if (words.addAll(other.words)) {
                publishers.addAll(other.publishers);
            } else if (!publishers.containsAll(other.publishers)) {
                copiers.addAll(other.publishers);
            }
            return this;
        }

        void to(StringBuilder out) {
            Map<String, Figure> figures = new HashMap<>();
            coded.figures().forEach(figure -> figures.put(figure.id(), figure));
            ClaimLine claimLine = new ClaimLine(coded.article().text(), figures, ink, columns);
            Line line = claimLine.line(" ·", claim);
            line.item(Colors.DIM, String.join(", ", publishers));
            if (!copiers.isEmpty()) {
                line.add(Colors.DIM, " (copied by " + String.join(", ", copiers) + ")");
            }
            line.to(out);
            String said = Words.clean(claim.span().of(coded.article().text()));
            new Line(ink, columns, ClaimLine.INDENT)
                    .add(Colors.DIM, " ".repeat(ClaimLine.INDENT) + Width.clip(said, columns - ClaimLine.INDENT))
                    .to(out);
        }
    }
}
