/** Client packs as they are handed over: a list of texts that are laid out like a workspace without facts. */
@NullMarked
package org.winnable.workspace.pack;

import org.jspecify.annotations.NullMarked;
