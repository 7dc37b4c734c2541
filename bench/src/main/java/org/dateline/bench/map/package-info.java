/// Turns the shapes of countries into the file that the program draws its maps from: in goes TopoJSON of Natural
/// Earth, out comes a small list of outlines.
@NullMarked
package org.dateline.bench.map;

import org.jspecify.annotations.NullMarked;
