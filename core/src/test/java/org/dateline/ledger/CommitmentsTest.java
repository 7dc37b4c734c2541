package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.ActorMention.Form;
import org.dateline.model.Commitment;
import org.dateline.model.Contradiction;
import org.dateline.model.Place;
import org.dateline.model.Posture;
import org.dateline.model.TimeExpression.Role;
import org.junit.jupiter.api.Test;

class CommitmentsTest {

    private static final String PROMISE = """
            Portugal     Portugal     PROPN  NNP    2 nsubj
            promised     promise      VERB   VBD    0 root
            to           to           PART   TO     4 mark
            withdraw     withdraw     VERB   VB     2 xcomp
            its          its          PRON   PRP$   6 nmod:poss
            troops       troops       NOUN   NNS    4 obj
            by           by           ADP    IN     8 case
            June         June         PROPN  NNP    4 obl
            .            .            PUNCT  .      2 punct
            """;
    private static final String BREACH = """
            Portugal     Portugal     PROPN  NNP    2 nsubj
            reneged      renege       VERB   VBD    0 root
            on           on           ADP    IN     5 case
            an           a            DET    DT     5 det
            agreement    agreement    NOUN   NN     2 obl
            to           to           PART   TO     7 mark
            hold         hold         VERB   VB     5 acl
            elections    election     NOUN   NNS    7 obj
            in           in           ADP    IN    10 case
            May          May          PROPN  NNP    7 obl
            .            .            PUNCT  .      2 punct
            """;

    @Test
    void aPromiseIsOpenUntilItsDayIsOver() {
        assertThat(commitments(new Sketch()
                        .sentence(PROMISE)
                        .state("Portugal", "Portugal", "PRT")
                        .time("June", "2024-03-04", "2024-06-30", Role.DUE)))
                .containsExactly("k1 open by Portugal: withdraw its troops by June, due 2024-06-30");
    }

    @Test
    void aPromiseIsLateOnceItsDayIsOver() {
        assertThat(commitments(new Sketch()
                        .sentence(PROMISE)
                        .state("Portugal", "Portugal", "PRT")
                        .time("June", "2023-03-04", "2023-06-30", Role.DUE)))
                .containsExactly("k1 late by Portugal: withdraw its troops by June, due 2023-06-30");
    }

    @Test
    void whoRenegesBreaksWhatWasAgreedEvenBeforeItsDay() {
        assertThat(commitments(new Sketch()
                        .sentence(BREACH)
                        .state("Portugal", "Portugal", "PRT")
                        .time("May", "2024-05-01", "2024-05-31", Role.EVENT)))
                .containsExactly("k1 broken by Portugal: hold elections in May, due 2024-05-31");
    }

    @Test
    void whatIsProposedInsteadTakesThePlaceOfWhatWasAgreed() {
        Actor portugal = new Actor("Portugal", "PRT", "GOV", Actor.Kind.STATE);
        var coding = new Sketch()
                .sentence(BREACH)
                .state("Portugal", "Portugal", "PRT")
                .sentence("""
                        They         they         PRON   PRP    3 nsubj
                        instead      instead      ADV    RB     3 advmod
                        proposed     propose      VERB   VBD    0 root
                        postponing   postpone     VERB   VBG    3 xcomp
                        the          the          DET    DT     6 det
                        vote         vote         NOUN   NN     4 obj
                        .            .            PUNCT  .      3 punct
                        """)
                .actor("They", portugal, Form.PRONOUN)
                .coding();
        assertThat(coding.commitments().stream().map(CommitmentsTest::show))
                .containsExactly(
                        "k1 broken by Portugal: hold elections in May, due null",
                        "k2 proposed by They: postponing the vote, due null");
        assertThat(coding.commitments().getLast().supersedes()).isEqualTo("k1");
        assertThat(coding.contradictions())
                .containsExactly(new Contradiction("k1", "k2", Contradiction.Kind.SUPERSEDED));
    }

    @Test
    void whoDidNotPromiseIsNotBound() {
        assertThat(commitments(new Sketch().sentence("""
                                Portugal     Portugal     PROPN  NNP    4 nsubj
                                did          do           AUX    VBD    4 aux
                                not          not          PART   RB     4 advmod
                                promise      promise      VERB   VB     0 root
                                to           to           PART   TO     6 mark
                                withdraw     withdraw     VERB   VB     4 xcomp
                                its          its          PRON   PRP$   8 nmod:poss
                                troops       troops       NOUN   NNS    6 obj
                                .            .            PUNCT  .      4 punct
                                """).state("Portugal", "Portugal", "PRT")))
                .isEmpty();
    }

    @Test
    void aScheduleBindsTheStateWhoseBasesClose() {
        assertThat(commitments(new Sketch()
                        .sentence("""
                                Portuguese   portuguese   ADJ    JJ     2 amod
                                bases        base         NOUN   NNS    4 nsubj:pass
                                are          be           AUX    VBP    4 aux:pass
                                slated       slate        VERB   VBN    0 root
                                to           to           PART   TO     6 mark
                                close        close        VERB   VB     4 xcomp
                                by           by           ADP    IN     8 case
                                June         June         PROPN  NNP    6 obl
                                .            .            PUNCT  .      4 punct
                                """)
                        .state("Portuguese", "Portugal", "PRT")
                        .time("June", "2024-03-04", "2024-06-30", Role.DUE)))
                .containsExactly("k1 open by Portuguese: close by June, due 2024-06-30");
    }

    private static final String BASES = """
            She          she          PRON   PRP    2 nsubj
            announced    announce     VERB   VBD    0 root
            that         that         SCONJ  IN     9 mark
            the          the          DET    DT     5 det
            bases        base         NOUN   NNS    9 nsubj
            at           at           ADP    IN     7 case
            Timia        Timia        PROPN  NNP    5 nmod
            would        would        AUX    MD     9 aux
            close        close        VERB   VB     2 ccomp
            by           by           ADP    IN    11 case
            June         June         PROPN  NNP    9 obl
            .            .            PUNCT  .      2 punct
            """;

    @Test
    void basesOfNobodyBindTheStateOfWhoSpeaksOfThem() {
        var coding = new Sketch()
                .sentence("""
                        Portugal     Portugal     PROPN  NNP    2 nsubj
                        waited       wait         VERB   VBD    0 root
                        .            .            PUNCT  .      2 punct
                        """)
                .state("Portugal", "Portugal", "PRT")
                .sentence(BASES)
                .actor("She", new Actor("Ana Reis", "PRT", "GOV", Actor.Kind.PERSON), Form.PRONOUN)
                .actor("the bases", new Actor("bases", "NER", "MIL", Actor.Kind.UNNAMED), Form.NOMINAL)
                .place("Timia", "NER", Place.Precision.CITY)
                .time("June", "2024-03-04", "2024-06-30", Role.DUE)
                .coding();
        assertThat(coding.commitments().getFirst().by())
                .extracting(mention -> mention.actor().name())
                .containsExactly("Portugal");
        assertThat(coding.postures()).extracting(Posture::owner).containsOnlyNulls();
    }

    @Test
    void anEnvoysPromiseBindsTheGovernmentThatIsToKeepIt() {
        var coding = new Sketch()
                .sentence("""
                        The          the          DET    DT     2 det
                        envoy        envoy        NOUN   NN     3 nsubj
                        promised     promise      VERB   VBD    0 root
                        that         that         SCONJ  IN     8 mark
                        his          his          PRON   PRP$   6 nmod:poss
                        government   government   NOUN   NN     8 nsubj
                        would        would        AUX    MD     8 aux
                        pay          pay          VERB   VB     3 ccomp
                        .            .            PUNCT  .      3 punct
                        """)
                .actor("The envoy", new Actor("envoy", "PRT", "GOV", Actor.Kind.UNNAMED), Form.NOMINAL)
                .actor("his government", new Actor("Portugal", "PRT", "GOV", Actor.Kind.STATE), Form.NOMINAL)
                .coding();
        Commitment only = coding.commitments().getFirst();
        assertThat(only.by()).extracting(mention -> mention.actor().name()).containsExactly("Portugal");
        assertThat(only.span().of(coding.article().text())).startsWith("promised that his government");
    }

    private static List<String> commitments(Sketch sketch) {
        return sketch.coding().commitments().stream().map(CommitmentsTest::show).toList();
    }

    private static String show(Commitment commitment) {
        StringBuilder by = new StringBuilder();
        for (ActorMention mention : commitment.by()) {
            by.append(
                    mention.form() == Form.PRONOUN ? "They" : mention.span().length() == 8 ? "Portugal" : "Portuguese");
        }
        return "%s %s by %s: %s, due %s"
                .formatted(
                        commitment.id(),
                        commitment.state().name().toLowerCase(Locale.ROOT),
                        by,
                        commitment.what(),
                        commitment.due() == null
                                ? null
                                : commitment.due().days().to());
    }
}
