/// Scores and trains the geoparser.
@NullMarked
package org.dateline.bench.geo;

import org.jspecify.annotations.NullMarked;
