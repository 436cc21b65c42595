/** What of the plan is covered, and what needs looking after. */
@NullMarked
package org.winnable.content.ui.internal.coverage;

import org.jspecify.annotations.NullMarked;
