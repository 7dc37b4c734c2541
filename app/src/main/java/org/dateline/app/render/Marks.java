package org.dateline.app.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Figure;
import org.dateline.model.Sentence;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// The article's words, cut wherever a receipt begins or ends, so that a page can light up those of one claim.
final class Marks {

    private final Coding.Coded coded;
    private final String text;

    Marks(Coding.Coded coded) {
        this.coded = coded;
        text = coded.article().text();
    }

    /// The words that each field of a claim was read from, as a page's script reads them: a letter for the field
    /// (clause, trigger, actor, recipient, place, time, figure, source), start and end.
    String of(Claim claim) {
        StringJoiner out = new StringJoiner(" ");
        for (Mark mark : marks(claim)) {
            out.add(mark.field() + ":" + mark.span().start() + "-" + mark.span().end());
        }
        return out.toString();
    }

    private record Mark(char field, Span span) {}

    private List<Mark> marks(Claim claim) {
        List<Mark> out = new ArrayList<>();
        out.add(new Mark('c', claim.span()));
        out.add(new Mark('t', claim.trigger()));
        for (ActorMention actor : claim.actors()) {
            out.add(new Mark('a', actor.span()));
        }
        for (ActorMention recipient : claim.recipients()) {
            out.add(new Mark('r', recipient.span()));
        }
        for (Toponym place : claim.places()) {
            out.add(new Mark('p', place.span()));
        }
        if (claim.time() != null) {
            out.add(new Mark('w', claim.time().span()));
        }
        for (Figure figure : coded.figures()) {
            if (claim.figures().contains(figure.id())) {
                out.add(new Mark('n', figure.quantity().span()));
            }
        }
        for (Source source : claim.sources()) {
            Span span = span(source);
            if (span != null) {
                out.add(new Mark('s', span));
            }
        }
        return out;
    }

    private static @Nullable Span span(Source source) {
        return switch (source) {
            case Source.Publisher publisher -> null;
            case Source.Named named -> named.span();
            case Source.Unnamed unnamed -> unnamed.span();
        };
    }

    /// Writes the article.
    void article(Html out) {
        int[] cuts = cuts();
        byte[] kinds = kinds();
        List<Claim> byTrigger = new ArrayList<>(coded.claims());
        byTrigger.sort(java.util.Comparator.comparing(Claim::trigger));
        List<Claim> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < cuts.length; i++) {
            int start = cuts[i];
            while (next < byTrigger.size() && byTrigger.get(next).trigger().start() <= start) {
                open.add(byTrigger.get(next++));
            }
            open.removeIf(claim -> claim.trigger().end() <= start);
            piece(out, start, cuts[i + 1], open, kinds[start]);
        }
    }

    private void piece(Html out, int start, int end, List<Claim> triggers, byte kind) {
        out.raw("<span").attribute("data-o", Integer.toString(start));
        String classes =
                (kind == 1 ? "headline" : kind == 2 ? "furniture" : "") + (triggers.isEmpty() ? "" : " trigger");
        if (!classes.isEmpty()) {
            out.attribute("class", classes.strip());
        }
        if (!triggers.isEmpty()) {
            StringJoiner ids = new StringJoiner(" ");
            triggers.forEach(claim -> ids.add(claim.id()));
            out.attribute("data-claims", ids.toString())
                    .attribute("data-status", Labels.of(triggers.getFirst().status()))
                    .raw(" tabindex=\"0\" role=\"button\"");
        }
        out.raw(">").text(text.substring(start, end)).raw("</span>");
    }

    private int[] cuts() {
        TreeSet<Integer> out = new TreeSet<>(List.of(0, text.length()));
        for (Claim claim : coded.claims()) {
            for (Mark mark : marks(claim)) {
                out.add(mark.span().start());
                out.add(mark.span().end());
            }
        }
        for (Sentence sentence : coded.document().sentences()) {
            if (sentence.kind() != Sentence.Kind.PROSE) {
                out.add(sentence.span().start());
                out.add(sentence.span().end());
            }
        }
        return out.stream().mapToInt(Integer::intValue).toArray();
    }

    /// By character: 1 in headings, 2 in what is no prose.
    private byte[] kinds() {
        byte[] out = new byte[text.length() + 1];
        for (Sentence sentence : coded.document().sentences()) {
            byte kind = switch (sentence.kind()) {
                case HEADLINE -> 1;
                case FURNITURE -> 2;
                case PROSE -> 0;
            };
            Arrays.fill(out, sentence.span().start(), sentence.span().end(), kind);
        }
        return out;
    }
}
