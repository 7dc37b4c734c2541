package org.dateline.time;

import java.time.LocalDate;
import org.dateline.knowledge.TimeWords.Cue;

/// Tells years from amounts: "in 2021" and "the 2021 election", but "2021 people" and "2,021".
final class YearCues {

    private static final int FIRST_SURE = 1700;

    private YearCues() {}

    static boolean isYear(Scene scene, int i, int year) {
        String before = scene.word(i - 1);
        String after = scene.word(i + 1);
        var cues = scene.words().cues();
        if (cues.get(after) == Cue.AMOUNT_AFTER
                || cues.get(before) == Cue.AMOUNT_BEFORE
                || scene.text().glued(i) && !separator(before)) {
            return false;
        }
        boolean cued = beforeDate(scene, i)
                || before.equals("and") && scene.year(i - 2) > 0
                || before.equals("or") && scene.year(i - 2) > 0;
        boolean recent = year >= FIRST_SURE && year <= last(scene);
        if (scene.tag(i + 1).equals("NNS")
                && !before.equals("the")
                && !scene.text().capital(i + 1)) {
            return cued && recent && year % 100 != 0;
        }
        return cued && year <= last(scene) && (year >= 1500 || year % 100 != 0)
                || recent && year % 100 != 0
                || recent && year == 2000 && before.equals("the");
    }

    /// Whether the word before `i` commonly stands before a date: "in", "since".
    static boolean beforeDate(Scene scene, int i) {
        int before = scene.is(i - 1, "-") ? i - 2 : i - 1;
        return scene.words().cues().get(scene.word(before)) == Cue.DATE;
    }

    private static boolean separator(String mark) {
        return mark.equals("(")
                || mark.equals("-")
                || mark.equals("\u2014")
                || mark.equals("/")
                || mark.equals("\"")
                || mark.equals("'")
                || mark.equals("[");
    }

    private static int last(Scene scene) {
        LocalDate published = scene.published();
        return published == null ? 2150 : published.getYear() + 100;
    }
}
