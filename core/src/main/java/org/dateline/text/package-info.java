/// Cleans, splits, tags, parses and names. In goes an article, out comes a document. It knows the language and nothing
/// of politics.
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
