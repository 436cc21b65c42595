/**
 * Drives a running workbench from JUnit: starts it once for all tests, finds widgets by the name they carry, waits by
 * polling a condition, takes pictures, and records every moment the UI thread does not answer.
 *
 * <p>Tests need a display (on Linux: {@code xvfb-run}) and run inside OSGi, in bundles whose name ends in
 * {@code .tests}.
 */
@NullMarked
package org.winnable.testkit.swt;

import org.jspecify.annotations.NullMarked;
