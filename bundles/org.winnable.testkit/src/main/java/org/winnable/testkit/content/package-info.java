/**
 * What plug-ins that place content are tested by: the contract of all mappings, and plans to try them on.
 */
@NullMarked
package org.winnable.testkit.content;

import org.jspecify.annotations.NullMarked;
