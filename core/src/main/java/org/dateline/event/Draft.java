package org.dateline.event;

import java.util.List;
import org.dateline.model.ActorMention;
import org.dateline.model.Event;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// A claim before it is known which others are of the same event.
///
/// @param anaphoric whether its words only point back: "the withdrawal"
/// @param trust     0 to 1, how sure its reading is
/// @param reasons   what the statistical model adds to the rule, for people
record Draft(
        Scene scene,
        Match match,
        Token carrier,
        Event event,
        Standing.Verdict verdict,
        Span span,
        Span trigger,
        List<ActorMention> actors,
        List<ActorMention> recipients,
        List<Toponym> places,
        @Nullable TimeExpression time,
        List<Source> sources,
        boolean anaphoric,
        double trust,
        List<String> reasons) {

    /// The same as the statistical model alone reads it.
    Draft guessed(List<String> reasons) {
        return with(verdict, actors, recipients, reasons);
    }

    Draft with(Standing.Verdict verdict) {
        return with(verdict, actors, recipients, reasons);
    }

    Draft with(List<ActorMention> actors, List<ActorMention> recipients) {
        return with(verdict, actors, recipients, reasons);
    }

    private Draft with(
            Standing.Verdict verdict, List<ActorMention> actors, List<ActorMention> recipients, List<String> reasons) {
        return new Draft(
                scene,
                match,
                carrier,
                event,
                verdict,
                span,
                trigger,
                actors,
                recipients,
                places,
                time,
                sources,
                anaphoric,
                trust,
                reasons);
    }
}
