/**
 * The lead model: facts about people as immutable records, and the vocabulary they are told in. Nothing here is a judgement.
 */
@NullMarked
package org.winnable.core.lead;

import org.jspecify.annotations.NullMarked;
