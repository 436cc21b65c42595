/**
 * Contributions of plug-ins by name, made when first used; the guard around every call into them; the health it reports.
 */
@NullMarked
package org.winnable.core.plugin;

import org.jspecify.annotations.NullMarked;
