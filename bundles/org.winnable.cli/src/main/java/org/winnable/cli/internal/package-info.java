/** The application that runs one command and ends. */
@NullMarked
package org.winnable.cli.internal;

import org.jspecify.annotations.NullMarked;
