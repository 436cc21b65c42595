/**
 * Reads YAML that people write: every value knows its line, every problem names what to do, and all problems of a text are
 * found in one go. Anchors and aliases are refused, so that a small text cannot unfold into a large one.
 */
@NullMarked
package org.winnable.yaml;

import org.jspecify.annotations.NullMarked;
