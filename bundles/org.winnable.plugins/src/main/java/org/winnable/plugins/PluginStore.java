package org.winnable.plugins;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.winnable.core.work.Progress;

/**
 * The plug-ins that a user of this machine installed, and the way to others. They lie in a folder of the user, apart from Winnable
 * itself: a plug-in can neither replace nor remove a part of Winnable, and stays when Winnable is built or installed anew.
 *
 * <p>Thread-safe. Reading is quick; whatever fetches or changes takes a {@link Progress}, may be cancelled and must not be called
 * on a thread that paints. One process at a time changes plug-ins; a second one is told so.
 */
public interface PluginStore {

    /** What is installed, in the order of names. */
    List<InstalledPlugin> installed() throws PluginException;

    /**
     * What sites offer, the newest version of each.
     *
     * @param sites addresses of sites, or paths of zips or folders; empty for {@link #sites()}
     * @param words every one must stand in the name, identifier, description or provider; empty for everything
     * @throws PluginException if a site cannot be read
     */
    List<PluginOffer> search(List<String> sites, String words, Progress progress) throws PluginException;

    /**
     * Works out how to install a plug-in, or to replace the version of it that is there.
     *
     * @param origin path of a bundle (jar), of a site as zip or folder, or the address of a site
     * @param id which of the plug-ins there; absent where there is only one
     * @throws PluginException if it cannot be had or does not fit this Winnable
     */
    PluginChange install(String origin, Optional<String> id, Progress progress) throws PluginException;

    /**
     * Works out how to bring plug-ins to the newest version that their origins and {@link #sites()} have.
     *
     * @param ids which; empty for all
     * @throws PluginException if one of them is not installed, or what is newest does not fit this Winnable
     */
    PluginChange update(List<String> ids, Progress progress) throws PluginException;

    /**
     * Works out how to remove plug-ins with all that only they needed.
     *
     * @throws PluginException if one of them is not installed
     */
    PluginChange remove(List<String> ids, Progress progress) throws PluginException;

    /** How the plug-ins were before each change, the latest first. */
    List<PluginSnapshot> history() throws PluginException;

    /**
     * Works out how to go back to what was installed before.
     *
     * @param since one of {@link #history()}; absent for the state before the last change
     * @throws PluginException if there is no such state, or files of it are gone and their origin has them no more
     */
    PluginChange rollback(Optional<Instant> since, Progress progress) throws PluginException;

    /** The sites that are asked without being named. */
    List<String> sites() throws PluginException;

    /** Asks a site from now on. Nothing happens if it is asked already. */
    void addSite(String site) throws PluginException;

    /**
     * Asks a site no more.
     *
     * @throws PluginException if it was not asked
     */
    void removeSite(String site) throws PluginException;

    /** Those whose plug-ins are installed without a question. */
    List<Signer> trusted() throws PluginException;

    /**
     * No longer trusts a key.
     *
     * @throws PluginException if it was not trusted
     */
    void distrust(String fingerprint) throws PluginException;

    /**
     * Makes a site out of bundles, for others to install from. What lies in the folder already stays offered.
     *
     * @param jars bundles
     * @param folder made if it does not exist
     */
    void publish(List<Path> jars, Path folder, Progress progress) throws PluginException;
}
