/**
 * What every scoring strategy must keep to, as tests, and people to try it on.
 */
@NullMarked
package org.winnable.testkit.scoring;

import org.jspecify.annotations.NullMarked;
