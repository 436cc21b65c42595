/** Tests of installing and removing plug-ins, in a running framework and with real jars. */
@NullMarked
package org.winnable.plugins.tests;

import org.jspecify.annotations.NullMarked;
