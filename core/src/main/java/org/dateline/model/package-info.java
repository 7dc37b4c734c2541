/// The nouns of news coding, as immutable values: an article, its tokens, what is mentioned in it,
/// and what it claims. Nothing here reads a file, knows a language or keeps state.
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
