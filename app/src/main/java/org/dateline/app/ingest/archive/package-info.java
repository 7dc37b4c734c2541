/// Reads the records of web archives, WARC and ARC, plain or packed, and goes on after damage. Bytes go
/// in, records and reports of damage come out, in order. It knows nothing of what records hold.
@NullMarked
package org.dateline.app.ingest.archive;

import org.jspecify.annotations.NullMarked;
