/// The command line. In go arguments and files, out come codings in the form that was asked for and
/// an exit code. It knows how articles are packed and how a record is shown, and nothing of how an
/// article is coded: that is [org.dateline.Coder].
@NullMarked
package org.dateline.app;

import org.jspecify.annotations.NullMarked;
