/**
 * Where each point of a score comes from: entries that sum to it by construction.
 */
@NullMarked
package org.winnable.qualification.ledger;

import org.jspecify.annotations.NullMarked;
