/** What becomes of a persona's people, two personas side by side, and personas that are missing. */
@NullMarked
package org.winnable.personas.ui.internal.insight;

import org.jspecify.annotations.NullMarked;
