package org.dateline.model;

/// A reading, how good it is, and why.
///
/// @param value the reading
/// @param score 0 to 1; comparable only among the readings of one mention
/// @param why   for people
public record Scored<T>(T value, double score, String why) {}
