/// Measures a server that runs: many readers at once, each asking what the page asks. In goes its address, out come
/// requests a second, how long answers take, and what failed.
@NullMarked
package org.dateline.bench.load;

import org.jspecify.annotations.NullMarked;
