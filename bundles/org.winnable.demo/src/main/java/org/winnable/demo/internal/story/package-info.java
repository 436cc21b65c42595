/** What happened in the year that the demo client tells of: campaigns, visits, letters, purchases. */
@NullMarked
package org.winnable.demo.internal.story;

import org.jspecify.annotations.NullMarked;
