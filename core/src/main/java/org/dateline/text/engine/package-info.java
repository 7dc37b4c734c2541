/// What the reader has learned: word classes, tagger, parser, lemmas and names, with the features they look at. In go
/// the words of a sentence, out come tags, a tree, lemmas and names. It does no input or output but reading its own
/// model files. The trainer in `bench` shares these features, which is the only reason why the types are public.
@NullMarked
package org.dateline.text.engine;

import org.jspecify.annotations.NullMarked;
