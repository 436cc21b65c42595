/** The figures of a report and how they are drawn. */
@NullMarked
package org.winnable.reports.internal;

import org.jspecify.annotations.NullMarked;
