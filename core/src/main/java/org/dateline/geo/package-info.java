/// Puts names on the map: in goes a document, out come place names with ranked places. It never pins what is not a
/// place.
@NullMarked
package org.dateline.geo;

import org.jspecify.annotations.NullMarked;
