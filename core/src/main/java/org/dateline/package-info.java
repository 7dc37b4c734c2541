/// The library: an article in, its coding out.
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
