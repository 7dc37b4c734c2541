package org.dateline.bench.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Attribution;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Commitment;
import org.dateline.model.Days;
import org.dateline.model.Place;
import org.dateline.model.Posture;
import org.dateline.model.Quantity;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;

/// The twenty outputs that the seed article must not lead to, each a predicate over the coding.
final class SeedMustNot {

    private final SeedGold gold;
    private final Coding.Coded coding;
    private final String text;
    private final Map<String, List<String>> found = new LinkedHashMap<>();

    /// @param coding  with the day of publication given
    /// @param undated the same article without it
    SeedMustNot(SeedGold gold, Coding.Coded coding, Coding.Coded undated) {
        this.gold = gold;
        this.coding = coding;
        text = coding.article().text();
        forces();
        quotations();
        actors();
        reported();
        unreal();
        times(undated);
        places();
        numbers();
        furniture();
    }

    /// What was output although it must not be, by the id of the predicate.
    Map<String, List<String>> found() {
        return found;
    }

    private void note(String id, String what) {
        found.computeIfAbsent(id, key -> new ArrayList<>()).add(what);
    }

    private void claims(String id, Predicate<Claim> wrong) {
        coding.claims().stream().filter(wrong).forEach(claim -> note(id, new SystemRecord.OfClaim(claim).show(text)));
    }

    private boolean triggeredIn(Claim claim, String record) {
        return gold.record(record).spans().stream().anyMatch(span -> span.covers(claim.trigger()));
    }

    private boolean in(Span span, String record) {
        return gold.record(record).spans().stream()
                .anyMatch(wanted ->
                        2 * wanted.shared(span) >= Math.min(wanted.length(), span.length()) && wanted.overlaps(span));
    }

    private static boolean asserted(Claim claim) {
        return claim.status() == Status.ASSERTED;
    }

    private static boolean byPublisher(List<Source> sources) {
        return sources.getFirst() instanceof Source.Publisher;
    }

    private static boolean isPerson(Source source, String name) {
        return source instanceof Source.Named(Actor actor, Span span)
                && actor.name().contains(name);
    }

    /// N01: what is planned has not happened. N16: nor has what is asked for.
    private void forces() {
        LocalDate published = LocalDate.of(2022, 2, 18);
        claims("N01", claim -> asserted(claim) && (triggeredIn(claim, "E25") || triggeredIn(claim, "E26")));
        claims(
                "N01",
                claim -> asserted(claim)
                        && claim.event().type().name().equals("RETREAT")
                        && (triggeredIn(claim, "E02") || triggeredIn(claim, "E04"))
                        && claim.time() != null
                        && claim.time().days().to() != null
                        && claim.time().days().to().isBefore(published));
        for (Posture posture : coding.postures()) {
            if (posture.status() == Posture.Presence.ABSENT) {
                boolean asked = in(posture.span(), "E19");
                note(asked ? "N16" : "N01", new SystemRecord.OfPosture(posture).show(text));
            }
        }
        for (Commitment commitment : coding.commitments()) {
            boolean withdrawal = in(commitment.span(), "K01")
                    || in(commitment.span(), "K02")
                    || in(commitment.span(), "K03")
                    || in(commitment.span(), "K04");
            if (withdrawal && commitment.state() == Commitment.State.KEPT) {
                note("N01", new SystemRecord.OfCommitment(commitment).show(text));
            }
        }
        claims("N16", claim -> asserted(claim) && triggeredIn(claim, "E19"));
    }

    /// N02: the words between the marks are the outlet's. N18: sources do not leak.
    private void quotations() {
        for (var quotation : coding.quotations()) {
            String shown = new SystemRecord.OfQuotation(quotation).show(text);
            if (in(quotation.span(), "Q01")
                    && quotation.form() != Attribution.Form.INDIRECT
                    && isPerson(quotation.sources().getFirst(), "Macron")) {
                note("N02", shown);
            }
            leak(quotation.span(), quotation.sources(), shown);
        }
        coding.claims()
                .forEach(claim -> leak(claim.trigger(), claim.sources(), new SystemRecord.OfClaim(claim).show(text)));
    }

    private void leak(Span span, List<Source> sources, String shown) {
        boolean denial = gold.record("E08").spans().getFirst().covers(span);
        boolean remark = gold.record("Q02").spans().getFirst().covers(span);
        if (denial && sources.stream().anyMatch(source -> wordsOf(source).contains("Al Jazeera"))
                || remark && sources.stream().anyMatch(source -> wordsOf(source).contains("news reports"))) {
            note("N18", shown);
        }
    }

    private String wordsOf(Source source) {
        return switch (source) {
            case Source.Publisher publisher -> "";
            case Source.Named(Actor actor, Span span) -> span.of(text) + " " + actor.name();
            case Source.Unnamed(Actor actor, Span span) -> span.of(text);
        };
    }

    /// N04: who expelled whom. N05: whom the EU accused.
    private void actors() {
        claims(
                "N04",
                claim -> triggeredIn(claim, "E21")
                        && (claim.actors().stream()
                                        .anyMatch(actor ->
                                                "DNK".equals(actor.actor().country()))
                                || claim.time() != null
                                        && claim.time().days().from() != null
                                        && claim.time().days().from().isBefore(LocalDate.of(2022, 2, 1))));
        claims(
                "N05",
                claim -> (triggeredIn(claim, "E23") || triggeredIn(claim, "E24"))
                        && claim.recipients().stream()
                                .anyMatch(recipient -> recipient.actor().name().contains("European Union")
                                        || recipient.actor().name().equals("EU")));
    }

    /// N06, N08, N09: other people's words as the author's.
    private void reported() {
        claims("N06", claim -> triggeredIn(claim, "E17") && byPublisher(claim.sources()));
        coding.commitments().stream()
                .filter(commitment -> in(commitment.span(), "K06") && byPublisher(commitment.sources()))
                .forEach(commitment -> note("N06", new SystemRecord.OfCommitment(commitment).show(text)));
        claims(
                "N08",
                claim -> (triggeredIn(claim, "C07") || triggeredIn(claim, "C08"))
                        && asserted(claim)
                        && byPublisher(claim.sources()));
        claims("N09", claim -> triggeredIn(claim, "C05") && asserted(claim));
    }

    /// N07, N15, N17, N20: elections not held, dangers not come, power not yet kept, rule long over.
    private void unreal() {
        Span elections = spanOf("hold elections in February");
        claims(
                "N07",
                claim -> elections.covers(claim.trigger()) && (asserted(claim) || claim.status() == Status.PLANNED));
        coding.commitments().stream()
                .filter(commitment -> in(commitment.span(), "K05")
                        && (commitment.state() == Commitment.State.OPEN || commitment.state() == Commitment.State.KEPT))
                .forEach(commitment -> note("N07", new SystemRecord.OfCommitment(commitment).show(text)));
        Span vacuum = spanOf("will result in a security vacuum");
        Span ground = spanOf("could give ground to terrorist groups");
        claims("N15", claim -> asserted(claim) && (vacuum.covers(claim.trigger()) || ground.covers(claim.trigger())));
        Span power = spanOf("retaining power until 2025");
        claims("N17", claim -> asserted(claim) && power.covers(claim.trigger()));
        coding.commitments().stream()
                .filter(commitment -> in(commitment.span(), "K06") && commitment.state() == Commitment.State.KEPT)
                .forEach(commitment -> note("N17", new SystemRecord.OfCommitment(commitment).show(text)));
        Span colony = spanOf("a former French colony");
        claims("N20", claim -> colony.covers(claim.trigger()));
        coding.postures().stream()
                .filter(posture -> colony.overlaps(posture.span())
                        && colony.covers(posture.force().span()))
                .forEach(posture -> note("N20", new SystemRecord.OfPosture(posture).show(text)));
    }

    private Span spanOf(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the seed article does not say \"" + words + "\"");
        }
        return new Span(at, at + words.length());
    }

    /// N10, N13, N19: no date without ground.
    private void times(Coding.Coded undated) {
        Days thursday = Days.of(LocalDate.of(2022, 2, 17));
        for (TimeExpression time : coding.times()) {
            if (time.span().of(text).contains("Thursday") && !time.days().equals(thursday)) {
                note("N10", show(time));
            }
            if (outside(time.days())) {
                note("N19", show(time));
            }
        }
        for (TimeExpression time : undated.times()) {
            boolean year = time.span().of(text).matches(".*\\b(19|20)\\d\\d\\b.*");
            if (!year && (time.resolved() || !time.days().unknown())) {
                note("N10", "undated: " + show(time));
            }
        }
        claims(
                "N13",
                claim -> (triggeredIn(claim, "E28") || triggeredIn(claim, "E29"))
                        && claim.time() != null
                        && claim.time().days().from() != null
                        && claim.time().days().from().equals(claim.time().days().to()));
        claims("N19", claim -> claim.time() != null && outside(claim.time().days()));
    }

    private static boolean outside(Days days) {
        Set<LocalDate> known = Set.of(LocalDate.of(2020, 8, 18), LocalDate.of(2021, 5, 24), LocalDate.of(2022, 1, 31));
        return days.from() != null && days.from().equals(days.to()) && known.contains(days.from());
    }

    private String show(TimeExpression time) {
        return "\"%s\" as %s to %s"
                .formatted(time.span().of(text), time.days().from(), time.days().to());
    }

    /// N03: capitals that act are no places. N11: namesakes.
    private void places() {
        Span relations = spanOf("between Paris and Bamako");
        for (Toponym toponym : coding.toponyms()) {
            if (relations.covers(toponym.span()) && toponym.use() == Toponym.Use.LITERAL) {
                note("N03", "literal \"%s\"".formatted(toponym.span().of(text)));
            }
            namesake(toponym);
        }
        claims("N03", claim -> claim.places().stream().anyMatch(place -> relations.covers(place.span())));
        for (ActorMention actor : coding.actors()) {
            if (actor.span().of(text).equals("Chad") && actor.actor().kind() == Actor.Kind.PERSON) {
                note("N11", "Chad as a person");
            }
        }
    }

    private void namesake(Toponym toponym) {
        Place place = toponym.place();
        if (place == null) {
            return;
        }
        String words = toponym.span().of(text);
        boolean wrong = switch (words) {
            case "Gao" -> place.latitude() == null || Math.abs(place.latitude() - 16.27) > 0.25;
            case "Niger" -> !"NER".equals(place.country()) || place.precision() != Place.Precision.COUNTRY;
            case "Chad" -> !"TCD".equals(place.country());
            case "Mali", "Gossi" -> !"MLI".equals(place.country());
            default -> false;
        };
        if (wrong) {
            note("N11", "%s as %s, %s".formatted(words, place.name(), place.country()));
        }
    }

    /// N12, N13: numbers with their scopes and without false precision.
    private void numbers() {
        for (var figure : coding.figures()) {
            if (is(figure.quantity(), 7050)) {
                note("N12", "figure " + figure.id());
            }
        }
        for (Posture posture : coding.postures()) {
            Quantity strength = posture.strength();
            Place place = posture.place() == null ? null : posture.place().place();
            boolean elsewhere = place == null || !"MLI".equals(place.country());
            if (strength != null && (is(strength, 7050) || is(strength, 2750) && elsewhere)) {
                note("N12", new SystemRecord.OfPosture(posture).show(text));
            }
        }
        for (Quantity quantity : coding.quantities()) {
            String words = quantity.span().of(text).toLowerCase(Locale.ROOT);
            boolean vague = words.contains("thousands") || words.contains("millions");
            if (vague && quantity.min() != null && quantity.min().equals(quantity.max())) {
                note("N13", "\"%s\" as %s".formatted(words, quantity.min()));
            }
        }
    }

    private static boolean is(Quantity quantity, double value) {
        return Double.valueOf(value).equals(quantity.min())
                || Double.valueOf(value).equals(quantity.max());
    }

    /// N14: page furniture says nothing.
    private void furniture() {
        for (Span span : gold.furniture()) {
            SystemRecord.all(coding).stream()
                    .filter(record -> record.span().overlaps(span))
                    .forEach(record -> note("N14", record.show(text)));
            coding.actors().stream()
                    .filter(actor -> actor.span().overlaps(span))
                    .forEach(actor ->
                            note("N14", "actor \"%s\"".formatted(actor.span().of(text))));
        }
    }
}
