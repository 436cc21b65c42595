/** The cards of personas. */
@NullMarked
package org.winnable.personas.ui.internal.cards;

import org.jspecify.annotations.NullMarked;
