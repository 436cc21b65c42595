/**
 * The verdict on one contact: four clauses, each met, not met or unknown, with the evidence for it.
 */
@NullMarked
package org.winnable.qualification.verdict;

import org.jspecify.annotations.NullMarked;
