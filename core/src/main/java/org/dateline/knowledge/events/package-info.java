/// What is known of events: `knowledge/ontology/`, `knowledge/rules/` and `knowledge/lexicon/`. In go YAML and TSV
/// files, out come the scheme, the rules and the words around them. It matches nothing.
@NullMarked
package org.dateline.knowledge.events;

import org.jspecify.annotations.NullMarked;
