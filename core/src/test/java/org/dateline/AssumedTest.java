package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Place;
import org.dateline.model.Scored;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What an article suggests of a claim is kept apart from what the claim says.
class AssumedTest {

    private static Coder coder;

    @BeforeAll
    static void load() {
        coder = Coder.load(Path.of(System.getProperty("dateline.home", "..")));
    }

    @Test
    void aDeedWithoutAPlaceMayHaveBeenWhereTheSentenceBeforeIs() {
        assertThat(assumed("Gunmen killed nine farmers in Maiduguri on Tuesday. They burned two houses."))
                .contains(
                        "Maiduguri 0.4 the place of the sentence before, Tuesday 0.4 the time of the sentence before");
    }

    @Test
    void anotherParagraphIsAnotherPlace() {
        assertThat(assumed("Gunmen killed nine farmers in Maiduguri on Tuesday.\n\nPolice arrested two men."))
                .noneMatch(line -> line.contains("Maiduguri"));
    }

    @Test
    void wordsOfAStateHaveNoPlaceOfTheSentenceBefore() {
        assertThat(assumed("Gunmen killed nine farmers in Maiduguri on Tuesday. Norway condemned the killings."))
                .noneMatch(line -> line.contains("Maiduguri 0.4"));
    }

    @Test
    void whatIsSaidIsNotAssumed() {
        assertThat(
                        claims(
                                "Gunmen killed nine farmers in Maiduguri on Tuesday. They burned two houses in Bama on Friday."))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.assumed()).isEqualTo(Claim.Assumed.NOTHING));
    }

    @Test
    void theDatelineIsTheLastResortOfTheLead() {
        assertThat(assumed(
                        "NAIROBI, March 4 (Meridian) - Police arrested three student leaders and closed their office."))
                .isNotEmpty()
                .allMatch(line -> line.contains("Nairobi 0.3 the place of the dateline"));
    }

    @Test
    void aDatelineIsNoPlaceForOthers() {
        assertThat(assumed("NAIROBI, March 4 (Meridian) - Ethiopian soldiers killed three student leaders."))
                .noneMatch(line -> line.contains("Nairobi"));
    }

    @Test
    void whatIsAnnouncedHasAPlace() {
        assertThat(assumed("France announced that it would withdraw its troops from Chad."))
                .anyMatch(line -> line.contains("Chad 0.6"));
    }

    private static List<Claim> claims(String text) {
        Article article = new Article("a", null, LocalDate.of(2025, 3, 7), "en", null, null, text);
        return coder.code(article) instanceof Coding.Coded coded ? coded.claims() : List.of();
    }

    private static List<String> assumed(String text) {
        List<String> out = new ArrayList<>();
        for (Claim claim : claims(text)) {
            List<String> parts = new ArrayList<>();
            Scored<Toponym> place = claim.assumed().place();
            if (place != null) {
                Place where = place.value().place();
                parts.add((where == null ? "?" : where.name()) + " " + place.score() + " " + place.why());
            }
            Scored<TimeExpression> time = claim.assumed().time();
            if (time != null) {
                parts.add(time.value().span().of(text) + " " + time.score() + " " + time.why());
            }
            if (!parts.isEmpty()) {
                out.add(String.join(", ", parts));
            }
        }
        return out;
    }
}
