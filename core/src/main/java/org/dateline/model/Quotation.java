package org.dateline.model;

import java.util.List;

/// What somebody is said to have said, with the whole chain of who says so.
///
/// @param id      unique in the article, e.g. `q1`
/// @param form    whether the words are theirs
/// @param stance  the innermost source's stand towards it
/// @param span    the content
/// @param cue     the cue; an empty span when the quotation goes on without one
/// @param sources innermost first, the publisher last
public record Quotation(
        String id, Attribution.Form form, Attribution.Stance stance, Span span, Span cue, List<Source> sources) {

    /// Copies the list.
    public Quotation {
        sources = List.copyOf(sources);
    }
}
