package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Article;
import org.dateline.model.Attribution;
import org.dateline.model.Factuality;
import org.dateline.model.Sentence;
import org.dateline.model.Source;
import org.dateline.model.SourceChain;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;

/// What the sources make of an event, and who they are.
final class Reports {

    /// The verdict once the sources' own stands are heard, the innermost first.
    Standing.Verdict judge(Sentence sentence, Standing.Verdict own, List<Attribution> attributions, Token head) {
        Standing.Verdict verdict = own;
        if (own.given()) {
            return own;
        }
        List<Attribution> around = new ArrayList<>(2);
        for (Attribution attribution : attributions) {
            boolean known = own.speakers().stream()
                    .anyMatch(speaker -> attribution.cue().overlaps(speaker.span()));
            if (!known
                    && attribution.content().covers(head.span())
                    && !attribution.cue().overlaps(head.span())
                    && !beside(sentence, attribution, head)) {
                around.add(attribution);
            }
        }
        around.sort(java.util.Comparator.comparingInt(
                attribution -> attribution.content().length()));
        for (Attribution attribution : around) {
            verdict = heard(verdict, attribution.stance());
        }
        return verdict;
    }

    /// "opted not to vote, but the party endorsed him": what is coordinated with the cue is not in its content.
    private static boolean beside(Sentence sentence, Attribution attribution, Token head) {
        Token cue = sentence.tokenAt(attribution.cue().start());
        Token at = head;
        for (int steps = 0; cue != null && steps < sentence.size(); steps++) {
            Token above = sentence.head(at);
            if (above == null || at.index() == cue.index()) {
                return false;
            }
            if (at.is("conj") && sentence.child(at, "nsubj") != null && cue.index() < at.index()) {
                boolean apart = !sentence.dominates(at, cue) && sentence.dominates(above, cue);
                return apart;
            }
            at = above;
        }
        return false;
    }

    private static Standing.Verdict heard(Standing.Verdict verdict, Attribution.Stance stance) {
        return switch (stance) {
            case ASSERTS, JUDGES -> verdict;
            case DENIES -> Standing.made(verdict, Status.DENIED, null);
            case ALLEGES -> Standing.made(verdict, Status.ALLEGED, null);
            case SUPPOSES ->
                verdict.factuality() == Factuality.CT_PLUS
                        ? verdict.with(verdict.status(), Factuality.PR_PLUS)
                        : verdict;
            case PREDICTS -> Standing.made(verdict, Status.PREDICTED, null);
            case PROMISES -> Standing.made(verdict, Status.PROMISED, null);
            case PLANS -> Standing.made(verdict, Status.PLANNED, null);
            case PROPOSES -> Standing.made(verdict, Status.PROPOSED, null);
            case REQUESTS -> Standing.made(verdict, Status.REQUESTED, null);
            case THREATENS -> Standing.made(verdict, Status.THREATENED, null);
            case ASKS -> Standing.made(verdict, Status.HYPOTHETICAL, Factuality.UU);
            case WISHES -> Standing.made(verdict, Status.HYPOTHETICAL, null);
            case REFUSES -> Standing.made(verdict, Status.DENIED, null);
        };
    }

    /// The sources of the words, innermost first. Whoever accuses, asks or denies in the sentence itself
    /// counts where no attribution has been found for it.
    List<Source> sources(Article article, Scene scene, Standing.Verdict own, List<Attribution> all, Span trigger) {
        // Whoever asks for or refuses something does not vouch for what is taken for granted beside it.
        List<Attribution> attributions = own.given()
                ? all.stream()
                        .filter(attribution -> attribution.stance() == Attribution.Stance.ASSERTS)
                        .toList()
                : all;
        List<Source> chain = new ArrayList<>(SourceChain.of(article, attributions, trigger));
        List<Source> inner = new ArrayList<>();
        for (Token speaker : own.speakers()) {
            boolean known = attributions.stream()
                    .anyMatch(attribution -> attribution.cue().overlaps(speaker.span())
                            && attribution.content().covers(trigger));
            if (!known) {
                for (Token agent : Predications.of(scene.sentence(), speaker).agents()) {
                    ActorMention mention = scene.headed(agent);
                    if (mention != null && chain.stream().noneMatch(source -> names(source, mention))) {
                        inner.add(source(mention));
                        break;
                    }
                }
            }
        }
        inner.addAll(chain);
        return inner;
    }

    private static boolean names(Source source, ActorMention mention) {
        return switch (source) {
            case Source.Publisher publisher -> false;
            case Source.Named(Actor actor, Span span) -> actor.equals(mention.actor()) || span.equals(mention.span());
            case Source.Unnamed(Actor actor, Span span) -> span.equals(mention.span());
        };
    }

    private static Source source(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.UNNAMED
                ? new Source.Unnamed(mention.actor(), mention.span())
                : new Source.Named(mention.actor(), mention.span());
    }
}
