/**
 * The use cases that every face calls: a client's workspace that is open, its people judged and cached, queries over them,
 * and what a face shows of one person. Plain Java; neither faces nor OSGi are known here.
 */
@NullMarked
package org.winnable.application;

import org.jspecify.annotations.NullMarked;
