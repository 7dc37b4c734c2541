/// Scores the coding of one article against gold made by hand. In goes a folder with `article.txt`
/// and `gold.json`, out come recalls, precision, the accuracy of each field, and every forbidden
/// output.
@NullMarked
package org.dateline.bench.seed;

import org.jspecify.annotations.NullMarked;
