/// Finds the articles in files, folders and streams. In go names of inputs, out come articles, skipped
/// articles and faults, in order. The form of an input is told by its content, never by its name.
@NullMarked
package org.dateline.app.ingest;

import org.jspecify.annotations.NullMarked;
