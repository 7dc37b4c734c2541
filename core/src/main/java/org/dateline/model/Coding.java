package org.dateline.model;

import java.util.List;

/// What came of one article.
public sealed interface Coding {

    /// The article.
    Article article();

    /// It was read. Every stage's output is kept, so that a person can see each step.
    ///
    /// @param document       text, sentences, tokens, names
    /// @param times          in text order
    /// @param toponyms       in text order
    /// @param quantities     in text order
    /// @param actors         in text order
    /// @param attributions   in text order of their content
    /// @param claims         in text order of their triggers
    /// @param figures        in text order
    /// @param commitments    in text order
    /// @param postures       in text order
    /// @param relations      in text order
    /// @param quotations     in text order
    /// @param contradictions in order of `a`
    record Coded(
            Document document,
            List<TimeExpression> times,
            List<Toponym> toponyms,
            List<Quantity> quantities,
            List<ActorMention> actors,
            List<Attribution> attributions,
            List<Claim> claims,
            List<Figure> figures,
            List<Commitment> commitments,
            List<Posture> postures,
            List<Relation> relations,
            List<Quotation> quotations,
            List<Contradiction> contradictions)
            implements Coding {

        @Override
        public Article article() {
            return document.article();
        }
    }

    /// It was not read, and why. Counted and listed, never lost.
    ///
    /// @param article the article
    /// @param reason  for counting
    /// @param detail  for a person, with the offending value
    record Skipped(Article article, Reason reason, String detail) implements Coding {}

    /// Why an article was skipped.
    enum Reason {
        LANGUAGE_NOT_SUPPORTED,
        NO_TEXT,
        TOO_LONG,
        DUPLICATE,
        UNREADABLE
    }
}
