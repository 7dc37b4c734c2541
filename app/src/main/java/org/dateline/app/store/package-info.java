/// Keeps articles, their codings and what people changed, in one folder (SQLite) or on a server
/// (PostgreSQL). Codings go in as the contract's JSON, whole; articles, codings and the entries in them
/// (claims, commitments, postures...) come out, filtered and in pages. It knows neither how articles are
/// read nor who asks for them.
@NullMarked
package org.dateline.app.store;

import org.jspecify.annotations.NullMarked;
