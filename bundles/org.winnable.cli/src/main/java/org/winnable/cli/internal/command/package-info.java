/** The commands: each reads its options, calls a use case, and says what came of it. They hold no logic of their own. */
@NullMarked
package org.winnable.cli.internal.command;

import org.jspecify.annotations.NullMarked;
