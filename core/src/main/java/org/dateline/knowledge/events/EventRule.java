package org.dateline.knowledge.events;

import java.util.List;
import java.util.Set;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/// What some verbs and nouns mean when their arguments are of a certain kind.
///
/// @param id         unique, e.g. `retreat.withdraw-troops`
/// @param type       what it codes; `null` for a rule that says that nothing is to be coded
/// @param mode       its mode, `null` if none
/// @param cameo      CAMEO code where the ontology's is not good enough, else `null`
/// @param contexts   contexts that always come with it
/// @param verbs      lemmas; words after the first must be found among its dependents
/// @param nouns      lemmas, with the words before or after them
/// @param cases      what must hold; one is enough, none means that nothing must hold
/// @param actor      slots that hold the actor, the first filled one counts
/// @param recipient  slots that hold the recipient, the first filled one counts
/// @param owner      what the possessor and the modifiers of a noun are to it
/// @param of         what a noun phrase under "of" is to a noun
/// @param content    slots that hold what is asked, refused or agreed
/// @param needs      whom a claim must name, `null` as the ontology says
/// @param bare       whether a noun codes on its own, with neither argument, place nor time
/// @param score      how often it is right, 0 to 1
/// @param line       where it begins in its file
/// @param examples   sentences to try it on
public record EventRule(
        String id,
        @Nullable EventType type,
        @Nullable String mode,
        @Nullable String cameo,
        List<String> contexts,
        Set<String> verbs,
        Set<String> nouns,
        List<List<Condition>> cases,
        List<String> actor,
        List<String> recipient,
        Side owner,
        Side of,
        List<String> content,
        Ontology.@Nullable Needs needs,
        boolean bare,
        double score,
        int line,
        List<Example> examples) {

    /// The same rule for other words.
    EventRule with(Set<String> verbs, Set<String> nouns) {
        return new EventRule(
                id, type, mode, cameo, contexts, verbs, nouns, cases, actor, recipient, owner, of, content, needs, bare,
                score, line, examples);
    }

    /// Who a noun's dependent is.
    public enum Side {
        AGENT,
        PATIENT
    }

    /// What a slot must hold.
    ///
    /// @param slots  `agent`, `patient`, `beneficiary`, `complement`, `modifier`, `clause`, `sentence`,
    /// `verb` or prepositions; any of them may fit
    /// @param wanted one of these must fit; with none, the refused ones decide alone
    /// @param refused none of these may fit
    public record Condition(List<String> slots, List<Test> wanted, List<Test> refused) {}

    /// What an argument must be.
    public sealed interface Test {
        /// A word of that lemma.
        record Word(String lemma) implements Test {}

        /// A word of a class of `lexicon/classes.tsv`.
        record InClass(String name) implements Test {}

        /// A mention of an actor of that sector.
        record InSector(String sector) implements Test {}

        /// A mention of any actor.
        record IsActor() implements Test {}

        /// A literal place name.
        record IsPlace() implements Test {}

        /// Anything at all.
        record Filled() implements Test {}

        /// Nothing.
        record Empty() implements Test {}

        /// The predicate of an event of that type.
        record IsEvent(EventType type) implements Test {}
    }

    /// A sentence to try the rule on: `[Police] fired tear gas at {protesters}. (asserted)`.
    ///
    /// @param text      without the marks
    /// @param coded     whether this rule must code it; if not, it must not
    /// @param actor     words in brackets, `null` if none: then there must be no actor
    /// @param recipient words in braces, `null` if none: then any will do
    /// @param status    in lower case, `null` if it does not matter
    /// @param line      in its file
    public record Example(
            String text,
            boolean coded,
            @Nullable String actor,
            @Nullable String recipient,
            @Nullable String status,
            int line) {}
}
