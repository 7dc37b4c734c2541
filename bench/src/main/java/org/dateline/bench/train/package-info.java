/// Trains the models of the reader from treebanks, name corpora and word clusters. In go those files, out come
/// `models/*.bin` and their cards. One command, fixed seeds: the same files in give the same bytes out.
@NullMarked
package org.dateline.bench.train;

import org.jspecify.annotations.NullMarked;
