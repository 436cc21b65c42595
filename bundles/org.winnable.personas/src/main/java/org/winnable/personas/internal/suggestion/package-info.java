/** What people have in common. */
@NullMarked
package org.winnable.personas.internal.suggestion;

import org.jspecify.annotations.NullMarked;
