package org.winnable.plugins.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.winnable.core.plugin.PluginNeed;
import org.winnable.core.work.Progress;
import org.winnable.plugins.Consent;
import org.winnable.plugins.InstalledPlugin;
import org.winnable.plugins.PluginChange;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginOffer;
import org.winnable.plugins.PluginStore;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.Notice;
import org.winnable.ui.text.Patterns;

/** Asks the store for what the pages want, as jobs, and keeps the one change that waits to be made. Used on the UI thread. */
final class StoreDesk {

    private final Supplier<PluginStore> store;
    private final Jobs jobs;
    private @Nullable Listener listener;
    private @Nullable PlannedChange planned;
    private List<InstalledPlugin> installed = List.of();
    private List<String> sites = List.of();
    private boolean closed;

    /** Shows what came of it. */
    interface Listener {

        /** Other plug-ins are installed, other sites are asked, or the planned change is gone. */
        void changed();

        /** A change waits for a yes. */
        void planned(PlannedChange change);

        /** Sites were searched. */
        void offered(OfferedPlugins offered);
    }

    /** Works a change out. */
    @FunctionalInterface
    private interface Plan {
        PluginChange with(Progress progress) throws PluginException;
    }

    /** What is on disk. */
    private record State(List<InstalledPlugin> installed, List<String> sites) {}

    /**
     * A desk before a store.
     *
     * @param store asked for by jobs only: the first to ask wakes p2, which takes a third of a second
     */
    StoreDesk(Supplier<PluginStore> store, Jobs jobs) {
        this.store = store;
        this.jobs = jobs;
    }

    void listen(Listener told) {
        listener = told;
    }

    List<InstalledPlugin> installed() {
        return installed;
    }

    List<String> sites() {
        return sites;
    }

    /** The change that waits for a yes. */
    Optional<PlannedChange> planned() {
        return Optional.ofNullable(planned);
    }

    /** Reads anew what is installed. */
    void refresh() {
        jobs.fetch(
                Messages.Job_read,
                progress -> new State(store.get().installed(), store.get().sites()),
                state -> {
                    installed = state.installed();
                    sites = state.sites();
                    tellChanged();
                });
    }

    /** Looks at what somebody named: a single plug-in is about to be installed, several are offered. */
    void look(String origin) {
        jobs.run(
                Patterns.format(Messages.Job_look, origin),
                progress -> store.get().search(List.of(origin), "", progress),
                offers -> {
                    if (offers.size() == 1) {
                        install(offers.getFirst());
                    } else {
                        offer(new OfferedPlugins("", offers));
                    }
                });
    }

    void search(String words) {
        jobs.run(
                Messages.Job_search,
                progress -> store.get().search(List.of(), words, progress),
                offers -> offer(new OfferedPlugins(words, offers)));
    }

    void install(PluginOffer offer) {
        plan(
                Patterns.format(Messages.Job_install, offer.name()),
                progress -> store.get().install(offer.site(), Optional.of(offer.id()), progress));
    }

    /** Looks where a client says that it can be had, or on all known sites. */
    void install(PluginNeed need) {
        plan(Patterns.format(Messages.Job_install, need.text()), progress -> {
            List<String> where = need.site().map(List::of).orElse(List.of());
            PluginOffer found = store.get().search(where, need.id(), progress).stream()
                    .filter(offer -> offer.id().equals(need.id()) && need.isMetBy(offer.version()))
                    .findFirst()
                    .orElseThrow(() -> new PluginException(Patterns.format(Messages.Needs_nowhere, need.text())));
            return store.get().install(found.site(), Optional.of(found.id()), progress);
        });
    }

    void update() {
        plan(Messages.Job_update, progress -> store.get().update(List.of(), progress));
    }

    void remove(InstalledPlugin plugin) {
        plan(
                Patterns.format(Messages.Job_remove, plugin.name()),
                progress -> store.get().remove(List.of(plugin.id()), progress));
    }

    void goBack() {
        plan(Messages.Job_rollback, progress -> store.get().rollback(Optional.empty(), progress));
    }

    void addSite(String site) {
        changeSites(() -> store.get().addSite(site));
    }

    void removeSite(String site) {
        changeSites(() -> store.get().removeSite(site));
    }

    /** Makes the change that waits. */
    void apply(Consent consent) {
        PlannedChange change = planned;
        if (change == null) {
            return;
        }
        jobs.run(
                Messages.Job_apply,
                progress -> {
                    change.change().apply(consent, progress);
                    return change;
                },
                made -> {
                    forget();
                    refresh();
                    jobs.show(Notice.done(
                            made.atNextStart() ? Messages.Done_next : Messages.Done_now,
                            ChangeTexts.summary(made.steps()),
                            new Notice.Action(Messages.Done_back, this::goBack)));
                });
    }

    /** Nobody wants the change that waits. */
    void forget() {
        PlannedChange change = planned;
        planned = null;
        if (change != null) {
            jobs.fetch(
                    Messages.Job_apply,
                    progress -> {
                        change.change().close();
                        return true;
                    },
                    done -> {});
            tellChanged();
        }
    }

    void close() {
        closed = true;
        PlannedChange change = planned;
        planned = null;
        if (change != null) {
            change.change().close();
        }
    }

    private void plan(String name, Plan plan) {
        forget();
        jobs.run(name, progress -> PlannedChange.of(plan.with(progress)), change -> {
            forget();
            if (change.steps().isEmpty() || closed) {
                change.change().close();
                jobs.show(Notice.done(Messages.Nothing_title, Messages.Nothing_text));
            } else {
                planned = change;
                if (listener != null) {
                    listener.planned(change);
                }
            }
        });
    }

    @FunctionalInterface
    private interface SiteChange {
        void make() throws PluginException;
    }

    private void changeSites(SiteChange change) {
        jobs.fetch(
                Messages.Job_sites,
                progress -> {
                    change.make();
                    return true;
                },
                done -> refresh());
    }

    private void offer(OfferedPlugins offered) {
        if (listener != null && !closed) {
            listener.offered(offered);
        }
    }

    private void tellChanged() {
        if (listener != null && !closed) {
            listener.changed();
        }
    }
}
