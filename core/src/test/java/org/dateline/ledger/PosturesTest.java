package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention.Form;
import org.dateline.model.Place;
import org.dateline.model.Posture;
import org.dateline.model.Quantity;
import org.dateline.model.TimeExpression.Role;
import org.junit.jupiter.api.Test;

class PosturesTest {

    private static final Actor TROOPS = new Actor("Armed forces of Portugal", "PRT", "MIL", Actor.Kind.ORGANISATION);

    @Test
    void aForceBelongsToTheStateThatKeepsItThere() {
        assertThat(postures(new Sketch()
                        .sentence("""
                                Portugal     Portugal     PROPN  NNP    2 nsubj
                                keeps        keep         VERB   VBZ    0 root
                                200          200          NUM    CD     4 nummod
                                soldiers     soldier      NOUN   NNS    2 obj
                                in           in           ADP    IN     6 case
                                Gao          Gao          PROPN  NNP    2 obl
                                .            .            PUNCT  .      2 punct
                                """)
                        .state("Portugal", "Portugal", "PRT")
                        .quantity("200 soldiers", 200, "soldier")
                        .place("Gao", "MLI", Place.Precision.CITY)))
                .containsExactly("present PRT Gao 200");
    }

    @Test
    void whoseSoldiersThePhraseNamesOwnsThemWhoeverCameBefore() {
        assertThat(postures(new Sketch()
                        .sentence("""
                                Portuguese   portuguese   ADJ    JJ     2 amod
                                troops       troop        NOUN   NNS    3 nsubj
                                rested       rest         VERB   VBD    0 root
                                .            .            PUNCT  .      3 punct
                                """)
                        .actor("Portuguese troops", TROOPS, Form.NOMINAL)
                        .sentence("""
                                The          the          DET    DT     2 det
                                peacekeepers peacekeeper  NOUN   NNS    5 nsubj
                                of           of           ADP    IN     4 case
                                UNIX         UNIX         PROPN  NNP    2 nmod
                                left         leave        VERB   VBD    0 root
                                Gao          Gao          PROPN  NNP    5 obj
                                .            .            PUNCT  .      5 punct
                                """)
                        .actor("UNIX", new Actor("Harbour Mission", null, "IGO", Actor.Kind.ORGANISATION), Form.NAME)
                        .actor(
                                "The peacekeepers",
                                new Actor("peacekeepers", null, "MIL", Actor.Kind.GROUP),
                                Form.NOMINAL)
                        .place("Gao", "MLI", Place.Precision.CITY)))
                .containsExactly("absent Harbour Mission Gao -");
    }

    @Test
    void anAirlinersJetIsNoForce() {
        assertThat(postures(new Sketch()
                        .sentence("""
                                A            a            DET    DT     4 det
                                Portuguese   portuguese   ADJ    JJ     4 amod
                                passenger    passenger    NOUN   NN     4 compound
                                jet          jet          NOUN   NN     5 nsubj
                                remained     remain       VERB   VBD    0 root
                                in           in           ADP    IN     7 case
                                Gao          Gao          PROPN  NNP    5 obl
                                .            .            PUNCT  .      5 punct
                                """)
                        .state("Portuguese", "Portugal", "PRT")
                        .place("Gao", "MLI", Place.Precision.CITY)))
                .isEmpty();
    }

    @Test
    void aStrengthSharedByTwoPlacesIsNeithersOwn() {
        assertThat(postures(new Sketch()
                        .sentence("""
                                Portugal     Portugal     PROPN  NNP    2 nsubj
                                has          have         VERB   VBZ    0 root
                                200          200          NUM    CD     4 nummod
                                soldiers     soldier      NOUN   NNS    2 obj
                                in           in           ADP    IN     6 case
                                Gao          Gao          PROPN  NNP    4 nmod
                                and          and          CCONJ  CC     8 cc
                                Menaka       Menaka       PROPN  NNP    6 conj
                                .            .            PUNCT  .      2 punct
                                """)
                        .state("Portugal", "Portugal", "PRT")
                        .quantity("200 soldiers", 200, "soldier")
                        .place("Gao", "MLI", Place.Precision.CITY)
                        .place("Menaka", "MLI", Place.Precision.CITY)))
                .containsExactly("present PRT Gao -", "present PRT Menaka -");
    }

    @Test
    void whoWillLeaveIsNotYetGone() {
        assertThat(postures(new Sketch()
                        .sentence("""
                                Portuguese   portuguese   ADJ    JJ     2 amod
                                troops       troops       NOUN   NNS    4 nsubj
                                will         will         AUX    MD     4 aux
                                leave        leave        VERB   VB     0 root
                                Mali         Mali         PROPN  NNP    4 obj
                                .            .            PUNCT  .      4 punct
                                """)
                        .actor("Portuguese troops", TROOPS, Form.NOMINAL)
                        .place("Mali", "MLI", Place.Precision.COUNTRY)))
                .containsExactly("leaving PRT Mali -");
    }

    @Test
    void whoLeftIsGoneAsOfThatDay() {
        Posture posture = new Sketch()
                .sentence("""
                        Portuguese   portuguese   ADJ    JJ     2 amod
                        troops       troops       NOUN   NNS    3 nsubj
                        left         leave        VERB   VBD    0 root
                        Mali         Mali         PROPN  NNP    3 obj
                        on           on           ADP    IN     6 case
                        Sunday       Sunday       PROPN  NNP    3 obl
                        .            .            PUNCT  .      3 punct
                        """)
                .actor("Portuguese troops", TROOPS, Form.NOMINAL)
                .place("Mali", "MLI", Place.Precision.COUNTRY)
                .time("Sunday", "2024-03-03", "2024-03-03", Role.EVENT)
                .coding()
                .postures()
                .getFirst();
        assertThat(show(posture)).isEqualTo("absent PRT Mali -");
        assertThat(posture.asOf()).isNotNull();
    }

    @Test
    void whoIsAskedToLeaveIsThere() {
        assertThat(postures(new Sketch()
                        .sentence("""
                                Niger        Niger        PROPN  NNP    2 nsubj
                                asked        ask          VERB   VBD    0 root
                                Portugal     Portugal     PROPN  NNP    2 iobj
                                to           to           PART   TO     5 mark
                                withdraw     withdraw     VERB   VB     2 xcomp
                                its          its          PRON   PRP$   7 nmod:poss
                                troops       troops       NOUN   NNS    5 obj
                                from         from         ADP    IN     9 case
                                Mali         Mali         PROPN  NNP    5 obl
                                .            .            PUNCT  .      2 punct
                                """)
                        .state("Niger", "Niger", "NER")
                        .state("Portugal", "Portugal", "PRT")
                        .actor("its troops", TROOPS, Form.NOMINAL)
                        .place("Mali", "MLI", Place.Precision.COUNTRY)))
                .containsExactly("present PRT Mali -");
    }

    @Test
    void theKilledHoldNoGround() {
        assertThat(postures(new Sketch()
                        .sentence("""
                                A            a            DET    DT     2 det
                                bomb         bomb         NOUN   NN     3 nsubj
                                killed       kill         VERB   VBD    0 root
                                Portuguese   portuguese   ADJ    JJ     5 amod
                                soldiers     soldier      NOUN   NNS    3 obj
                                in           in           ADP    IN     7 case
                                Gao          Gao          PROPN  NNP    5 nmod
                                .            .            PUNCT  .      3 punct
                                """)
                        .actor("Portuguese soldiers", TROOPS, Form.NOMINAL)
                        .place("Gao", "MLI", Place.Precision.CITY)))
                .isEmpty();
    }

    @Test
    void whoIsLetInComesToTheCountryThatLetsThemIn() {
        assertThat(postures(new Sketch()
                        .sentence("""
                                Niger        Niger        PROPN  NNP    2 nsubj
                                granted      grant        VERB   VBD    0 root
                                entry        entry        NOUN   NN     2 obj
                                to           to           ADP    IN     6 case
                                Portuguese   portuguese   ADJ    JJ     6 amod
                                troops       troops       NOUN   NNS    3 nmod
                                .            .            PUNCT  .      2 punct
                                """)
                        .state("Niger", "Niger", "NER")
                        .place("Niger", "NER", Place.Precision.COUNTRY)
                        .actor("Portuguese troops", TROOPS, Form.NOMINAL)))
                .containsExactly("arriving PRT Niger -");
    }

    private static List<String> postures(Sketch sketch) {
        return sketch.coding().postures().stream().map(PosturesTest::show).toList();
    }

    private static String show(Posture posture) {
        Quantity strength = posture.strength();
        return "%s %s %s %s"
                .formatted(
                        posture.status().name().toLowerCase(Locale.ROOT),
                        posture.owner(),
                        posture.place() == null
                                ? "-"
                                : Objects.requireNonNull(posture.place().place())
                                        .name(),
                        strength == null
                                ? "-"
                                : String.valueOf(
                                        Objects.requireNonNull(strength.min()).intValue()));
    }
}
