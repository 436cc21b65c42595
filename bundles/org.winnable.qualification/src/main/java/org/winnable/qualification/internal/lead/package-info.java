/**
 * A lead as scorers and clauses see it: a cursor over the columns of a fact table.
 */
@NullMarked
package org.winnable.qualification.internal.lead;

import org.jspecify.annotations.NullMarked;
