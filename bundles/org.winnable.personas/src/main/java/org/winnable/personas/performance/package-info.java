/**
 * What became of the people who fit a persona: how far they came and how fast, what they cost and brought, what they read.
 */
@NullMarked
package org.winnable.personas.performance;

import org.jspecify.annotations.NullMarked;
