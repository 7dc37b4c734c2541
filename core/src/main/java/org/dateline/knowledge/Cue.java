package org.dateline.knowledge;

import java.util.Set;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Factuality;

/// One use of a word that reports what somebody says, thinks, wants or judges. A word with two
/// stances ("asked whether", "asked him to") has two cues.
///
/// @param lemma     the entry: `say`, `point out`, `according to`
/// @param stance    what it says of the source's stand
/// @param plans     whether the source's own future is a plan where `stance` is `ASSERTS`
/// @param content   where the content stands: `clause`, `quote`, `question` (whether, what), `inf`, `objinf` (object
/// and infinitive), `forinf`, `ing`, `obj`, `claim` (an object that is a word for something said), `small` (object and
/// predicate), or a preposition
/// @param frame     for verbs where the addressee stands, for nouns where the source stands: `obj`, `iobj`, `poss`,
/// or a preposition
/// @param nameless  what a passive without an agent reports for a source that nobody names
/// @param held      how the source holds the content
/// @param signature what the report itself is committed to
public record Cue(
        String lemma,
        Stance stance,
        boolean plans,
        Set<String> content,
        Set<String> frame,
        Nameless nameless,
        Factuality held,
        Signature signature) {

    /// Copies the sets.
    public Cue {
        content = Set.copyOf(content);
        frame = Set.copyOf(frame);
    }

    /// Whether the content can stand in `slot`.
    public boolean takes(String slot) {
        return content.contains(slot);
    }

    /// What a passive without an agent reports.
    public enum Nameless {
        /// Nothing: "was told".
        NO,
        /// Of its subject: "is believed to have fled", "it is believed that".
        RAISED,
        /// Of its complement: "was accused of murder", "were ordered to leave".
        AGENTLESS,
        /// Nothing, but in the active it is the report's own guess: "it appears that", "seems to have fled".
        AUTHOR
    }

    /// What the author is committed to about the content (Karttunen; Nairn, Condoravdi and Karttunen 2006).
    ///
    /// @param plain   where the cue is not negated
    /// @param negated where it is
    public record Signature(Commitment plain, Commitment negated) {

        /// Reads `+/o` and the like.
        ///
        /// @throws IllegalArgumentException when the text is not two of `+`, `-`, `o` around a slash
        public static Signature parse(String text) {
            if (text.length() != 3 || text.charAt(1) != '/') {
                throw new IllegalArgumentException("not a signature: " + text);
            }
            return new Signature(Commitment.of(text.charAt(0)), Commitment.of(text.charAt(2)));
        }
    }

    /// Whether the content follows.
    public enum Commitment {
        /// It happened.
        TRUE,
        /// It did not.
        FALSE,
        /// Neither.
        NONE;

        private static Commitment of(char sign) {
            return switch (sign) {
                case '+' -> TRUE;
                case '-' -> FALSE;
                case 'o' -> NONE;
                default -> throw new IllegalArgumentException("not a sign: " + sign);
            };
        }
    }
}
