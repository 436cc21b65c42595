/**
 * The one way in for lists of people: a file is recognised, its columns are mapped to the lead model, its values normalised,
 * its rows matched with the people already known, and everything is written in one transaction or not at all.
 */
@NullMarked
package org.winnable.imports;

import org.jspecify.annotations.NullMarked;
