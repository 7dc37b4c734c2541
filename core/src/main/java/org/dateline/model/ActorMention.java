package org.dateline.model;

/// Words that stand for an actor.
///
/// @param sentence index of its sentence
/// @param token    index of its syntactic head in the sentence
/// @param span     the words of the whole phrase, without a relative clause or apposition
/// @param actor    whom they stand for
/// @param form     how they say it
/// @param entity   number of the actor in the article: mentions of one actor share it
/// @param why      the table entry or rule that read it
public record ActorMention(int sentence, int token, Span span, Actor actor, Form form, int entity, String why) {

    /// How a mention names its actor.
    public enum Form {
        /// "Emmanuel Macron", "Mali".
        NAME,
        /// "the military government", "gunmen".
        NOMINAL,
        /// "they", "its".
        PRONOUN
    }
}
