/** How the client learnt of it: the lists it exported and collected, row by row, and their way into a workspace. */
@NullMarked
package org.winnable.demo.internal.lists;

import org.jspecify.annotations.NullMarked;
