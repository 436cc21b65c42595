package org.winnable.core.facts;

/** One categorical attribute of all rows: a code per row and what the codes mean. */
record CategoryColumn(Dictionary dictionary, int[] codes) {}
