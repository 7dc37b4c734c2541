/// Finds who is said to have said what. It judges nothing.
@NullMarked
package org.dateline.quote;

import org.jspecify.annotations.NullMarked;
