package org.winnable.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.pack.ClientPack;
import org.winnable.core.rules.Rules;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.AppliedPack;
import org.winnable.workspace.AppliedPacks;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceProblem;
import org.winnable.workspace.pack.Pack;
import org.winnable.workspace.pack.PackReader;

/**
 * Client packs for an open workspace: rehearses, puts in, takes back, exports. Thread-safe; rehearsing and putting in judge everyone and
 * must not run on a thread that paints.
 */
public final class ClientPacks {

    private final ClientSession session;
    private final AppliedPacks packs;
    private final Judgements judgements;

    ClientPacks(ClientSession session, Judgements judgements) {
        this.session = session;
        this.packs = session.workspace().packs();
        this.judgements = judgements;
    }

    /**
     * Reads a pack.
     *
     * @param reference the id of a pack that a plug-in brings, or a folder
     * @param here where a folder that is not absolute begins
     * @throws WorkspaceException if there is no such pack, or it has mistakes
     */
    public static Pack read(PluginCatalog plugins, String reference, Path here) throws WorkspaceException {
        Optional<ClientPack> installed = plugins.clientPacks().stream()
                .filter(pack -> pack.id().id().equals(reference))
                .findFirst();
        if (installed.isPresent()) {
            return PackReader.read(installed.get().folder());
        }
        Path folder = here.resolve(reference);
        if (!Files.isDirectory(folder)) {
            throw new WorkspaceException(reference, Texts.of(ClientPacks.class).get("pack.unknown"), null);
        }
        return PackReader.read(folder);
    }

    /** All that were put in, oldest first; those taken back too. */
    public List<AppliedPack> applied() throws WorkspaceException {
        return packs.list();
    }

    /**
     * Judges everyone as the pack would have it; nothing is changed.
     *
     * @throws WorkspaceException if the rules would have mistakes, or a strategy refuses its parameters
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public PackTrial rehearse(Pack pack, Instant now, Progress progress) throws WorkspaceException {
        Map<String, String> changes = packs.changes(pack);
        Rules rules = packs.rules(changes);
        List<WorkspaceProblem> findings = packs.findings(changes);
        Qualification before = session.qualification(now, progress);
        Qualification after = judgements.tryOut(rules, now, progress);
        List<String> created = changes.keySet().stream()
                .filter(place -> !Files.exists(session.workspace().folder().resolve(place)))
                .toList();
        return PackTrial.of(List.copyOf(changes.keySet()), created, before, after, findings);
    }

    /**
     * Puts a pack in after everyone was judged by it without a refusal, as {@link #rehearse} does, then tells the session's listeners.
     *
     * @return what it changed
     * @throws WorkspaceException if the rules would have mistakes, a strategy refuses its parameters, nothing would change, or a file
     *     cannot be saved
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public PackTrial apply(Pack pack, Instant now, Progress progress) throws WorkspaceException {
        PackTrial trial = rehearse(pack, now, progress);
        packs.apply(pack, now);
        session.changed();
        return trial;
    }

    /** Takes back the pack that was put in last and is still in, as {@link AppliedPacks#undo}, then tells the session's listeners. */
    public AppliedPack undo(Instant now) throws WorkspaceException {
        AppliedPack undone = packs.undo(now);
        session.changed();
        return undone;
    }

    /** Makes a pack of the workspace's own rules and writes it into a folder, as {@link AppliedPacks#export}. */
    public Pack export(Path folder, String name, String description) throws WorkspaceException {
        Pack pack = packs.export(name, description);
        AppliedPacks.write(pack, folder);
        return pack;
    }
}
