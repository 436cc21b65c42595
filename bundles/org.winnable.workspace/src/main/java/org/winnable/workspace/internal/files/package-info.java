/** A workspace's folder as the file system sees it: saving whole files or nothing, and keeping other processes out. */
@NullMarked
package org.winnable.workspace.internal.files;

import org.jspecify.annotations.NullMarked;
