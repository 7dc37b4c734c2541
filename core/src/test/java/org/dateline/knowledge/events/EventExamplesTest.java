package org.dateline.knowledge.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.events.EventExamples.Example;
import org.dateline.knowledge.events.EventExamples.Told;
import org.dateline.model.EventType;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventExamplesTest {

    private static final Path KNOWLEDGE =
            Path.of(System.getProperty("dateline.home", "..")).resolve("knowledge");

    private static final String HEADER = "sentence\ttype\tmode\tactor\trecipient\tstatus\tnote\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theExamplesAreSoundAndTellOfEveryType() {
        List<Example> examples = EventExamples.load(KNOWLEDGE);
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        examples.forEach(example -> example.told().forEach(told -> types.add(told.type())));

        assertThat(examples).hasSizeGreaterThan(5000);
        assertThat(types).containsExactlyInAnyOrder(EventType.values());
        assertThat(examples).filteredOn(example -> example.told().isEmpty()).hasSizeGreaterThan(1400);
    }

    @Test
    void wordsAreFoundWhereTheyStandAsWholeWords() throws IOException {
        write("""
                Malian envoys met Mali's president and Chad's.\tCONSULT\t\tMalian envoys\tMali | Chad\tasserted\t
                The river rose.\tnothing\t\t\t\t\tweather
                """);

        assertThat(EventExamples.load(folder))
                .containsExactly(
                        new Example(
                                "some",
                                2,
                                "Malian envoys met Mali's president and Chad's.",
                                List.of(new Told(
                                        EventType.CONSULT,
                                        null,
                                        List.of(new Span(0, 13)),
                                        List.of(new Span(18, 22), new Span(39, 43)),
                                        Status.ASSERTED))),
                        new Example("some", 3, "The river rose.", List.of()));
    }

    @Test
    void allFaultsAreToldAtOnceWithFileAndLine() throws IOException {
        write("""
                Police left.\tFLEE\t\tPolice\t\tasserted\t
                Police left.\tRETREAT\tflight\tPolice\t\tasserted\t
                Troops left.\tRETREAT\twithdraw\tPolice\t\tperhaps\t
                Rain fell.\tnothing\t\tRain\t\t\t
                """);

        assertThatThrownBy(() -> EventExamples.load(folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("some.tsv:2: \"FLEE\" is not a type")
                .hasMessageContaining("some.tsv:3: \"flight\" is not a mode of RETREAT")
                .hasMessageContaining("some.tsv:4: the actor \"Police\" is not in the sentence")
                .hasMessageContaining("some.tsv:4: \"perhaps\" is not a status")
                .hasMessageContaining("some.tsv:5: has a mode, an actor or a recipient although it tells nothing");
    }

    private void write(String rows) throws IOException {
        Files.createDirectories(folder.resolve("examples"));
        Files.createDirectories(folder.resolve("ontology"));
        Files.copy(KNOWLEDGE.resolve("ontology/plover.yaml"), folder.resolve("ontology/plover.yaml"));
        Files.writeString(folder.resolve("examples/some.tsv"), HEADER + rows);
    }
}
