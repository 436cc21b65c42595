/** The personas view: cards, and the editor that is made of sections. */
@NullMarked
package org.winnable.personas.ui.internal;

import org.jspecify.annotations.NullMarked;
