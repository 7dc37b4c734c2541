/// Accuracy scorers, speed measurement and model training. Never shipped.
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
