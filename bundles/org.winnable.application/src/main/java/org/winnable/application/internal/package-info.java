/** What queries are made of: putting rows in order, comparing text without regard to case and accents, reading rules. */
@NullMarked
package org.winnable.application.internal;

import org.jspecify.annotations.NullMarked;
