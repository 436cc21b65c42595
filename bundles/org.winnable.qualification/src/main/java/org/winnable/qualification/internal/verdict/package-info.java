/**
 * The four clauses, each judged by one piece of code that speaks only when someone listens.
 */
@NullMarked
package org.winnable.qualification.internal.verdict;

import org.jspecify.annotations.NullMarked;
