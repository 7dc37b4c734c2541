package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// One sentence with what the earlier stages found in it, by token.
final class Scene {

    private final Sentence sentence;
    private final @Nullable ActorMention[] heading;
    private final Map<Integer, List<ActorMention>> further = new HashMap<>(0);
    private final @Nullable ActorMention[] covering;
    private final @Nullable Toponym[] literal;
    private final @Nullable ActorMention[] countries;
    private final Implied implied;
    private final boolean[] dated;
    private final boolean[] partOfName;
    private final boolean[] named;
    private final List<TimeExpression> times;
    private final List<Toponym> toponyms;

    /// @param actors   of this sentence
    /// @param toponyms of this sentence
    /// @param times    of this sentence
    /// @param implied  what may stand for an actor here
    Scene(
            Sentence sentence,
            List<ActorMention> actors,
            List<Toponym> toponyms,
            List<TimeExpression> times,
            Implied implied) {
        this.implied = implied;
        this.sentence = sentence;
        this.times = times;
        this.toponyms = toponyms.stream()
                .filter(toponym -> toponym.use() == Toponym.Use.LITERAL)
                .toList();
        heading = new ActorMention[sentence.size()];
        covering = new ActorMention[sentence.size()];
        literal = new Toponym[sentence.size()];
        dated = new boolean[sentence.size()];
        for (TimeExpression time : times) {
            for (Token token : tokens(time.span())) {
                dated[token.index()] = true;
            }
        }
        partOfName = new boolean[sentence.size()];
        countries = new ActorMention[sentence.size()];
        named = new boolean[sentence.size()];
        for (Toponym toponym : toponyms) {
            Token head = head(toponym.span());
            for (Token token : tokens(toponym.span())) {
                named[token.index()] = true;
            }
            if (head != null) {
                countries[head.index()] = implied.government(toponym, head);
            }
        }
        for (ActorMention actor : actors) {
            if (actor.token() >= 0 && actor.token() < heading.length) {
                if (heading[actor.token()] == null) {
                    heading[actor.token()] = actor;
                } else {
                    further.computeIfAbsent(actor.token(), token -> new ArrayList<>(1))
                            .add(actor);
                }
            }
            cover(actor);
            name(actor);
        }
        for (Toponym toponym : this.toponyms) {
            for (Token token : tokens(toponym.span())) {
                literal[token.index()] = toponym;
            }
        }
    }

    /// The other words of a body's name: "Protect" in "the Committee to Protect Journalists".
    private void name(ActorMention actor) {
        boolean body = actor.form() == ActorMention.Form.NAME && actor.actor().kind() == Actor.Kind.ORGANISATION;
        for (Token token : body ? tokens(actor.span()) : List.<Token>of()) {
            partOfName[token.index()] |= token.index() != actor.token()
                    && Character.isUpperCase(token.form().codePointAt(0));
        }
    }

    private void cover(ActorMention actor) {
        for (Token token : tokens(actor.span())) {
            ActorMention before = covering[token.index()];
            if (before == null || before.span().length() > actor.span().length()) {
                covering[token.index()] = actor;
            }
        }
    }

    private List<Token> tokens(Span span) {
        Token first = sentence.tokenAt(span.start());
        if (first == null) {
            return List.of();
        }
        int end = first.index();
        while (end < sentence.size() && sentence.token(end).span().start() < span.end()) {
            end++;
        }
        return sentence.tokens().subList(first.index(), end);
    }

    Sentence sentence() {
        return sentence;
    }

    List<TimeExpression> times() {
        return times;
    }

    /// The place names that stand for places.
    List<Toponym> toponyms() {
        return toponyms;
    }

    /// Further actors that the head stands for, too: "British and French troops" are two.
    List<ActorMention> further(Token token) {
        return further.getOrDefault(token.index(), List.of());
    }

    /// The mention whose head the token is, `null` if none.
    @Nullable
    ActorMention headed(Token token) {
        return heading[token.index()];
    }

    /// The smallest mention that the token is a part of, `null` if none.
    @Nullable
    ActorMention covering(Token token) {
        return covering[token.index()];
    }

    /// The place name that the token is a part of, `null` if none.
    @Nullable
    Toponym place(Token token) {
        return literal[token.index()];
    }

    /// Whom a noun before an event noun names, `null` if nobody.
    @Nullable
    ActorMention modifier(Token noun) {
        if (countries[noun.index()] == null && covering[noun.index()] == null) {
            countries[noun.index()] = implied.modifier(sentence, noun);
        }
        return countries[noun.index()];
    }

    /// Whether the token is a part of a place name, whatever that stands for.
    boolean named(Token token) {
        return named[token.index()];
    }

    /// The government of the country that the token names, `null` if it names none.
    @Nullable
    ActorMention country(Token token) {
        return countries[token.index()];
    }

    /// Whether the token belongs to the name of a body, and so tells nothing by itself.
    boolean partOfName(Token token) {
        return partOfName[token.index()];
    }

    /// Whether the token is a part of a date or time: "March".
    boolean dated(Token token) {
        return dated[token.index()];
    }

    /// The token within the span that the rest of the span hangs on.
    @Nullable
    Token head(Span span) {
        List<Token> tokens = tokens(span);
        for (Token token : tokens) {
            if (token.head() < tokens.getFirst().index()
                    || token.head() > tokens.getLast().index()) {
                return token;
            }
        }
        return tokens.isEmpty() ? null : tokens.getFirst();
    }

    /// The lemma in lower case: that of a proper noun or of a word at the head of a sentence may be in capitals.
    static String lower(Token token) {
        String lemma = token.lemma();
        for (int i = 0; i < lemma.length(); i++) {
            if (Character.isUpperCase(lemma.charAt(i))) {
                return lemma.toLowerCase(Locale.ROOT);
            }
        }
        return lemma;
    }
}
