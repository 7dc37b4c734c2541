package org.dateline.app.render;

/// How characters are laid out for people.
///
/// @param color   whether to use ANSI colour and underline
/// @param columns how wide a line may be
public record Style(boolean color, int columns) {}
