/** The inspector: one person with verdict, ledger, timeline and sources. What it says is made by pure functions. */
@NullMarked
package org.winnable.leads.ui.internal.inspector;

import org.jspecify.annotations.NullMarked;
