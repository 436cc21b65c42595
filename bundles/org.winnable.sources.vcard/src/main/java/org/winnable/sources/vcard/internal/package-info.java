/** vCards as a lead source: cutting a file into cards, and making a row of each. */
@NullMarked
package org.winnable.sources.vcard.internal;

import org.jspecify.annotations.NullMarked;
