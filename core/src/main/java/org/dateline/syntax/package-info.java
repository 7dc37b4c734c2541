/// Deep syntax over a parse: who does what in a clause once passives, relative clauses,
/// coordination, control and nominalisation are undone. In goes a sentence, out come predications.
/// It knows no word's meaning but the light verbs'.
@NullMarked
package org.dateline.syntax;

import org.jspecify.annotations.NullMarked;
