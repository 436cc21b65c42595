/**
 * The contract that sections of the persona editor are tested by. Needs the widget toolkit and a display, but neither OSGi nor the
 * workbench, so that a plug-in tests itself in a plain build.
 */
@NullMarked
package org.winnable.testkit.swt.persona;

import org.jspecify.annotations.NullMarked;
