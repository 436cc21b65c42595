@NullMarked
package org.winnable.demo.internal.matching;

import org.jspecify.annotations.NullMarked;
