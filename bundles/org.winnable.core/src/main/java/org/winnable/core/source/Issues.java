package org.winnable.core.source;

/** Takes issues while a file is read. */
@FunctionalInterface
public interface Issues {

    /** Takes one issue. A {@link Issue.Severity#REJECTION} stands for exactly one row that is in no batch. */
    void add(Issue issue);
}
