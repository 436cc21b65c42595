/** Numbers, dates and clipboard texts in the user's language. Pure; no widgets. */
@NullMarked
package org.winnable.leads.ui.internal.format;

import org.jspecify.annotations.NullMarked;
