package org.dateline.app.render;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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
    /// @param codings the earliest first, so that a copy comes after what it copies
    public String of(Collection<Coding.Coded> codings) {
        Map<Days, Map<String, Entry>> windows = new TreeMap<>(Comparator.comparing(
                        (Days days) -> days.from() == null ? days.to() : days.from(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Days::to, Comparator.nullsLast(Comparator.naturalOrder())));
        Map<String, Entry> printed = new HashMap<>();
        for (Coding.Coded coded : codings) {
            for (Claim claim : coded.claims()) {
                Entry entry = new Entry(coded, claim);
                Entry original = printed.putIfAbsent(key(claim) + entry.words, entry);
                if (original != null && !original.isOf(coded)) {
                    original.copied(entry);
                } else {
                    windows.computeIfAbsent(window(coded, claim), key -> new LinkedHashMap<>())
                            .merge(key(claim), entry, Entry::with);
                }
            }
        }
        StringBuilder out = new StringBuilder();
        windows.forEach((window, entries) -> {
            heading(out, heading(window), entries.size());
            entries.values().forEach(entry -> entry.to(out));
        });
        ledgers(out, codings);
        return out.toString();
    }

    private static String heading(Days window) {
        if (window.unknown()) {
            return "no day known";
        }
        return window.from() != null && window.from().equals(window.to())
                ? Calendar.full(window.from())
                : Calendar.days(window);
    }

    /// The claim's time; the day of the report where it does not tell one, since news tells what is new.
    private static Days window(Coding.Coded coded, Claim claim) {
        if (claim.time() != null && !claim.time().days().unknown()) {
            return claim.time().days();
        }
        LocalDate published = coded.article().published();
        return published == null ? Days.UNKNOWN : Days.of(published);
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
        private final String words;
        private final Set<String> publishers = new LinkedHashSet<>();
        private final Set<String> copiers = new LinkedHashSet<>();

        Entry(Coding.Coded coded, Claim claim) {
            this.coded = coded;
            this.claim = claim;
            words = Words.clean(claim.span().of(coded.article().text()));
            publishers.add(publisher());
        }

        private String publisher() {
            String publisher = coded.article().publisher();
            return Words.clean(publisher == null ? coded.article().id() : publisher);
        }

        boolean isOf(Coding.Coded other) {
            return coded.article().id().equals(other.article().id());
        }

        /// Another publisher printed the same words.
        void copied(Entry other) {
            copiers.addAll(other.publishers);
            copiers.removeAll(publishers);
        }

        /// This entry with another report of it.
        Entry with(Entry other) {
            publishers.addAll(other.publishers);
            return this;
        }

        void to(StringBuilder out) {
            Map<String, Figure> figures = new HashMap<>();
            coded.figures().forEach(figure -> figures.put(figure.id(), figure));
            ClaimLine claimLine = new ClaimLine(coded.article().text(), figures, ink, columns);
            Line line = claimLine.line(" ·", claim, false);
            line.item(Colors.DIM, String.join(", ", publishers));
            if (!copiers.isEmpty()) {
                line.add(Colors.DIM, " (copied by " + String.join(", ", copiers) + ")");
            }
            line.to(out);
            new Line(ink, columns, ClaimLine.INDENT)
                    .add(Colors.DIM, " ".repeat(ClaimLine.INDENT) + Width.clip(words, columns - ClaimLine.INDENT))
                    .to(out);
        }
    }
}
