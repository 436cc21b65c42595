/** The part in the middle of the perspective "Leads": filter, table, empty states, and the commands that act on it. */
@NullMarked
package org.winnable.leads.ui.internal.view;

import org.jspecify.annotations.NullMarked;
