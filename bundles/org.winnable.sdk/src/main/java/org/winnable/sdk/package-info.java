/** What an author of plug-ins begins with: a project that builds, and the API in their Maven repository. */
@NullMarked
package org.winnable.sdk;

import org.jspecify.annotations.NullMarked;
