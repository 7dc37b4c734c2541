/// Scores who is said to have said what against PolNeAR's annotations. In goes a folder in brat's
/// layout, out come span and relation F1.
@NullMarked
package org.dateline.bench.attribution;

import org.jspecify.annotations.NullMarked;
