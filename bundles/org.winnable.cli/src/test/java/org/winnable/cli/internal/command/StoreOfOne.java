package org.winnable.cli.internal.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.work.Progress;
import org.winnable.plugins.CheckedFile;
import org.winnable.plugins.Consent;
import org.winnable.plugins.ConsentMissingException;
import org.winnable.plugins.ConsentMissingException.What;
import org.winnable.plugins.InstalledPlugin;
import org.winnable.plugins.Licence;
import org.winnable.plugins.PluginChange;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginOffer;
import org.winnable.plugins.PluginSnapshot;
import org.winnable.plugins.PluginStep;
import org.winnable.plugins.PluginStore;
import org.winnable.plugins.Signer;
import org.winnable.plugins.Trust;

/** A store in memory that knows one plug-in, needs each kind of yes for it, and notes what it was asked for. */
final class StoreOfOne implements PluginStore {

    static final String ID = "org.example.fit";
    static final Signer AUTHOR = new Signer("CN=Author", "ab".repeat(32));

    final List<String> asked = new ArrayList<>();
    private final List<String> sites = new ArrayList<>();
    private final List<Signer> keys = new ArrayList<>();
    private Optional<String> version = Optional.empty();
    Optional<String> problem = Optional.empty();

    @Override
    public List<InstalledPlugin> installed() {
        return version.stream()
                .map(present ->
                        new InstalledPlugin(ID, present, "Fit", "Example", "/site", Shell.TODAY, List.of(ID), problem))
                .toList();
    }

    @Override
    public List<PluginOffer> search(List<String> where, String words, Progress progress) {
        asked.add("search " + where + ' ' + words);
        return List.of(new PluginOffer(ID, "1.0.0", "Fit", "Who fits.", "Example", "/site"));
    }

    @Override
    public PluginChange install(String origin, Optional<String> id, Progress progress) throws PluginException {
        asked.add("install " + origin + ' ' + id.orElse("-"));
        if (origin.endsWith("nowhere.jar")) {
            throw new PluginException("there is no " + origin);
        }
        return change(Optional.of("1.0.0"));
    }

    @Override
    public PluginChange update(List<String> ids, Progress progress) {
        asked.add("update " + ids);
        return change(version);
    }

    @Override
    public PluginChange remove(List<String> ids, Progress progress) {
        asked.add("remove " + ids);
        return change(Optional.empty());
    }

    @Override
    public List<PluginSnapshot> history() {
        return List.of(
                new PluginSnapshot(Shell.TODAY, List.of(ID + " 1.0.0"), true),
                new PluginSnapshot(Instant.EPOCH, List.of(), false));
    }

    @Override
    public PluginChange rollback(Optional<Instant> since, Progress progress) {
        asked.add("rollback " + since.map(Instant::toString).orElse("-"));
        return change(Optional.empty());
    }

    @Override
    public List<String> sites() {
        return List.copyOf(sites);
    }

    @Override
    public void addSite(String site) {
        sites.add(site);
    }

    @Override
    public void removeSite(String site) {
        sites.remove(site);
    }

    @Override
    public List<Signer> trusted() {
        return List.copyOf(keys);
    }

    @Override
    public void distrust(String fingerprint) {
        keys.removeIf(key -> key.fingerprint().equals(fingerprint));
    }

    @Override
    public void publish(List<Path> jars, Path folder, Progress progress) {
        asked.add("publish " + jars.stream().map(Path::getFileName).toList());
    }

    private PluginChange change(Optional<String> after) {
        Optional<String> before = version;
        boolean brings = after.isPresent() && !after.equals(before);
        return new PluginChange() {
            @Override
            public List<PluginStep> steps() {
                return before.equals(after) ? List.of() : List.of(new PluginStep(ID, "Fit", before, after, true));
            }

            @Override
            public List<Licence> licences() {
                return brings ? List.of(new Licence("Fit", "Do what you like.")) : List.of();
            }

            @Override
            public List<CheckedFile> files() {
                return brings
                        ? List.of(
                                new CheckedFile(ID, 1234, new Trust.UnknownKey(AUTHOR)),
                                new CheckedFile("org.example.more", 5, new Trust.Unsigned()))
                        : List.of();
            }

            @Override
            public boolean isAtNextStart() {
                return false;
            }

            @Override
            public void apply(Consent consent, Progress progress) throws ConsentMissingException {
                if (brings) {
                    demand(consent.keys().equals(Set.of(AUTHOR.fingerprint())), What.UNKNOWN_KEY);
                    demand(consent.unsigned(), What.UNSIGNED);
                    demand(consent.licences(), What.LICENCE);
                    keys.add(AUTHOR);
                }
                version = after;
            }

            @Override
            public void close() {
                asked.add("closed");
            }
        };
    }

    private static void demand(boolean given, What what) throws ConsentMissingException {
        if (!given) {
            throw new ConsentMissingException(what, "Missing: " + what + '.');
        }
    }
}
