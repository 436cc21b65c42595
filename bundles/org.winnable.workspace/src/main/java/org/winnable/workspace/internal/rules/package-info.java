/** The written rules of a workspace: their default texts, and reading them. */
@NullMarked
package org.winnable.workspace.internal.rules;

import org.jspecify.annotations.NullMarked;
