/** The facts in DuckDB: schema, writing by appender, reading into columns. SQL lives here and nowhere else. */
@NullMarked
package org.winnable.workspace.internal.store;

import org.jspecify.annotations.NullMarked;
