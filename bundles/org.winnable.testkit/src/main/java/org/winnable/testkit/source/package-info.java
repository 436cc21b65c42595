/**
 * The contract of lead sources, to be checked from the tests of a plug-in.
 */
@NullMarked
package org.winnable.testkit.source;

import org.jspecify.annotations.NullMarked;
