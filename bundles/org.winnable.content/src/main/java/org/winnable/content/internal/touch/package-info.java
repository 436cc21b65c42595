/** What people got of us, and whether it sold or helped. */
@NullMarked
package org.winnable.content.internal.touch;

import org.jspecify.annotations.NullMarked;
