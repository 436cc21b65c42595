/** The catalog over the extension registry: the only place in the core that sees OSGi. */
@NullMarked
package org.winnable.core.internal.registry;

import org.jspecify.annotations.NullMarked;
