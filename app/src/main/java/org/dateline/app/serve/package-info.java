/// The server. In go HTTP requests, out come answers of the store, the coder and the page that is packed into the
/// jar. What it answers stands in `openapi.yaml`: routes, roles and the bounds of parameters are read from there, so
/// the document cannot promise what the server does not do. It knows no SQL and reads no feeds.
@NullMarked
package org.dateline.app.serve;

import org.jspecify.annotations.NullMarked;
