package org.dateline.text;

import org.dateline.model.Sentence.Kind;

/// A stretch of text that sentences do not cross.
///
/// @param start     offset of its first character
/// @param end       offset after its last character, white space left out
/// @param paragraph position of its paragraph, 0-based
/// @param kind      what part of the page it is
record Block(int start, int end, int paragraph, Kind kind) {}
