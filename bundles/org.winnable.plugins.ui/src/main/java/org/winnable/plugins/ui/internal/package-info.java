/** The view of how plug-ins behave. */
@NullMarked
package org.winnable.plugins.ui.internal;

import org.jspecify.annotations.NullMarked;
