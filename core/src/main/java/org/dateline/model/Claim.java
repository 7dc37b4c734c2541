package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source's stand on an event, with the words that say so. Plain news prose is a claim by its
/// publisher.
///
/// @param id         unique in the article, e.g. `c4`
/// @param sentence   index of its sentence
/// @param span       the clause
/// @param trigger    the word or words that name the event
/// @param token      index of the trigger's head in the sentence
/// @param event      what
/// @param status     how it stands
/// @param factuality how sure the innermost source is
/// @param actors     who did it
/// @param recipients to whom
/// @param places     where; never an associative use
/// @param time       when; `null` if the text does not say
/// @param sources    innermost first, the publisher last
/// @param figures    ids of the figures that belong to it
/// @param sameAs     ids of other claims of this event in the article
/// @param why        the rules that read it, and how sure they are
/// @param assumed    what the rest of the article suggests where the claim's own words are silent
public record Claim(
        String id,
        int sentence,
        Span span,
        Span trigger,
        int token,
        Event event,
        Status status,
        Factuality factuality,
        List<ActorMention> actors,
        List<ActorMention> recipients,
        List<Toponym> places,
        @Nullable TimeExpression time,
        List<Source> sources,
        List<String> figures,
        List<String> sameAs,
        Why why,
        Assumed assumed) {

    /// Copies the lists.
    public Claim {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
        sameAs = List.copyOf(sameAs);
    }

    /// A claim of which nothing is assumed.
    public Claim(
            String id,
            int sentence,
            Span span,
            Span trigger,
            int token,
            Event event,
            Status status,
            Factuality factuality,
            List<ActorMention> actors,
            List<ActorMention> recipients,
            List<Toponym> places,
            @Nullable TimeExpression time,
            List<Source> sources,
            List<String> figures,
            List<String> sameAs,
            Why why) {
        this(
                id,
                sentence,
                span,
                trigger,
                token,
                event,
                status,
                factuality,
                actors,
                recipients,
                places,
                time,
                sources,
                figures,
                sameAs,
                why,
                Assumed.NOTHING);
    }

    /// The claim with what is assumed of it.
    public Claim with(Assumed other) {
        return new Claim(
                id,
                sentence,
                span,
                trigger,
                token,
                event,
                status,
                factuality,
                actors,
                recipients,
                places,
                time,
                sources,
                figures,
                sameAs,
                why,
                other);
    }

    /// What read a claim.
    ///
    /// @param rules ids of the rules that fired, in order
    /// @param score 0 to 1
    public record Why(List<String> rules, double score) {

        /// Copies the list.
        public Why {
            rules = List.copyOf(rules);
        }
    }

    /// What the article suggests and the claim does not say; never a place or time of the claim's own. Its scores
    /// are lower than those of what is said.
    ///
    /// @param place where it may have been, `null` if nothing suggests a place or the claim names one
    /// @param time  when it may have been, `null` if nothing suggests a time or the claim names one
    public record Assumed(
            @Nullable Scored<Toponym> place, @Nullable Scored<TimeExpression> time) {

        /// Nothing is assumed.
        public static final Assumed NOTHING = new Assumed(null, null);
    }
}
