package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Contradiction;
import org.dateline.model.Figure;
import org.dateline.model.Status;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final String BLAST = """
            The          the          DET    DT     2 det
            blast        blast        NOUN   NN     3 nsubj
            killed       kill         VERB   VBD    0 root
            12           12           NUM    CD     5 nummod
            people       people       NOUN   NNS    3 obj
            ,            ,            PUNCT  ,      9 punct
            including    include      VERB   VBG    9 case
            three        three        NUM    CD     9 nummod
            children     child        NOUN   NNS    5 nmod
            .            .            PUNCT  .      3 punct
            """;
    private static final String DOUBT = """
            Medics       medic        NOUN   NNS    2 nsubj
            said         say          VERB   VBD    0 root
            15           15           NUM    CD     4 nummod
            people       people       NOUN   NNS    5 nsubj
            died         die          VERB   VBD    2 ccomp
            .            .            PUNCT  .      2 punct
            """;

    @Test
    void aBreakdownIsNoFigureOfItsOwn() {
        var coding = new Sketch()
                .sentence(BLAST)
                .quantity("12 people", 12, "people")
                .quantity("three children", 3, "child")
                .claim("c1", "killed", Status.ASSERTED)
                .coding();
        assertThat(figures(coding.figures())).containsExactly("f1 KILLED 12 of c1");
        assertThat(coding.claims().getFirst().figures()).containsExactly("f1");
    }

    @Test
    void aShareIsNoFigure() {
        assertThat(new Sketch()
                        .sentence("""
                                40           40           NUM    CD     2 nummod
                                percent      percent      NOUN   NN     5 nsubj
                                of           of           ADP    IN     4 case
                                voters       voter        NOUN   NNS    2 nmod
                                stayed       stay         VERB   VBD    0 root
                                home         home         ADV    RB     5 advmod
                                .            .            PUNCT  .      5 punct
                                """)
                        .quantity("40 percent", 40, "%")
                        .claim("c1", "stayed", Status.ASSERTED)
                        .coding()
                        .figures())
                .isEmpty();
    }

    @Test
    void whatIsDoneToThoseCountedSaysWhatTheyAre() {
        assertThat(figures(new Sketch()
                        .sentence("""
                                Police       police       NOUN   NNS    2 nsubj
                                arrested     arrest       VERB   VBD    0 root
                                12           12           NUM    CD     4 nummod
                                protesters   protester    NOUN   NNS    2 obj
                                .            .            PUNCT  .      2 punct
                                """)
                        .quantity("12 protesters", 12, "protester")
                        .coding()
                        .figures()))
                .containsExactly("f1 DETAINED 12 of null");
    }

    @Test
    void twoSourcesWhoseCountsDoNotMeetContradictEachOther() {
        var coding = new Sketch()
                .sentence(BLAST)
                .quantity("12 people", 12, "people")
                .claim("c1", "killed", Status.ASSERTED, "c2")
                .sentence(DOUBT)
                .quantity("15 people", 15, "people")
                .said("Medics", "said", "say", "15 people died", Stance.ASSERTS)
                .claim("c2", "died", Status.ASSERTED, "c1")
                .coding();
        assertThat(coding.contradictions()).containsExactly(new Contradiction("f1", "f2", Contradiction.Kind.FIGURES));
    }

    @Test
    void aDenialOfWhatNobodySaysStandsAgainstNothing() {
        var coding = new Sketch()
                .sentence("""
                        Medics       medic        NOUN   NNS    2 nsubj
                        denied       deny         VERB   VBD    0 root
                        that         that         SCONJ  IN     6 mark
                        the          the          DET    DT     5 det
                        ward         ward         NOUN   NN     6 nsubj
                        closed       close        VERB   VBD    2 ccomp
                        .            .            PUNCT  .      2 punct
                        """)
                .said("Medics", "denied", "deny", "the ward closed", Stance.DENIES)
                .coding();
        assertThat(coding.contradictions()).isEmpty();
    }

    private static List<String> figures(List<Figure> figures) {
        return figures.stream()
                .map(figure -> "%s %s %.0f of %s"
                        .formatted(
                                figure.id(), figure.measure(), figure.quantity().min(), figure.claim()))
                .toList();
    }
}
