/// Finds what is claimed to have happened: predicates and arguments become claims with type, mode and status.
@NullMarked
package org.dateline.event;

import org.jspecify.annotations.NullMarked;
