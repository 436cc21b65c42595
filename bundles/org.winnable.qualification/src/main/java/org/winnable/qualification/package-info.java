/**
 * Judges everyone in a fact table by a workspace's written rules as of a date: verdict, scores, stage and next step.
 */
@NullMarked
package org.winnable.qualification;

import org.jspecify.annotations.NullMarked;
