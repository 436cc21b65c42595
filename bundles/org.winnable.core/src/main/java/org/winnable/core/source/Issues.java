package org.winnable.core.source;

import org.osgi.annotation.versioning.ProviderType;

/** Takes issues while a file is read. */
@ProviderType
@FunctionalInterface
public interface Issues {

    /** Takes one issue. A {@link Issue.Severity#REJECTION} stands for exactly one row that is in no batch. */
    void add(Issue issue);
}
