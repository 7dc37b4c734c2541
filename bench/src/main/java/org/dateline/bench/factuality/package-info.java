/// Scores how sure a report is that something happened. In go sentences with words and their factuality, out come the
/// mean error and the correlation.
@NullMarked
package org.dateline.bench.factuality;

import org.jspecify.annotations.NullMarked;
