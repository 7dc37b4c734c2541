/// Loads and checks `knowledge/`, what an area expert edits. In go TSV and YAML files, out come
/// immutable tables; all faults of all files are reported at once, each as `file:line`. It knows
/// nothing of articles.
@NullMarked
package org.dateline.knowledge;

import org.jspecify.annotations.NullMarked;
