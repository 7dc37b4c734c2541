/// A user's own places: in goes a GeoNames dump or a table, out comes a table in the user's folder, which every coding
/// reads. A file with a fault is not taken in at all.
@NullMarked
package org.dateline.app.places;

import org.jspecify.annotations.NullMarked;
