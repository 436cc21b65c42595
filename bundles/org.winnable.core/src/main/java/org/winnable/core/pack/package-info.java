/**
 * Client packs: folders of rules, branding and words that a plug-in brings, data only.
 */
@NullMarked
package org.winnable.core.pack;

import org.jspecify.annotations.NullMarked;
