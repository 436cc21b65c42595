/**
 * What the whole workbench looks at: the open workspace, what is judged about its people, the date it is judged as of, and
 * the person selected. All of these are values in the application's e4 context, so a part asks for them by injection and is
 * called again when they change.
 */
@NullMarked
package org.winnable.ui.session;

import org.jspecify.annotations.NullMarked;
