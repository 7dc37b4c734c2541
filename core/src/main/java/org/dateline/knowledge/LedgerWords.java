package org.dateline.knowledge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dateline.model.Commitment;
import org.dateline.model.Figure;
import org.dateline.model.Posture;
import org.jspecify.annotations.Nullable;

/// The words of `knowledge/ledger/`: forces and what puts them at a place, commitments and what becomes of them,
/// relations, what numbers count, and what a word says of the clause that it governs.
///
/// @param forces      by lemma, lower case
/// @param postures    predicates that put a force at a place
/// @param commitments predicates that bind somebody
/// @param deeds       whether a noun or verb is something to be done
/// @param fates       predicates that say what became of a commitment
/// @param moods       words that govern a clause
/// @param measures    predicates and nouns whose number is counted
/// @param relations   bonds and what changes them
/// @param kin         by lemma, one word for all that name the same deed or thing; [#PLAIN] for a word that tells
/// nothing of what a report is about
public record LedgerWords(
        Map<String, Force> forces,
        Lexicon<Stand> postures,
        Lexicon<Bind> commitments,
        Lexicon<Deed> deeds,
        Lexicon<Fate> fates,
        Lexicon<Mood> moods,
        Lexicon<Count> measures,
        Lexicon<Bond> relations,
        Map<String, String> kin) {

    /// The kin of words that are in too many reports to tell them apart.
    public static final String PLAIN = "plain";

    /// Copies the maps.
    public LedgerWords {
        forces = Map.copyOf(forces);
        kin = Map.copyOf(kin);
    }

    /// A word for armed forces.
    ///
    /// @param kind     what it is; `null` when it is only a modifier
    /// @param modifier whether the word makes a force of the noun that it modifies: "military"
    /// @param sector   PLOVER sector, or `PKO` for peacekeepers; `""` for a mere modifier
    /// @param needs    what must stand in its phrase
    public record Force(@Nullable Kind kind, boolean modifier, String sector, Needs needs) {

        /// What a force is made of.
        public enum Kind {
            PEOPLE,
            UNIT,
            VESSEL,
            INSTALLATION
        }

        /// What makes a word of several uses a force.
        public enum Needs {
            NOTHING,
            STATE,
            MILITARY
        }
    }

    /// What a predicate says of a force at a place.
    ///
    /// @param presence    what the force does there
    /// @param force       slots of the force
    /// @param kinds       which forces
    /// @param place       slots of the place
    /// @param placeNeeded whether it says nothing without a place
    /// @param strength    slots of the strength, apart from the force's own number
    /// @param states      whom else the force slot or the subject may hold
    public record Stand(
            Posture.Presence presence,
            List<Slot> force,
            Kinds kinds,
            List<Slot> place,
            boolean placeNeeded,
            List<Slot> strength,
            States states) {

        /// Which forces a predicate is about.
        public enum Kinds {
            ANY,
            MOBILE,
            INSTALLATION
        }

        /// What a state is in it.
        public enum States {
            NONE,
            /// A state stands for its forces.
            STATE,
            /// The subject owns the force.
            OWNER
        }
    }

    /// How a predicate binds somebody.
    ///
    /// @param kind    how
    /// @param by      slots of who is bound
    /// @param to      slots of to whom
    /// @param content slots of what is to be done
    public record Bind(Tie kind, List<Slot> by, List<Slot> to, List<Slot> content) {

        /// How somebody is bound.
        public enum Tie {
            PROMISE,
            PLAN,
            SCHEDULE,
            AGREEMENT,
            PROPOSAL,
            DEMAND
        }
    }

    /// Whether a word names something to be done.
    public enum Deed {
        YES,
        NO
    }

    /// What became of a commitment.
    ///
    /// @param state what
    /// @param slot  slots of the commitment
    public record Fate(Commitment.State state, List<Slot> slot) {}

    /// What a word says of the clause or noun that it governs.
    public enum Mood {
        /// It is so, or was.
        ACTUAL,
        PLANNED,
        PROMISED,
        PROPOSED,
        REQUESTED,
        THREATENED,
        PREDICTED,
        DENIED,
        NEGATED,
        HYPOTHETICAL,
        BEGUN,
        DONE
    }

    /// What a number counts.
    ///
    /// @param slot    `agent`, `patient`, `of`, `counted`, `life` or `thing`
    /// @param measure what
    public record Count(Stands slot, Figure.Measure measure) {

        /// Where a number's noun stands.
        public enum Stands {
            AGENT,
            PATIENT,
            OF,
            COUNTED,
            LIFE,
            THING
        }
    }

    /// A word for how two actors get on.
    ///
    /// @param role   what part it plays
    /// @param effect where it leads; `null` for a light verb
    public record Bond(Role role, @Nullable Effect effect) {

        /// What part a word plays.
        public enum Role {
            BOND,
            CHANGE,
            RIFT,
            LIGHT
        }

        /// Where a word leads.
        public enum Effect {
            BETTER,
            WORSE,
            UP,
            DOWN
        }
    }

    static LedgerWords load(Path folder, Faults faults) {
        Table postures = Table.read(
                folder.resolve("postures.tsv"),
                faults,
                "lemma",
                "pos",
                "presence",
                "force",
                "kinds",
                "place",
                "strength",
                "states",
                "note");
        Table commitments = Table.read(
                folder.resolve("commitments.tsv"), faults, "lemma", "pos", "kind", "by", "to", "content", "note");
        Table deeds = Table.read(folder.resolve("deeds.tsv"), faults, "lemma", "pos", "deed", "note");
        Table fates = Table.read(folder.resolve("fates.tsv"), faults, "lemma", "pos", "state", "slot", "note");
        Table moods = Table.read(folder.resolve("moods.tsv"), faults, "lemma", "pos", "mood", "note");
        Table measures = Table.read(folder.resolve("measures.tsv"), faults, "lemma", "pos", "slot", "measure", "note");
        Table relations = Table.read(folder.resolve("relations.tsv"), faults, "lemma", "pos", "role", "effect", "note");
        return new LedgerWords(
                forces(folder, faults),
                lexicon(postures, LedgerWords::stand),
                lexicon(commitments, LedgerWords::bind),
                lexicon(deeds, row -> constant(row, "deed", Deed.class)),
                lexicon(fates, row -> {
                    Commitment.State state = constant(row, "state", Commitment.State.class);
                    return state == null ? null : new Fate(state, Slot.list(row.list("slot")));
                }),
                lexicon(moods, row -> constant(row, "mood", Mood.class)),
                lexicon(measures, row -> {
                    Count.Stands slot = constant(row, "slot", Count.Stands.class);
                    Figure.Measure measure = constant(row, "measure", Figure.Measure.class);
                    return slot == null || measure == null ? null : new Count(slot, measure);
                }),
                lexicon(relations, LedgerWords::bond),
                kin(folder, faults));
    }

    private static Map<String, String> kin(Path folder, Faults faults) {
        Map<String, String> out = new HashMap<>();
        for (Table.Row row : Table.read(folder.resolve("kin.tsv"), faults, "lemma", "kin", "note")
                .rows()) {
            if (row.get("lemma").isEmpty() || row.get("kin").isEmpty()) {
                row.fault("a lemma and its kin are needed");
            } else if (out.put(row.get("lemma"), row.get("kin")) != null) {
                row.fault("\"%s\" stands twice".formatted(row.get("lemma")));
            }
        }
        return out;
    }

    private static Map<String, Force> forces(Path folder, Faults faults) {
        Map<String, Force> out = new HashMap<>();
        Table table = Table.read(folder.resolve("forces.tsv"), faults, "lemma", "kind", "sector", "alone", "note");
        for (Table.Row row : table.rows()) {
            Force.Kind kind = null;
            boolean modifier = false;
            for (String name : row.list("kind")) {
                if (name.equals("modifier")) {
                    modifier = true;
                } else {
                    kind = constant(row, name, "kind", Force.Kind.class);
                }
            }
            Force.Needs needs = switch (row.get("alone")) {
                case "state" -> Force.Needs.STATE;
                case "military" -> Force.Needs.MILITARY;
                case "yes", "" -> Force.Needs.NOTHING;
                default -> {
                    row.fault("\"%s\" is not yes, state or military".formatted(row.get("alone")));
                    yield Force.Needs.NOTHING;
                }
            };
            if (out.put(row.get("lemma"), new Force(kind, modifier, row.get("sector"), needs)) != null) {
                row.fault("\"%s\" stands twice".formatted(row.get("lemma")));
            }
        }
        return out;
    }

    private static @Nullable Stand stand(Table.Row row) {
        Posture.Presence presence = constant(row, "presence", Posture.Presence.class);
        Stand.Kinds kinds = row.get("kinds").isEmpty() ? Stand.Kinds.ANY : constant(row, "kinds", Stand.Kinds.class);
        Stand.States states =
                row.get("states").isEmpty() ? Stand.States.NONE : constant(row, "states", Stand.States.class);
        List<String> place = row.list("place");
        return presence == null || kinds == null || states == null
                ? null
                : new Stand(
                        presence,
                        Slot.list(row.list("force")),
                        kinds,
                        Slot.list(place),
                        place.contains("FROM!"),
                        Slot.list(row.list("strength")),
                        states);
    }

    private static @Nullable Bind bind(Table.Row row) {
        Bind.Tie kind = constant(row, "kind", Bind.Tie.class);
        return kind == null
                ? null
                : new Bind(kind, Slot.list(row.list("by")), Slot.list(row.list("to")), Slot.list(row.list("content")));
    }

    private static @Nullable Bond bond(Table.Row row) {
        Bond.Role role = constant(row, "role", Bond.Role.class);
        if (role == null || role == Bond.Role.LIGHT) {
            return role == null ? null : new Bond(role, null);
        }
        Bond.Effect effect = constant(row, "effect", Bond.Effect.class);
        return effect == null ? null : new Bond(role, effect);
    }

    private static <E> Lexicon<E> lexicon(Table table, Function<Table.Row, @Nullable E> read) {
        Lexicon.Builder<E> out = new Lexicon.Builder<>();
        for (Table.Row row : table.rows()) {
            E entry = read.apply(row);
            if (entry != null) {
                out.add(row, entry);
            }
        }
        return out.build();
    }

    private static <T extends Enum<T>> @Nullable T constant(Table.Row row, String column, Class<T> type) {
        return constant(row, row.get(column), column, type);
    }

    private static <T extends Enum<T>> @Nullable T constant(Table.Row row, String value, String column, Class<T> type) {
        for (T constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return constant;
            }
        }
        row.fault("\"%s\" is not a %s".formatted(value, column));
        return null;
    }
}
