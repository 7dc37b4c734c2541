package org.dateline.ledger;

import org.dateline.knowledge.LedgerWords;
import org.dateline.model.ActorMention;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// A force in a sentence.
///
/// @param sentence its sentence
/// @param head     head of its phrase
/// @param span     its phrase
/// @param mention  whom the phrase stands for
/// @param owner    ISO 3166-1 alpha-3 or name of an organisation, `null` if unknown
/// @param kind     what it is made of; `null` when it is only named
/// @param strength how many people the phrase counts, `null` if it does not
/// @param nation   whether the phrase itself names its owner ("Danish soldiers")
/// @param part     whether the phrase may be only a part of the force ("some soldiers", "500 soldiers")
record Force(
        Sentence sentence,
        Token head,
        Span span,
        ActorMention mention,
        @Nullable String owner,
        LedgerWords.Force.@Nullable Kind kind,
        @Nullable Quantity strength,
        boolean nation,
        boolean part) {

    boolean installation() {
        return kind == LedgerWords.Force.Kind.INSTALLATION;
    }

    /// The same force under another owner.
    Force ownedBy(ActorMention mention, @Nullable String owner) {
        return new Force(sentence, head, span, mention, owner, kind, strength, nation, part);
    }
}
