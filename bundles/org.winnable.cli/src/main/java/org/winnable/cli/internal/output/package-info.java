/** How results are printed: tables and sentences for people, JSON for programs, progress beside both. */
@NullMarked
package org.winnable.cli.internal.output;

import org.jspecify.annotations.NullMarked;
