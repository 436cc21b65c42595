/**
 * Lists of painted lines: text that wraps, figures at the right edge, bars and icons. What is shown is a plain value, how it
 * is painted knows nothing of leads.
 */
@NullMarked
package org.winnable.leads.ui.internal.rows;

import org.jspecify.annotations.NullMarked;
