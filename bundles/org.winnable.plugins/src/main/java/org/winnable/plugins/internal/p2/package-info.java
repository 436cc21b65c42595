/** The plug-in store on Equinox p2. */
@NullMarked
package org.winnable.plugins.internal.p2;

import org.jspecify.annotations.NullMarked;
