package org.dateline.app.render;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.dateline.model.ActorMention;
import org.dateline.model.Attribution;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Document;
import org.dateline.model.Place;
import org.dateline.model.Quantity;
import org.dateline.model.Scored;
import org.dateline.model.Sentence;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.Toponym;

/// What each stage saw of a sentence, for people who ask why.
public final class Stages {

    private static final int MOST_CANDIDATES = 6;

    private final Ink ink;
    private final String wanted;

    /// @param wanted the number of a sentence as it is shown (from 1), some of its words, or `all`
    public Stages(Style style, String wanted) {
        ink = new Ink(style.color());
        this.wanted = wanted;
    }

    /// The views of the sentences that are wanted.
    public String of(Coding coding) {
        return switch (coding) {
            case Coding.Coded coded -> of(coded);
            case Coding.Skipped skipped ->
                Words.clean(skipped.article().id() + ": skipped, " + Labels.of(skipped.reason()) + ": "
                                + skipped.detail())
                        + "\n";
        };
    }

    private String of(Coding.Coded coded) {
        StringBuilder out = new StringBuilder();
        Document document = coded.document();
        out.append(ink.bold(Words.clean(coded.article().id())))
                .append("  %d sentences".formatted(document.sentences().size()))
                .append(
                        document.dateline() == null
                                ? ""
                                : "  dateline "
                                        + shown(coded, document.dateline().span()))
                .append('\n');
        for (Sentence sentence : document.sentences()) {
            if (isWanted(sentence, document.text())) {
                new View(coded, sentence, out).all();
            }
        }
        return out.toString();
    }

    private boolean isWanted(Sentence sentence, String text) {
        return wanted.equals("all")
                || wanted.equals(Integer.toString(sentence.index() + 1))
                || (!wanted.chars().allMatch(Character::isDigit)
                        && sentence.span().of(text).toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)));
    }

    private static String shown(Coding.Coded coded, org.dateline.model.Span span) {
        return "\"" + Words.clean(span.of(coded.article().text())) + "\"";
    }

    /// One sentence.
    private final class View {

        private final Coding.Coded coded;
        private final Sentence sentence;
        private final StringBuilder out;

        View(Coding.Coded coded, Sentence sentence, StringBuilder out) {
            this.coded = coded;
            this.sentence = sentence;
            this.out = out;
        }

        void all() {
            int at = sentence.index();
            out.append('\n')
                    .append(ink.bold("sentence %d".formatted(at + 1)))
                    .append(ink.dim("  %s, paragraph %d, characters %d to %d"
                            .formatted(
                                    Labels.of(sentence.kind()),
                                    sentence.paragraph() + 1,
                                    sentence.span().start(),
                                    sentence.span().end())))
                    .append("\n  ")
                    .append(Words.clean(sentence.span().of(coded.article().text())))
                    .append('\n');
            tree();
            list(
                    "names",
                    coded.document().names(),
                    name -> name.sentence() == at,
                    name -> Labels.of(name.kind()).toUpperCase(Locale.ROOT) + " " + words(name.span()));
            list("times", coded.times(), time -> time.sentence() == at, this::time);
            list("toponyms", coded.toponyms(), toponym -> toponym.sentence() == at, this::toponym);
            list("quantities", coded.quantities(), quantity -> quantity.sentence() == at, this::quantity);
            list("actors", coded.actors(), actor -> actor.sentence() == at, this::actor);
            list("attributions", coded.attributions(), said -> said.sentence() == at, this::attribution);
            list("claims", coded.claims(), claim -> claim.sentence() == at, this::claim);
            list(
                    "commitments",
                    coded.commitments(),
                    kept -> kept.sentence() == at,
                    kept -> kept.id() + " " + Labels.of(kept.state()) + " by " + names(kept.by()) + ": "
                            + Words.clean(kept.what()));
            list(
                    "postures",
                    coded.postures(),
                    posture -> posture.sentence() == at,
                    posture -> posture.id() + " " + posture.force().actor().name() + " " + Labels.of(posture.status())
                            + " " + words(posture.span()));
            list(
                    "relations",
                    coded.relations(),
                    relation -> relation.sentence() == at,
                    relation -> relation.id() + " " + relation.a().actor().name() + " and "
                            + relation.b().actor().name() + " " + Labels.of(relation.trend()));
        }

        private <T> void list(
                String title, List<T> values, java.util.function.Predicate<T> here, Function<T, String> one) {
            String label = title;
            for (T value : values) {
                if (here.test(value)) {
                    out.append("  ")
                            .append(ink.dim("%-13s".formatted(label)))
                            .append(one.apply(value))
                            .append('\n');
                    label = "";
                }
            }
        }

        /// The words in their order, each under its governor's depth.
        private void tree() {
            for (Token token : sentence.tokens()) {
                Token head = sentence.head(token);
                out.append("  ")
                        .append(ink.dim("%3d ".formatted(token.index() + 1)))
                        .append("%-18s %-16s %-5s %-6s"
                                .formatted(
                                        Words.clean(token.form()),
                                        Words.clean(token.lemma()),
                                        token.pos(),
                                        token.tag()))
                        .append(ink.dim("│ ".repeat(Math.min(12, depth(token)))))
                        .append(token.relation())
                        .append(
                                head == null
                                        ? ""
                                        : ink.dim(" ← " + Words.clean(head.form()) + " " + (head.index() + 1)))
                        .append('\n');
            }
        }

        private int depth(Token token) {
            int depth = 0;
            for (Token at = sentence.head(token); at != null && depth < sentence.size(); at = sentence.head(at)) {
                depth++;
            }
            return depth;
        }

        private String words(org.dateline.model.Span span) {
            return shown(coded, span);
        }

        private String time(TimeExpression time) {
            return "%s %s %s %s%s"
                    .formatted(
                            words(time.span()),
                            time.kind(),
                            time.value(),
                            Labels.of(time.role()),
                            time.resolved()
                                    ? " " + time.days().from() + " to "
                                            + time.days().to()
                                    : " unresolved");
        }

        private String toponym(Toponym toponym) {
            StringJoiner lines = new StringJoiner("\n" + " ".repeat(17));
            lines.add(words(toponym.span()) + " " + Labels.of(toponym.use())
                    + (toponym.readings().isEmpty() ? " unresolved" : ""));
            for (Scored<Place> reading :
                    toponym.readings().stream().limit(MOST_CANDIDATES).toList()) {
                Place place = reading.value();
                lines.add("%.3f %s, %s, %s %s %d  %s"
                        .formatted(
                                reading.score(),
                                place.name(),
                                place.admin1(),
                                place.country(),
                                place.feature(),
                                place.geonamesId(),
                                ink.dim(reading.why())));
            }
            if (toponym.readings().size() > MOST_CANDIDATES) {
                lines.add("and %d more".formatted(toponym.readings().size() - MOST_CANDIDATES));
            }
            return lines.toString();
        }

        private String quantity(Quantity quantity) {
            String counted = quantity.counted() < 0
                    ? ""
                    : " of " + sentence.token(quantity.counted()).form();
            return "%s %s %s%s".formatted(words(quantity.span()), Bounds.of(quantity), quantity.unit(), counted);
        }

        private String actor(ActorMention mention) {
            return "%s %s, %s %s %s  entity %d, head %d  %s"
                    .formatted(
                            words(mention.span()),
                            mention.actor().name(),
                            mention.actor().country(),
                            mention.actor().sector(),
                            Labels.of(mention.actor().kind()) + "/" + Labels.of(mention.form()),
                            mention.entity(),
                            mention.token() + 1,
                            ink.dim(mention.why()));
        }

        private String attribution(Attribution said) {
            return "%s %s (%s) %s %s: %s"
                    .formatted(
                            Sources.name(said.source()),
                            words(said.cue()),
                            said.cueLemma(),
                            Labels.of(said.stance()),
                            Labels.of(said.form()),
                            words(said.content()));
        }

        private String claim(Claim claim) {
            String event = claim.event().type()
                    + (claim.event().mode() == null ? "" : "/" + claim.event().mode());
            return "%s %s %s %s on %s  %s → %s  %s  %s"
                    .formatted(
                            claim.id(),
                            ink.bold(event),
                            Labels.of(claim.status()),
                            claim.factuality().label(),
                            words(claim.trigger()),
                            names(claim.actors()),
                            names(claim.recipients()),
                            claim.sources().stream().map(Sources::name).toList(),
                            ink.dim("%.2f %s"
                                    .formatted(
                                            claim.why().score(),
                                            String.join(", ", claim.why().rules()))));
        }

        private static String names(List<ActorMention> mentions) {
            StringJoiner names = new StringJoiner(", ");
            names.setEmptyValue("–");
            mentions.forEach(mention -> names.add(mention.actor().name()));
            return names.toString();
        }
    }
}
