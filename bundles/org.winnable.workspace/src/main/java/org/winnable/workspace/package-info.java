/**
 * A client's workspace: a folder with written rules as YAML and the facts in one file. Facts are immutable source records;
 * people are derived from them. One process at a time; within it everything here may be used by any thread.
 */
@NullMarked
package org.winnable.workspace;

import org.jspecify.annotations.NullMarked;
