/// The command line: reads articles, codes them, and prints the record.
@NullMarked
package org.dateline.app;

import org.jspecify.annotations.NullMarked;
