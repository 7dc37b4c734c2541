package org.dateline.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.ledger.fold.Filing.Notice;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads at the edges of an article whom it credits and whether it corrects, updates or retracts another.
final class Notices {

    private static final int EDGE = 240;
    private static final int LONGEST = 40;

    private static final Set<String> CORRECTIONS =
            Set.of("correction", "corrected", "corrects", "corrigendum", "erratum");
    private static final Set<String> UPDATES = Set.of("update", "updated", "updates");
    private static final Set<String> RETRACTIONS = Set.of("retraction", "retracted", "withdrawn", "retracts");

    private static final List<String> TAKEN_BACK = List.of(
            "has been retracted",
            "is retracted",
            "was retracted",
            "we retract",
            "is retracting",
            "has retracted its",
            "has withdrawn its report",
            "has withdrawn the report",
            "has withdrawn the story",
            "has withdrawn its story",
            "is withdrawing its report",
            "is withdrawing the story",
            "withdraws its report",
            "withdraws the story",
            "withdrew its report",
            "retracts its report",
            "retracts the report",
            "retracts the story",
            "retracted its report",
            "the story has been withdrawn",
            "the report has been withdrawn",
            "kill the story",
            "please disregard");

    private static final List<String> PUT_RIGHT = List.of(
            "an earlier version of this",
            "a previous version of this",
            "this article has been corrected",
            "this story has been corrected",
            "this story corrects",
            "this article corrects",
            "this corrects",
            "has been amended",
            "corrects the",
            "corrected version");

    private Notices() {}

    /// What the article says of an earlier one, in its headline, its first or its last words.
    static Notice of(Document document, @Nullable String headline) {
        Notice tagged = headline == null ? Notice.NONE : tag(headline);
        if (tagged != Notice.NONE) {
            return tagged;
        }
        String text = document.text();
        String first = text.substring(0, Math.min(text.length(), EDGE)).strip();
        String last = text.substring(Math.max(0, text.length() - EDGE));
        String both = (first + "\n" + last).toLowerCase(Locale.ROOT);
        if (holds(both, TAKEN_BACK)) {
            return Notice.RETRACTION;
        }
        Notice opening = tag(first);
        if (opening != Notice.NONE) {
            return opening;
        }
        return holds(both, PUT_RIGHT) ? Notice.CORRECTION : lastTag(last);
    }

    private static Notice lastTag(String last) {
        for (String line : last.split("\n", -1)) {
            Notice notice = tag(line.strip());
            if (notice == Notice.CORRECTION || notice == Notice.RETRACTION) {
                return notice;
            }
        }
        return Notice.NONE;
    }

    private static boolean holds(String text, List<String> any) {
        return any.stream().anyMatch(text::contains);
    }

    /// "CORRECTED-", "UPDATE 2-", "Correction:", "(Corrects …)": a word that is set off from what follows.
    private static Notice tag(String line) {
        int at = 0;
        while (at < line.length() && "([*- \t".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        boolean bracket = at > 0 && "([".indexOf(line.charAt(0)) >= 0;
        int end = at;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        String word = line.substring(at, end);
        int next = end;
        while (next < line.length() && (line.charAt(next) == ' ' || Character.isDigit(line.charAt(next)))) {
            next++;
        }
        boolean off = next < line.length() && ":-–—".indexOf(line.charAt(next)) >= 0;
        if (!off && !bracket || word.isEmpty()) {
            return Notice.NONE;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (CORRECTIONS.contains(lower)) {
            return Notice.CORRECTION;
        }
        if (RETRACTIONS.contains(lower)) {
            return Notice.RETRACTION;
        }
        return UPDATES.contains(lower) ? Notice.UPDATE : Notice.NONE;
    }

    /// The agency in the dateline, or in brackets of its own at either edge.
    static @Nullable String credit(Document document) {
        if (document.dateline() != null && document.dateline().agency() != null) {
            return document.dateline().agency().of(document.text()).strip();
        }
        String text = document.text();
        String first = text.substring(0, Math.min(text.length(), EDGE / 2));
        String opening = bracketed(first, first.indexOf('('));
        if (opening != null && first.substring(0, first.indexOf('(')).isBlank()) {
            return opening;
        }
        String last = text.strip();
        if (last.endsWith(")")) {
            String closing = bracketed(last, last.lastIndexOf('('));
            if (closing != null) {
                return closing;
            }
        }
        return by(document);
    }

    private static @Nullable String bracketed(String text, int open) {
        int close = open < 0 ? -1 : text.indexOf(')', open);
        if (close < 0 || close - open > LONGEST) {
            return null;
        }
        String name = text.substring(open + 1, close).strip();
        return name.isEmpty() || !Character.isUpperCase(name.charAt(0)) || name.indexOf('.') >= 0 ? null : name;
    }

    /// "With reporting by Reuters", "Source: AFP": a line of its own that credits.
    private static @Nullable String by(Document document) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.size() <= 8) {
                String line = sentence.span().of(document.text()).strip();
                for (String lead : List.of("Source:", "Source -", "Via ", "From ", "Credit:", "© ", "Copyright ")) {
                    if (line.startsWith(lead)
                            && line.length() - lead.length() <= LONGEST
                            && line.length() > lead.length()) {
                        String name = line.substring(lead.length()).strip();
                        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
                    }
                }
            }
        }
        return null;
    }
}
