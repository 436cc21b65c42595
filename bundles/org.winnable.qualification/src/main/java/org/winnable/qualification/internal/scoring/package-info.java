/**
 * Combines the strategies of a model into scores, guarded, in parallel and the same way for one as for all.
 */
@NullMarked
package org.winnable.qualification.internal.scoring;

import org.jspecify.annotations.NullMarked;
