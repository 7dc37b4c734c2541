package org.dateline.knowledge.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names of bodies, peoples, persons and countries, and persons by their last names.
public final class NameTable {

    private final PhraseTrie<Alias> trie = new PhraseTrie<>();
    private final Map<String, List<Named.Person>> bySurname = new HashMap<>();
    private final List<Named.Body> bodies = new ArrayList<>();
    private final List<Named.Person> persons = new ArrayList<>();

    NameTable() {}

    void add(Named named, String words, boolean full, boolean weak) {
        trie.add(Atoms.of(words), Alias.of(named, words, full, weak));
    }

    void add(Named.Body body) {
        bodies.add(body);
    }

    void add(Named.Person person) {
        persons.add(person);
        List<String> pieces = Atoms.of(person.name());
        bySurname.computeIfAbsent(pieces.getLast(), key -> new ArrayList<>(1)).add(person);
    }

    /// All ways of writing names, by their pieces.
    public PhraseTrie<Alias> trie() {
        return trie;
    }

    /// The persons of a last name who held or had held an office on the day, those in office first.
    ///
    /// @param surname lower case without accents
    public List<Named.Person> bySurname(String surname, LocalDate day) {
        List<Named.Person> out = new ArrayList<>(1);
        for (Named.Person person : bySurname.getOrDefault(surname, List.of())) {
            if (!person.on(day).isEmpty()) {
                out.addFirst(person);
            } else if (person.before(day) != null) {
                out.add(person);
            }
        }
        return out;
    }

    /// Every body.
    public List<Named.Body> bodies() {
        return List.copyOf(bodies);
    }

    /// Every person.
    public List<Named.Person> persons() {
        return List.copyOf(persons);
    }
}
