/// Finds who acts: names, titles, agents, pronouns become actors with country and sector, by date.
@NullMarked
package org.dateline.actor;

import org.jspecify.annotations.NullMarked;
