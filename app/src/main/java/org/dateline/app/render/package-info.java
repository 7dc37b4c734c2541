/// Shows a coding: as a record for programs (JSON Lines, CSV) or as a page for people. In goes a coding,
/// out come characters. Nothing here decides anything about the news.
@NullMarked
package org.dateline.app.render;

import org.jspecify.annotations.NullMarked;
