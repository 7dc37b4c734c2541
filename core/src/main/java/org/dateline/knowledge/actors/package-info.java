/// The tables of `knowledge/actors/`: what nouns stand for actors, who holds which office when, and what the bodies,
/// groups and peoples of the news are called. In go TSV files, out come immutable look-ups.
@NullMarked
package org.dateline.knowledge.actors;

import org.jspecify.annotations.NullMarked;
