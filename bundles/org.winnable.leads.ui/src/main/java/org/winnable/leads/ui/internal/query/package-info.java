/** What the table asks and what comes back: plain values, computed off the UI thread. */
@NullMarked
package org.winnable.leads.ui.internal.query;

import org.jspecify.annotations.NullMarked;
