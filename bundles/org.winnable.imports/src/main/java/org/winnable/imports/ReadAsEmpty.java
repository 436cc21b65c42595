package org.winnable.imports;

/**
 * Values that stand for nothing and were read as empty, by one rule of the workspace.
 *
 * @param placeholder the value as the rule has it, for instance {@code Select}
 * @param values how many values the rule emptied
 */
public record ReadAsEmpty(String placeholder, long values) {}
