/** Texts of the perspective "Leads" and the names by which others reach it. */
@NullMarked
package org.winnable.leads.ui.internal;

import org.jspecify.annotations.NullMarked;
