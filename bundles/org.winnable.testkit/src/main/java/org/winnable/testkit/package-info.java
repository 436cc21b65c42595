/**
 * What tests of several bundles share.
 */
@NullMarked
package org.winnable.testkit;

import org.jspecify.annotations.NullMarked;
