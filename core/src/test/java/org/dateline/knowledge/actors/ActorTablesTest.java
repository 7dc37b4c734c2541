package org.dateline.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class ActorTablesTest {

    private static final ActorTables TABLES = Knowledge.load(
                    Path.of(System.getProperty("dateline.home")).resolve("knowledge"))
            .actors();

    /// Offices that one person holds at a time.
    private static final Set<String> SINGLE = Set.of(
            "president",
            "prime minister",
            "chancellor",
            "monarch",
            "supreme leader",
            "foreign minister",
            "defence minister");

    @Test
    void anOfficeHasOneHolderAtATime() {
        Map<String, List<Held>> held = new HashMap<>();
        for (Named.Person person : TABLES.names().persons()) {
            for (Named.Office office : person.offices()) {
                if (office.country() != null && SINGLE.contains(office.role())) {
                    held.computeIfAbsent(office.country() + " " + office.role(), key -> new ArrayList<>())
                            .add(new Held(person.name(), office.period()));
                }
            }
        }
        List<String> clashes = new ArrayList<>();
        held.forEach((office, holders) -> {
            for (int i = 0; i < holders.size(); i++) {
                for (int j = i + 1; j < holders.size(); j++) {
                    if (holders.get(i).period().overlaps(holders.get(j).period(), 45)) {
                        clashes.add("%s: %s and %s".formatted(office, holders.get(i), holders.get(j)));
                    }
                }
            }
        });
        assertThat(clashes).isEmpty();
    }

    private record Held(String person, Period period) {}

    @Test
    void aStrongAliasNamesOneBodyAtATime() {
        Map<List<String>, List<Alias>> byWords = new HashMap<>();
        collect(TABLES.names().trie().root(), byWords);
        List<String> clashes = new ArrayList<>();
        byWords.values().forEach(aliases -> {
            List<Alias> strong = aliases.stream()
                    .filter(alias -> !alias.weak() && alias.named() instanceof Named.Body)
                    .toList();
            for (int i = 0; i < strong.size(); i++) {
                for (int j = i + 1; j < strong.size(); j++) {
                    Named.Body a = (Named.Body) strong.get(i).named();
                    Named.Body b = (Named.Body) strong.get(j).named();
                    if (!a.name().equals(b.name())
                            && a.period().overlaps(b.period(), 32)
                            && strong.get(i).acronym() == strong.get(j).acronym()) {
                        clashes.add(a + " and " + b);
                    }
                }
            }
        });
        assertThat(clashes).isEmpty();
    }

    private static void collect(PhraseTrie.Node<Alias> node, Map<List<String>, List<Alias>> out) {
        node.values()
                .forEach(alias -> out.computeIfAbsent(
                                Atoms.of(alias.named().name().isEmpty() ? "" : alias.words()), key -> new ArrayList<>())
                        .add(alias));
        node.children().forEach(child -> collect(child, out));
    }

    @Test
    void everyTermOfAnOfficeIsShort() {
        List<String> tooLong = new ArrayList<>();
        for (Named.Person person : TABLES.names().persons()) {
            for (Named.Office office : person.offices()) {
                LocalDate from = office.period().from();
                LocalDate to = office.period().to();
                if (office.role().endsWith("minister")
                        && from != null
                        && to != null
                        && from.plusYears(51).isBefore(to)) {
                    tooLong.add(person.name() + " " + office);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noBodyHasThePreferredNameOfAnotherOfItsTime() {
        Map<List<String>, List<Named.Body>> byName = new HashMap<>();
        for (Named.Body body : TABLES.names().bodies()) {
            byName.computeIfAbsent(Atoms.of(body.name()), key -> new ArrayList<>())
                    .add(body);
        }
        List<String> clashes = new ArrayList<>();
        byName.values().forEach(bodies -> {
            for (int i = 1; i < bodies.size(); i++) {
                if (bodies.get(i - 1).period().overlaps(bodies.get(i).period(), 32)) {
                    clashes.add(bodies.get(i - 1) + " and " + bodies.get(i));
                }
            }
        });
        assertThat(clashes).isEmpty();
    }

    @Test
    void noPersonHoldsOneOfficeTwiceAtATime() {
        List<String> clashes = new ArrayList<>();
        for (Named.Person person : TABLES.names().persons()) {
            List<Named.Office> offices = person.offices();
            for (int i = 0; i < offices.size(); i++) {
                for (int j = i + 1; j < offices.size(); j++) {
                    if (offices.get(i).role().equals(offices.get(j).role())
                            && Objects.equals(
                                    offices.get(i).country(), offices.get(j).country())
                            && offices.get(i).period().overlaps(offices.get(j).period(), 45)) {
                        clashes.add(person.name() + ": " + offices.get(i) + " and " + offices.get(j));
                    }
                }
            }
        }
        assertThat(clashes).isEmpty();
    }

    @Test
    void aJuntaIsSoughtWhereSoldiersRule() {
        assertThat(TABLES.institutions().underMilitaryRule("NER", LocalDate.of(2023, 8, 1)))
                .isTrue();
        assertThat(TABLES.institutions().underMilitaryRule("FRA", LocalDate.of(2023, 8, 1)))
                .isFalse();
        assertThat(TABLES.institutions().possible("congress", "FRA")).isFalse();
        assertThat(TABLES.institutions().possible("army", "FRA")).isTrue();
    }

    @Test
    void theTalibanAreRebelsUntilTheyTakeKabul() {
        assertThat(sector("Taliban", LocalDate.of(2021, 8, 1))).isEqualTo("REB");
        assertThat(sector("Taliban", LocalDate.of(2021, 9, 1))).isEqualTo("GOV");
    }

    private static String sector(String name, LocalDate day) {
        return TABLES.names().trie().get(Atoms.of(name)).stream()
                .map(alias -> alias.named() instanceof Named.Body body
                                && body.period().contains(day)
                        ? body
                        : null)
                .filter(Objects::nonNull)
                .map(Named.Body::sector)
                .findFirst()
                .orElse("none");
    }

    @Test
    void aYearCoversAllOfIt() {
        Period period = Period.parse("2001", "2003-02");
        assertThat(period).isEqualTo(new Period(LocalDate.of(2001, 1, 1), LocalDate.of(2003, 2, 28)));
    }

    @Test
    void accentsHyphensAndStopsDoNotTellNamesApart() {
        assertThat(Atoms.of("U.N.")).containsExactly("un");
        assertThat(Atoms.of("Goïta")).containsExactly("goita");
        assertThat(Atoms.of("Al-Qa’ida")).containsExactly("al", "qa", "ida");
    }
}
