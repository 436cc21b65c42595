/**
 * Sections of the persona editor that do everything wrong, and one that works between them. Never shipped.
 */
@NullMarked
package org.winnable.hostile.ui;

import org.jspecify.annotations.NullMarked;
