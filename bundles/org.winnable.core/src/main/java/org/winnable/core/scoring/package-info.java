/**
 * What a scoring strategy plug-in implements and is handed: strategy, scorer, lead view, ledger, decay.
 */
@NullMarked
package org.winnable.core.scoring;

import org.jspecify.annotations.NullMarked;
