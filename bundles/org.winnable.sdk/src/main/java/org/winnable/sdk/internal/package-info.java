/** Templates and files. */
@NullMarked
package org.winnable.sdk.internal;

import org.jspecify.annotations.NullMarked;
