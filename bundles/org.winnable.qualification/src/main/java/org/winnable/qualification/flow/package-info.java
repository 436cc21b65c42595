/**
 * How everyone moved through the stages: how long they stood in each, and from where to where they went.
 */
@NullMarked
package org.winnable.qualification.flow;

import org.jspecify.annotations.NullMarked;
