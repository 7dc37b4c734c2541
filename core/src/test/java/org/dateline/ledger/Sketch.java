package org.dateline.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Actor;
import org.dateline.model.Actor.Kind;
import org.dateline.model.ActorMention;
import org.dateline.model.Article;
import org.dateline.model.Attribution;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Days;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.EventType;
import org.dateline.model.Factuality;
import org.dateline.model.Place;
import org.dateline.model.Pos;
import org.dateline.model.Quantity;
import org.dateline.model.Scored;
import org.dateline.model.Sentence;
import org.dateline.model.Source;
import org.dateline.model.SourceChain;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.Toponym;

/// Draws by hand what the stages before the ledger would find: parsed sentences, and mentions in them, each named
/// by its words in the last sentence drawn.
final class Sketch {

    static final Knowledge KNOWLEDGE =
            Knowledge.load(Path.of(System.getProperty("dateline.home")).resolve("knowledge"));

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<ActorMention> actors = new ArrayList<>();
    private final List<Toponym> toponyms = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /// One token a line: form, lemma, part of speech, tag, head (1-based, 0 for the root) and relation.
    Sketch sentence(String lines) {
        int start = text.isEmpty() ? 0 : text.append(' ').length();
        List<Token> tokens = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            String[] c = line.strip().split("\\s+");
            if (!tokens.isEmpty()) {
                text.append(' ');
            }
            int at = text.length();
            text.append(c[0]);
            Span span = new Span(at, text.length());
            int head = Integer.parseInt(c[4]) - 1;
            tokens.add(new Token(tokens.size(), span, c[0], c[1], Pos.valueOf(c[2]), c[3], head, c[5]));
        }
        Span span = new Span(start, text.length());
        sentences.add(new Sentence(sentences.size(), 0, Sentence.Kind.PROSE, span, tokens));
        return this;
    }

    /// A state that acts, or whose adjective it is.
    Sketch state(String words, String name, String iso3) {
        return actor(words, new Actor(name, iso3, "GOV", Kind.STATE), ActorMention.Form.NAME);
    }

    Sketch actor(String words, Actor actor, ActorMention.Form form) {
        int entity = actors.size();
        for (ActorMention before : actors) {
            if (before.actor().equals(actor)) {
                entity = before.entity();
            }
        }
        actors.add(new ActorMention(last().index(), token(words).index(), span(words), actor, form, entity, "drawn"));
        return this;
    }

    Sketch place(String words, String iso3, Place.Precision precision) {
        Place place = new Place(words, words.hashCode(), "PPL", iso3, null, 0.0, 0.0, 0, precision);
        toponyms.add(new Toponym(
                last().index(), span(words), Toponym.Use.LITERAL, List.of(new Scored<>(place, 1, "drawn"))));
        return this;
    }

    Sketch time(String words, String from, String to, TimeExpression.Role role) {
        Days days = new Days(LocalDate.parse(from), LocalDate.parse(to));
        times.add(new TimeExpression(last().index(), span(words), TimeExpression.Kind.DATE, words, days, role, true));
        return this;
    }

    /// A number of things: "12 people".
    Sketch quantity(String words, double value, String unit) {
        Span span = span(words);
        Token number = Objects.requireNonNull(last().tokenAt(span.start()));
        Token counted = token(words);
        int noun = counted.equals(number) ? -1 : counted.index();
        quantities.add(new Quantity(last().index(), span, number.index(), noun, value, value, false, unit));
        return this;
    }

    Sketch said(String source, String cue, String lemma, String content, Attribution.Stance stance) {
        attributions.add(new Attribution(
                last().index(),
                new Source.Unnamed(new Actor(source, null, null, Kind.UNNAMED), span(source)),
                span(cue),
                lemma,
                span(content),
                Attribution.Form.INDIRECT,
                stance,
                null));
        return this;
    }

    Sketch claim(String id, String trigger, Status status, String... sameAs) {
        claims.add(new Claim(
                id,
                last().index(),
                last().span(),
                span(trigger),
                token(trigger).index(),
                new Event(EventType.ASSAULT, null, List.of(), "190", -10),
                status,
                Factuality.CT_PLUS,
                List.of(),
                List.of(),
                List.of(),
                null,
                SourceChain.of(article(), attributions, span(trigger)),
                List.of(),
                List.of(sameAs),
                new Claim.Why(List.of(), 1)));
        return this;
    }

    /// What the ledger makes of it, published on 4 March 2024.
    Coding.Coded coding() {
        Document document = new Document(article(), text.toString(), null, sentences, List.of());
        return new Ledger(KNOWLEDGE).enter(document, times, toponyms, quantities, actors, attributions, claims);
    }

    private Article article() {
        return new Article("drawn", "Harbour Post", LocalDate.of(2024, 3, 4), "en", null, null, text.toString());
    }

    private Sentence last() {
        return sentences.getLast();
    }

    private Span span(String words) {
        int at = text.indexOf(words, last().span().start());
        if (at < 0) {
            throw new IllegalArgumentException("\"%s\" is not in \"%s\"".formatted(words, text));
        }
        return new Span(at, at + words.length());
    }

    /// The last token of the words.
    private Token token(String words) {
        return Objects.requireNonNull(last().tokenAt(span(words).end() - 1));
    }
}
