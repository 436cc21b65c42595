package org.winnable.plugins.internal.p2;

import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.planner.ProfileInclusionRules;
import org.winnable.core.text.Texts;
import org.winnable.plugins.PluginException;

/**
 * What is to be there and what not, before it is worked out what that takes.
 *
 * @param add plug-ins to install
 * @param remove plug-ins to remove
 * @param extra units that may be needed besides what the sources offer
 */
record Planning(List<Root> add, List<IInstallableUnit> remove, List<IInstallableUnit> extra) {

    private static final Texts TEXTS = Texts.of(PluginException.class);

    /**
     * A plug-in that somebody asked for.
     *
     * @param unit what to install
     * @param origin where it came from
     * @param since when it was installed
     */
    record Root(IInstallableUnit unit, String origin, Instant since) {}

    /**
     * Works out what it takes.
     *
     * @param winnable what plug-ins meet here
     * @throws PluginException if there is no way; the message says what is missing
     */
    IProvisioningPlan plan(PluginProfile profile, Sources sources, IInstallableUnit winnable, IProgressMonitor monitor)
            throws PluginException {
        IProfileChangeRequest request = profile.planner().createChangeRequest(profile.profile());
        request.removeAll(remove);
        for (Root root : add) {
            IInstallableUnit unit = root.unit();
            include(request, unit);
            request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, Boolean.toString(true));
            request.setInstallableUnitProfileProperty(unit, PluginProfile.ORIGIN, root.origin());
            request.setInstallableUnitProfileProperty(
                    unit, PluginProfile.SINCE, Long.toString(root.since().toEpochMilli()));
        }
        // what is only removed stays planned against the Winnable it was installed into: it must be possible to remove
        // one of
        // several plug-ins that do not fit this one
        List<IInstallableUnit> before = profile.winnable();
        if (!add.isEmpty() && !before.contains(winnable)) {
            request.removeAll(before);
            include(request, winnable);
        }
        ProvisioningContext context = PluginProfile.context(sources.agent());
        context.setMetadataRepositories(sources.places());
        context.setArtifactRepositories(sources.places());
        context.setExtraInstallableUnits(extra);
        IProvisioningPlan plan = profile.planner().getProvisioningPlan(request, context, monitor);
        if (plan.getStatus().getSeverity() == IStatus.CANCEL) {
            throw new java.util.concurrent.CancellationException();
        }
        if (plan.getStatus().getSeverity() == IStatus.ERROR) {
            throw new PluginException(TEXTS.get("store.unfit", Statuses.words(plan.getStatus())));
        }
        return plan;
    }

    private static void include(IProfileChangeRequest request, IInstallableUnit unit) {
        request.add(unit);
        request.setInstallableUnitInclusionRules(unit, ProfileInclusionRules.createStrictInclusionRule(unit));
    }
}
