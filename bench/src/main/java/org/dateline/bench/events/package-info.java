/// Scores the coding of events against sentences whose classes are known.
@NullMarked
package org.dateline.bench.events;

import org.jspecify.annotations.NullMarked;
