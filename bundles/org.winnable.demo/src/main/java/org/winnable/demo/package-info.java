/** A client full of generated people, so that a first start shows the whole product. */
@NullMarked
package org.winnable.demo;

import org.jspecify.annotations.NullMarked;
