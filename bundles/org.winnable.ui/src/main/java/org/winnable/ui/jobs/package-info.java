/**
 * Work that takes longer than a moment: run off the UI thread, shown with its progress, cancellable, and calm about
 * failures.
 */
@NullMarked
package org.winnable.ui.jobs;

import org.jspecify.annotations.NullMarked;
