package org.winnable.plugins.internal.p2;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.p2.core.IProvisioningAgent;

/** Ends agents of p2. */
final class Agents {

    /**
     * The job that saves which sites an agent knows, half a second after they changed. Its family is p2's own, so that it is known by its
     * name; were that another one day, agents would end as late as p2 lets them.
     */
    private static final String SAVING = "org.eclipse.equinox.internal.p2.engine.ProfilePreferences";

    private Agents() {}

    /** Ends an agent: it waits for that job, which is told not to wait for more. */
    static void stop(IProvisioningAgent agent) {
        for (Job job : Job.getJobManager().find(null)) {
            if (job.getClass().getName().startsWith(SAVING)) {
                job.wakeUp();
            }
        }
        agent.stop();
    }
}
