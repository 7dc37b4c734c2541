package org.dateline.event;

import java.util.List;
import org.dateline.knowledge.events.EventRule;
import org.dateline.model.Token;

/// A rule that fits a predicate.
///
/// @param head  the predicate
/// @param words the tokens of the rule's entry, in text order where it is a noun
record Match(EventRule rule, Token head, List<Token> words, Roles roles) {}
