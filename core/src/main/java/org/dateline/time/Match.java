package org.dateline.time;

/// Words of time found.
///
/// @param first index of the first word
/// @param end   index after the last word
record Match(int first, int end, Meaning meaning) {

    Match from(int start) {
        return new Match(start, end, meaning);
    }
}
