/// Puts words on the calendar: in goes a document, out come intervals with a role. It never guesses a date that the
/// text gives no ground for.
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
