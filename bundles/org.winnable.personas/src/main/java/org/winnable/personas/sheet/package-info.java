/** What is told of personas, in words and figures of the user's language: the same for every face. */
@NullMarked
package org.winnable.personas.sheet;

import org.jspecify.annotations.NullMarked;
