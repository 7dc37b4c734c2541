package org.dateline.app.render;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Article;
import org.dateline.model.Attribution;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Commitment;
import org.dateline.model.Contradiction;
import org.dateline.model.Days;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.EventType;
import org.dateline.model.Factuality;
import org.dateline.model.Figure;
import org.dateline.model.Name;
import org.dateline.model.Place;
import org.dateline.model.Pos;
import org.dateline.model.Posture;
import org.dateline.model.Quantity;
import org.dateline.model.Quotation;
import org.dateline.model.Relation;
import org.dateline.model.Scored;
import org.dateline.model.Sentence;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.Toponym;

/// A coding built by hand, with at least one of everything.
public final class Fixture {

    static final String TEXT = """
            Police killed at least 12 rebels in Kisumu on Monday, a witness said. The “army” denied it.
            """;

    static final Actor POLICE = new Actor("Kenya Police Service", "KEN", "COP", Actor.Kind.ORGANISATION);
    static final Actor REBELS = new Actor("rebels", null, "REB", Actor.Kind.UNNAMED);
    static final Actor WITNESS = new Actor("a witness", null, null, Actor.Kind.UNNAMED);
    static final Actor ARMY = new Actor("Kenya Army", "KEN", "MIL", Actor.Kind.ORGANISATION);

    private Fixture() {}

    static Span span(String words) {
        int start = TEXT.lastIndexOf(words);
        return new Span(start, start + words.length());
    }

    static ActorMention mention(String words, Actor actor, int entity) {
        int sentence = span(words).start() < TEXT.indexOf("The") ? 0 : 1;
        return new ActorMention(sentence, 0, span(words), actor, ActorMention.Form.NOMINAL, entity, "agents.tsv");
    }

    static final TimeExpression MONDAY = new TimeExpression(
            0,
            span("Monday"),
            TimeExpression.Kind.DATE,
            "2025-03-03",
            Days.of(LocalDate.of(2025, 3, 3)),
            TimeExpression.Role.EVENT,
            true);
    static final Place CITY = new Place(
            "Kisumu", 191245, "PPLA", "KEN", "Kisumu County", -0.10221, 34.76171, 216479, Place.Precision.CITY);
    static final Place COUNTY =
            new Place("Kisumu County", 0, "ADM1", "KEN", null, null, null, 0, Place.Precision.ADMIN1);
    static final Toponym KISUMU = new Toponym(
            0,
            span("Kisumu"),
            Toponym.Use.LITERAL,
            List.of(new Scored<>(CITY, 0.9, "largest"), new Scored<>(COUNTY, 0.25, "same name")));
    static final Quantity TWELVE = new Quantity(0, span("at least 12 rebels"), 4, 5, 12.0, null, false, "rebel");
    static final List<Source> WITNESSED =
            List.of(new Source.Unnamed(WITNESS, span("a witness")), new Source.Publisher("The Daily"));
    static final List<Source> ARMY_SAID =
            List.of(new Source.Named(ARMY, span("The “army”")), new Source.Publisher("The Daily"));

    /// The coding.
    public static Coding.Coded coded() {
        return coded("daily/1", "The Daily", 4);
    }

    static Coding.Coded coded(String id, String publisher, int day) {
        Article article = new Article(
                id,
                publisher,
                LocalDate.of(2025, 3, day),
                "en",
                "https://daily.example/1",
                "=Twelve rebels killed",
                TEXT);
        Token police = new Token(0, span("Police"), "Police", "police", Pos.NOUN, "NNS", 1, "nsubj");
        Token killed = new Token(1, span("killed"), "killed", "kill", Pos.VERB, "VBD", Token.ROOT, "root");
        Sentence first = new Sentence(
                0,
                0,
                Sentence.Kind.PROSE,
                span("Police killed at least 12 rebels in Kisumu on Monday, a witness said."),
                List.of(police, killed));
        Sentence second = new Sentence(1, 0, Sentence.Kind.PROSE, span("The “army” denied it."), List.of());
        Document document = new Document(
                article, TEXT, null, List.of(first, second), List.of(new Name(0, 7, 7, span("Kisumu"), Name.Kind.LOC)));
        return new Coding.Coded(
                document,
                List.of(MONDAY),
                List.of(KISUMU),
                List.of(TWELVE),
                List.of(mention("Police", POLICE, 0), mention("rebels", REBELS, 1)),
                List.of(attribution()),
                List.of(killing(), denial()),
                List.of(new Figure("f1", "c1", Figure.Measure.KILLED, TWELVE, WITNESSED)),
                List.of(commitment()),
                List.of(posture()),
                List.of(relation()),
                List.of(new Quotation(
                        "q1",
                        Attribution.Form.MIXED,
                        Attribution.Stance.DENIES,
                        span("it"),
                        span("denied"),
                        ARMY_SAID)),
                List.of(new Contradiction("c1", "c2", Contradiction.Kind.DENIAL)));
    }

    private static Attribution attribution() {
        return new Attribution(
                0,
                WITNESSED.getFirst(),
                span("said"),
                "say",
                span("Police killed at least 12 rebels in Kisumu on Monday"),
                Attribution.Form.INDIRECT,
                Attribution.Stance.ASSERTS,
                null);
    }

    private static Claim killing() {
        return new Claim(
                "c1",
                0,
                span("Police killed at least 12 rebels in Kisumu on Monday"),
                span("killed"),
                1,
                new Event(EventType.ASSAULT, "firearms", List.of("military", "terrorism"), "190", -10),
                Status.ASSERTED,
                Factuality.CT_PLUS,
                List.of(mention("Police", POLICE, 0)),
                List.of(mention("rebels", REBELS, 1)),
                List.of(KISUMU),
                MONDAY,
                WITNESSED,
                List.of("f1"),
                List.of("c2"),
                new Claim.Why(List.of("assault.kill"), 0.875));
    }

    private static Claim denial() {
        return new Claim(
                "c2",
                1,
                span("it"),
                span("it"),
                3,
                new Event(EventType.ASSAULT, null, List.of(), "190", -9.5),
                Status.DENIED,
                Factuality.CT_MINUS,
                List.of(),
                List.of(),
                List.of(),
                null,
                ARMY_SAID,
                List.of(),
                List.of("c1"),
                new Claim.Why(List.of(), 0.5));
    }

    private static Commitment commitment() {
        TimeExpression unresolved = new TimeExpression(
                0,
                span("Monday"),
                TimeExpression.Kind.DATE,
                "XXXX-WXX-1",
                Days.UNKNOWN,
                TimeExpression.Role.DUE,
                false);
        return new Commitment(
                "k1",
                null,
                List.of(mention("Police", POLICE, 0)),
                List.of(),
                "kill rebels",
                unresolved,
                Commitment.State.OPEN,
                null,
                0,
                span("Police killed"),
                List.of(new Source.Publisher(null)));
    }

    private static Posture posture() {
        return new Posture(
                "p1",
                mention("rebels", REBELS, 1),
                null,
                new Toponym(0, span("Kisumu"), Toponym.Use.LITERAL, List.of()),
                TWELVE,
                null,
                Posture.Presence.PRESENT,
                0,
                span("12 rebels in Kisumu"),
                WITNESSED);
    }

    private static Relation relation() {
        return new Relation(
                "r1",
                mention("Police", POLICE, 0),
                mention("rebels", REBELS, 1),
                Relation.Trend.WORSE,
                null,
                0,
                span("Police killed at least 12 rebels"),
                List.of(new Source.Publisher("The Daily")));
    }

    static Coding.Skipped skipped() {
        Article article = new Article("x", null, null, null, null, null, "");
        return new Coding.Skipped(article, Coding.Reason.NO_TEXT, "there is no text in it");
    }
}
