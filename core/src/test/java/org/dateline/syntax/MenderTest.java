package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.junit.jupiter.api.Test;

/// Parses drawn by hand: what the parser makes of a sentence may change, what is made of a parse may not.
class MenderTest {

    private int at;

    @Test
    void aNameBehindAVerbThatMakesNobodyAnythingIsItsObject() {
        Sentence mended = Mender.mended(sentence(
                word("Gunmen", "gunman", Pos.NOUN, "NNS", 1, "nsubj"),
                word("attacked", "attack", Pos.VERB, "VBD", Token.ROOT, "root"),
                word("Amri", "Amri", Pos.PROPN, "NNP", 1, "xcomp")));
        assertThat(mended.token(2).relation()).isEqualTo("obj");
    }

    @Test
    void whatSomebodyBecomesIsNoObject() {
        Sentence sentence = sentence(
                word("She", "she", Pos.PRON, "PRP", 1, "nsubj"),
                word("became", "become", Pos.VERB, "VBD", Token.ROOT, "root"),
                word("President", "President", Pos.PROPN, "NNP", 1, "xcomp"));
        assertThat(Mender.mended(sentence)).isSameAs(sentence);
    }

    @Test
    void whatSomebodyIsCalledIsNoObject() {
        Sentence sentence = sentence(
                word("They", "they", Pos.PRON, "PRP", 1, "nsubj"),
                word("named", "name", Pos.VERB, "VBD", Token.ROOT, "root"),
                word("her", "she", Pos.PRON, "PRP", 1, "obj"),
                word("Secretary", "Secretary", Pos.PROPN, "NNP", 1, "xcomp"));
        assertThat(Mender.mended(sentence)).isSameAs(sentence);
    }

    @Test
    void theSecondObjectOfACallIsANameForTheFirst() {
        Sentence mended = Mender.mended(sentence(
                word("Bishops", "bishop", Pos.NOUN, "NNS", 1, "nsubj"),
                word("called", "call", Pos.VERB, "VBD", Token.ROOT, "root"),
                word("it", "it", Pos.PRON, "PRP", 1, "obj"),
                word("murder", "murder", Pos.NOUN, "NN", 1, "obj")));
        assertThat(mended.tokens()).extracting(Token::relation).containsExactly("nsubj", "root", "obj", "xcomp");
    }

    @Test
    void whatPoliceDeclareSomethingTheyDoNotDo() {
        Sentence mended = Mender.mended(sentence(
                word("what", "what", Pos.PRON, "WP", 4, "obl"),
                word("police", "police", Pos.NOUN, "NNS", 2, "nsubj"),
                word("called", "call", Pos.VERB, "VBD", 4, "advcl"),
                word("murder", "murder", Pos.NOUN, "NN", 2, "obj"),
                word("happened", "happen", Pos.VERB, "VBD", Token.ROOT, "root")));
        assertThat(mended.token(3).relation()).isEqualTo("xcomp");
    }

    @Test
    void aVerbReadAsAnAdjectiveOfItsObjectIsAVerb() {
        Sentence mended = Mender.mended(sentence(
                word("the", "the", Pos.DET, "DT", 3, "det"),
                word("King", "King", Pos.PROPN, "NNP", 3, "compound"),
                word("dissolved", "dissolve", Pos.VERB, "VBD", 3, "amod"),
                word("parliament", "parliament", Pos.NOUN, "NN", Token.ROOT, "root")));
        assertThat(mended.tokens()).extracting(Token::relation).containsExactly("det", "nsubj", "root", "obj");
        assertThat(mended.tokens()).extracting(Token::head).containsExactly(1, 2, Token.ROOT, 2);
    }

    @Test
    void whatWasDoneToPeopleWasDoneToTheNounJustBefore() {
        Sentence mended = Mender.mended(sentence(
                word("graves", "grave", Pos.NOUN, "NNS", Token.ROOT, "root"),
                word("of", "of", Pos.ADP, "IN", 2, "case"),
                word("miners", "miner", Pos.NOUN, "NNS", 0, "nmod"),
                word("killed", "kill", Pos.VERB, "VBD", 0, "acl")));
        assertThat(mended.token(3).head()).isEqualTo(2);
        assertThat(mended.token(3).tag()).isEqualTo("VBN");
    }

    private Token word(String form, String lemma, Pos pos, String tag, int head, String relation) {
        int index = at++;
        return new Token(
                index, new Span(10 * index, 10 * index + form.length()), form, lemma, pos, tag, head, relation);
    }

    private static Sentence sentence(Token... tokens) {
        List<Token> all = new ArrayList<>(List.of(tokens));
        return new Sentence(
                0, 0, Sentence.Kind.PROSE, new Span(0, all.getLast().span().end()), all);
    }
}
