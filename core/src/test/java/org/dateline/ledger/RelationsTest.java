package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Relation;
import org.dateline.model.TimeExpression.Role;
import org.junit.jupiter.api.Test;

class RelationsTest {

    @Test
    void aBondThatDeterioratesIsWorseSinceThen() {
        assertThat(relations(new Sketch()
                        .sentence("""
                                Relations    relation     NOUN   NNS    7 nsubj
                                between      between      ADP    IN     3 case
                                Chad         Chad         PROPN  NNP    1 nmod
                                and          and          CCONJ  CC     5 cc
                                Sudan        Sudan        PROPN  NNP    3 conj
                                have         have         AUX    VBP    7 aux
                                deteriorated deteriorate  VERB   VBN    0 root
                                since        since        ADP    IN     9 case
                                2021         2021         NUM    CD     7 obl
                                .            .            PUNCT  .      7 punct
                                """)
                        .state("Chad", "Chad", "TCD")
                        .state("Sudan", "Sudan", "SDN")
                        .time("2021", "2021-01-01", "2021-12-31", Role.SINCE)))
                .containsExactly("Chad WORSE Sudan since 2021-01-01");
    }

    @Test
    void tensionsThatEaseAreBetter() {
        assertThat(relations(
                        new Sketch().sentence("""
                                Tensions     tension      NOUN   NNS    7 nsubj
                                between      between      ADP    IN     3 case
                                Chad         Chad         PROPN  NNP    7 obl
                                and          and          CCONJ  CC     5 cc
                                Sudan        Sudan        PROPN  NNP    3 conj
                                have         have         AUX    VBP    7 aux
                                eased        ease         VERB   VBN    0 root
                                .            .            PUNCT  .      7 punct
                                """).state("Chad", "Chad", "TCD").state("Sudan", "Sudan", "SDN")))
                .containsExactly("Chad BETTER Sudan since null");
    }

    @Test
    void whatIsHopedForIsNoRelation() {
        assertThat(relations(
                        new Sketch().sentence("""
                                Chad         Chad         PROPN  NNP    2 nsubj
                                hopes        hope         VERB   VBZ    0 root
                                to           to           PART   TO     4 mark
                                restore      restore      VERB   VB     2 xcomp
                                ties         tie          NOUN   NNS    4 obj
                                with         with         ADP    IN     7 case
                                Sudan        Sudan        PROPN  NNP    5 nmod
                                .            .            PUNCT  .      2 punct
                                """).state("Chad", "Chad", "TCD").state("Sudan", "Sudan", "SDN")))
                .isEmpty();
    }

    private static List<String> relations(Sketch sketch) {
        return sketch.coding().relations().stream().map(RelationsTest::show).toList();
    }

    private static String show(Relation relation) {
        return "%s %s %s since %s"
                .formatted(
                        relation.a().actor().name(),
                        relation.trend(),
                        relation.b().actor().name(),
                        relation.since() == null
                                ? null
                                : relation.since().days().from());
    }
}
