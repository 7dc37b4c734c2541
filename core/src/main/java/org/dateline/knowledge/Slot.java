package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.List;

/// Where an argument stands with its predicate.
public sealed interface Slot {

    /// A slot without a preposition.
    enum Role implements Slot {
        /// The deep subject.
        AGENT,
        /// The deep object, or the subject of a passive.
        PATIENT,
        /// The indirect object.
        BENEFICIARY,
        /// Whoever the thing in the slot belongs to.
        OWNER,
        /// An infinitive or a clause that fills a slot.
        CLAUSE,
        /// A clause that speaks of the future.
        FUTURE,
        /// An object that names a movement of forces.
        DEED,
        /// The country of the actor that grants something.
        GRANTER
    }

    /// Under a preposition, lower case, words joined by a space.
    record Under(String preposition) implements Slot {}

    /// Where something is.
    List<String> IN = List.of(
            "in", "at", "inside", "within", "across", "throughout", "on", "near", "around", "along", "outside", "over");
    /// Where something goes.
    List<String> TO = List.of(
            "to", "into", "in", "at", "onto", "on", "toward", "towards", "across", "near", "around", "throughout");
    /// Where something comes from.
    List<String> FROM = List.of("from", "out of", "out", "of", "off", "outside of");

    /// Reads a list of slots such as `patient`, `with`, or one of the lists `IN`, `TO` and `FROM`.
    static List<Slot> list(List<String> names) {
        List<Slot> out = new ArrayList<>();
        for (String name : names) {
            switch (name) {
                case "agent" -> out.add(Role.AGENT);
                case "patient" -> out.add(Role.PATIENT);
                case "beneficiary" -> out.add(Role.BENEFICIARY);
                case "owner" -> out.add(Role.OWNER);
                case "clause" -> out.add(Role.CLAUSE);
                case "future" -> out.add(Role.FUTURE);
                case "deed" -> out.add(Role.DEED);
                case "granter" -> out.add(Role.GRANTER);
                case "IN" -> IN.forEach(preposition -> out.add(new Under(preposition)));
                case "TO" -> TO.forEach(preposition -> out.add(new Under(preposition)));
                case "FROM", "FROM!" -> FROM.forEach(preposition -> out.add(new Under(preposition)));
                default -> out.add(new Under(name));
            }
        }
        return List.copyOf(out);
    }
}
