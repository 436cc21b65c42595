/**
 * Tests of the content plan with the mappings that ship, over generated people.
 */
@NullMarked
package org.winnable.content.tests;

import org.jspecify.annotations.NullMarked;
