/** The people and companies of the demo client: who they are, before they do anything. */
@NullMarked
package org.winnable.demo.internal.people;

import org.jspecify.annotations.NullMarked;
