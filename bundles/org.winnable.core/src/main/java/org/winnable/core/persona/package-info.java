/**
 * Personas: who the people are that we sell to, what their files say, and what a section of the persona editor is handed. Widgets
 * belong to the workbench; nothing here knows them.
 */
@NullMarked
package org.winnable.core.persona;

import org.jspecify.annotations.NullMarked;
