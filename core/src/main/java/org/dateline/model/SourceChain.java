package org.dateline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who vouches for some words of a report, from the innermost source out to the publisher.
public final class SourceChain {

    private SourceChain() {}

    /// The chain of the words at `span`. For an event take the words that name it, not its whole clause, which
    /// may hold reported speech of its own.
    ///
    /// A source vouches for the words when its content holds most of them and they are not its own cue ("“We
    /// stay,” he said, “and fight”"). Smaller contents lie further in. A source that comes twice in a row counts
    /// once.
    public static List<Source> of(Article article, List<Attribution> attributions, Span span) {
        List<Attribution> around = new ArrayList<>(2);
        for (Attribution attribution : attributions) {
            if (2 * attribution.content().shared(span) > span.length()
                    && !attribution.cue().overlaps(span)
                    && !(attribution.source() instanceof Source.Publisher)) {
                around.add(attribution);
            }
        }
        around.sort(Comparator.comparingInt(attribution -> attribution.content().length()));
        List<Source> out = new ArrayList<>(around.size() + 1);
        for (Attribution attribution : around) {
            if (out.isEmpty() || !same(out.getLast(), attribution.source())) {
                out.add(attribution.source());
            }
        }
        out.add(new Source.Publisher(article.publisher()));
        return out;
    }

    /// Whether two sources are one and the same body or person, whatever words name them.
    public static boolean same(Source a, Source b) {
        return switch (a) {
            case Source.Publisher publisher -> publisher.equals(b);
            case Source.Named(Actor actor, Span words) ->
                b instanceof Source.Named(Actor other, Span otherWords)
                        && (actor.equals(other) || words.equals(otherWords));
            // Two nameless sources may be two people however alike they are described.
            case Source.Unnamed(Actor actor, Span words) ->
                b instanceof Source.Unnamed(Actor other, Span otherWords) && words.equals(otherWords);
        };
    }
}
