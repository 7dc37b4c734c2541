package org.dateline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Actor.Kind;
import org.dateline.model.Attribution.Form;
import org.dateline.model.Attribution.Stance;
import org.junit.jupiter.api.Test;

class SourceChainTest {

    private static final String TEXT = "“Rebels left,” the minister said, “and fled,” according to Radio Lusa.";
    private static final Article ARTICLE =
            new Article("a", "Harbour Post", LocalDate.of(2024, 5, 6), null, null, null, TEXT);
    private static final Source PUBLISHER = new Source.Publisher("Harbour Post");
    private static final Source MINISTER = new Source.Unnamed(actor("the minister"), at("the minister"));
    private static final Source RADIO = new Source.Named(actor("Radio Lusa"), at("Radio Lusa"));
    private static final List<Attribution> ATTRIBUTIONS = List.of(
            attribution(RADIO, at("according to"), new Span(0, TEXT.indexOf(" according"))),
            attribution(MINISTER, at("said"), new Span(1, TEXT.indexOf("fled") + 4)));

    @Test
    void innermostSourceComesFirstAndThePublisherLast() {
        assertEquals(List.of(MINISTER, RADIO, PUBLISHER), SourceChain.of(ARTICLE, ATTRIBUTIONS, at("left")));
    }

    @Test
    void noSourceVouchesForItsOwnCue() {
        assertEquals(List.of(RADIO, PUBLISHER), SourceChain.of(ARTICLE, ATTRIBUTIONS, at("said")));
    }

    @Test
    void wordsOutsideEveryContentAreThePublishers() {
        assertEquals(List.of(PUBLISHER), SourceChain.of(ARTICLE, ATTRIBUTIONS, at("Lusa")));
    }

    @Test
    void aSourceTwiceInARowCountsOnce() {
        var again = new Source.Named(actor("Radio Lusa"), new Span(0, 1));
        var attributions = List.of(
                attribution(RADIO, at("according to"), new Span(0, 60)),
                attribution(again, at("said"), new Span(0, 30)));
        assertEquals(List.of(again, PUBLISHER), SourceChain.of(ARTICLE, attributions, at("left")));
    }

    private static Attribution attribution(Source source, Span cue, Span content) {
        return new Attribution(0, source, cue, "say", content, Form.INDIRECT, Stance.ASSERTS, null);
    }

    private static Actor actor(String name) {
        return new Actor(name, null, null, Kind.UNNAMED);
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
