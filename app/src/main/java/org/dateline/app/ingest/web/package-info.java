/// Fetches from the web without being led astray. Addresses go in, answers come out. Every request, of a
/// feed, a page, a redirect or a link found in what was fetched, passes one [Guard]. The package knows
/// nothing of articles.
@NullMarked
package org.dateline.app.ingest.web;

import org.jspecify.annotations.NullMarked;
