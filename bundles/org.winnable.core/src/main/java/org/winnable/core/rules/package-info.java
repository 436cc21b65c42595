/**
 * A workspace's written rules as values: agreement, lifecycle and scoring model. Read from text elsewhere; judged by elsewhere.
 */
@NullMarked
package org.winnable.core.rules;

import org.jspecify.annotations.NullMarked;
