/** By what people are recognised across rows and imports. */
@NullMarked
package org.winnable.workspace.internal.match;

import org.jspecify.annotations.NullMarked;
