/**
 * Imports of files that people really have, with the sources and dialects as the registry has them.
 */
@NullMarked
package org.winnable.imports.tests;

import org.jspecify.annotations.NullMarked;
