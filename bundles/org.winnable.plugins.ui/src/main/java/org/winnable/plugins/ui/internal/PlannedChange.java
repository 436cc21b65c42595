package org.winnable.plugins.ui.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.plugins.CheckedFile;
import org.winnable.plugins.Licence;
import org.winnable.plugins.PluginChange;
import org.winnable.plugins.PluginStep;
import org.winnable.plugins.Signer;
import org.winnable.plugins.Trust;

/**
 * A change of plug-ins as it is shown before it is made: what there is to read was read off the UI thread.
 *
 * @param change makes it; closed when it was made or nobody wants it
 * @param steps what it does
 * @param files what it brings
 * @param licences the terms of it
 * @param atNextStart whether all of it takes effect only then
 */
record PlannedChange(
        PluginChange change,
        List<PluginStep> steps,
        List<CheckedFile> files,
        List<Licence> licences,
        boolean atNextStart) {

    static PlannedChange of(PluginChange change) {
        return new PlannedChange(change, change.steps(), change.files(), change.licences(), change.isAtNextStart());
    }

    boolean isUnsigned() {
        return files.stream().anyMatch(file -> file.trust() instanceof Trust.Unsigned);
    }

    boolean isRefused() {
        return files.stream().anyMatch(file -> file.trust().isRefused());
    }

    /** Those who signed what it brings and are not known here. */
    Set<Signer> strangers() {
        return files.stream()
                .map(CheckedFile::trust)
                .filter(Trust.UnknownKey.class::isInstance)
                .map(trust -> ((Trust.UnknownKey) trust).signer())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean needsConsent() {
        return isUnsigned() || !strangers().isEmpty() || !licences.isEmpty();
    }
}
