/// Reads numbers with their bounds and units. It never adds two numbers up.
@NullMarked
package org.dateline.quantity;

import org.jspecify.annotations.NullMarked;
