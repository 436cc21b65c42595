/**
 * Facts as columns in memory: the immutable snapshot that every judgement reads. Plain arrays, shared freely between threads.
 */
@NullMarked
package org.winnable.core.facts;

import org.jspecify.annotations.NullMarked;
