/// Measures how fast articles are coded. In go articles, out come tokens a second of each stage and
/// of all, memory and start-up. It measures on warm code and takes the best of several rounds.
@NullMarked
package org.dateline.bench.speed;

import org.jspecify.annotations.NullMarked;
