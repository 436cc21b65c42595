/**
 * Client packs: folders of rules and branding that a plug-in brings, data only.
 */
@NullMarked
package org.winnable.core.pack;

import org.jspecify.annotations.NullMarked;
