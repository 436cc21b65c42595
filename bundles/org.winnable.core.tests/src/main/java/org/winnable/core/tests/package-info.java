/** Tests of the core inside OSGi: the registry, the catalog as a service, hostile plug-ins. */
@NullMarked
package org.winnable.core.tests;

import org.jspecify.annotations.NullMarked;
