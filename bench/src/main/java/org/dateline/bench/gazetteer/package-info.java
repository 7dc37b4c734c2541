/// Builds the gazetteer file. In go packages of public registries that carry GeoNames extracts, out comes one index.
@NullMarked
package org.dateline.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
