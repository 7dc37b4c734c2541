package org.dateline.event;

import java.util.List;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/// A word that might have told an event, with all that spoke for and against it: for people who ask why.
///
/// @param sentence index of its sentence
/// @param token    index of the word
/// @param outcome  what became of it, in words
/// @param rules    the rules that are for the word, in the order in which they were tried
/// @param model    what the statistical model makes of it, `null` if it was not asked
public record Considered(
        int sentence,
        int token,
        String outcome,
        List<Tried> rules,
        @Nullable Guess model) {

    /// Copies the list.
    public Considered {
        rules = List.copyOf(rules);
    }

    /// A rule that is for the word.
    ///
    /// @param id    of the rule
    /// @param entry the words of the rule that stand here
    /// @param event type and mode, or `nothing`
    /// @param chosen whether this rule decided
    /// @param fit   how much its conditions asked for, -1 where they do not hold
    /// @param unmet the conditions that do not hold, of the case that is nearest to holding
    public record Tried(String id, String entry, String event, boolean chosen, int fit, List<String> unmet) {

        /// Copies the list.
        public Tried {
            unmet = List.copyOf(unmet);
        }
    }

    /// What the model says.
    ///
    /// @param type    the likeliest type
    /// @param mode    its likeliest mode, `null` if none
    /// @param likely  how likely the type is, 0 to 1
    /// @param nothing how likely it is that the word tells nothing, 0 to 1
    /// @param facts   what speaks most for the type
    public record Guess(EventType type, @Nullable String mode, double likely, double nothing, List<Fact> facts) {

        /// Copies the list.
        public Guess {
            facts = List.copyOf(facts);
        }
    }

    /// A fact that the model saw.
    ///
    /// @param name   what and where, as `object=ambassador`
    /// @param weight by how much the logarithm of the type's share falls without it
    public record Fact(String name, double weight) {}
}
