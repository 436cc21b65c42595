package org.winnable.application;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.winnable.core.catalog.ChosenPlugins;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.Spend;
import org.winnable.core.plugin.AvailablePlugin;
import org.winnable.core.plugin.PluginNeed;
import org.winnable.core.work.Progress;
import org.winnable.imports.ImportException;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ImportPreview;
import org.winnable.imports.ImportReport;
import org.winnable.imports.Importer;
import org.winnable.imports.Rehearsal;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.ByHand;
import org.winnable.workspace.PossibleDuplicate;
import org.winnable.workspace.UndoReport;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

/**
 * One client's workspace while it is open, with everything that a face does to it. Facts and judgements are kept as long as
 * neither facts nor rules change, so that asking twice costs nothing.
 *
 * <p>Thread-safe. Judging and importing take seconds on large workspaces and must not run on a thread that paints; of several
 * threads that ask for the same judgement one computes it and the others wait.
 */
public final class ClientSession implements AutoCloseable {

    private final Workspace workspace;
    private final PluginCatalog installed;
    private final PluginCatalog plugins;
    private final Importer importer;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Judgements judgements;
    private final Runnable pluginsChanged = this::changed;
    private final Personas personas;

    private ClientSession(Workspace workspace, PluginCatalog plugins, InstantSource clock) {
        this.workspace = workspace;
        this.installed = plugins;
        this.plugins = new ChosenPlugins(plugins, () -> workspace.settings().plugins());
        this.importer = new Importer(this.plugins, clock);
        this.judgements = new Judgements(workspace, this.plugins);
        plugins.addListener(pluginsChanged);
        this.personas = new Personas(workspace);
    }

    /**
     * Opens the workspace in a folder.
     *
     * @param plugins sources, dialects and strategies to work with
     * @throws WorkspaceException if there is no workspace, another process has it open, or a file of it cannot be read
     */
    public static ClientSession open(Path folder, PluginCatalog plugins) throws WorkspaceException {
        return open(folder, plugins, InstantSource.system());
    }

    /**
     * As {@link #open(Path, PluginCatalog)}, by a clock.
     *
     * @param clock tells when something is imported; who is known from an import alone is known from then on
     */
    public static ClientSession open(Path folder, PluginCatalog plugins, InstantSource clock)
            throws WorkspaceException {
        return new ClientSession(Workspace.open(folder), plugins, clock);
    }

    /**
     * Makes a new workspace and opens it.
     *
     * @throws WorkspaceException if there is one already, or the folder cannot be written
     */
    public static ClientSession create(Path folder, WorkspaceSettings settings, PluginCatalog plugins)
            throws WorkspaceException {
        return new ClientSession(Workspace.create(folder, settings), plugins, InstantSource.system());
    }

    /** The workspace; closed with this session. */
    public Workspace workspace() {
        return workspace;
    }

    /** The plug-ins that this session works with: of those that are installed the ones that the client lets take part. */
    public PluginCatalog plugins() {
        return plugins;
    }

    /** The plug-ins that the client needs and that are not installed, or in other versions only. */
    public List<PluginNeed> missingPlugins() {
        return PluginNeed.missing(
                workspace.settings().plugins().needed(),
                installed.plugins().stream().collect(Collectors.toMap(AvailablePlugin::id, AvailablePlugin::version)));
    }

    /** As {@link #qualification(Instant, Set, Progress)}, with no columns but those that the rules ask for. */
    public Qualification qualification(Instant asOf, Progress progress) throws WorkspaceException {
        return qualification(asOf, Set.of(), progress);
    }

    /**
     * Everyone, judged. Computed anew only if facts, rules, date or the columns asked for have changed since the last call.
     *
     * @param asOf the moment of judgement; what happened later is not seen
     * @param columns names of further columns of sources to load, each {@code other:} and the source's label
     * @param progress learns how far the work is
     * @throws WorkspaceException if rules or facts cannot be read, or a strategy refuses what the scoring model asks of it;
     *     the problems name file and line
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public Qualification qualification(Instant asOf, Set<String> columns, Progress progress) throws WorkspaceException {
        return judgements.qualification(asOf, columns, progress);
    }

    /**
     * Everyone, judged by the rules as they are written; or by the last sound ones, if somebody made a mistake in them since.
     *
     * @param asOf the moment of judgement; what happened later is not seen
     * @param progress learns how far the work is
     * @throws WorkspaceException if facts cannot be read, or there were no sound rules in this session yet
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public Judgement judgement(Instant asOf, Progress progress) throws WorkspaceException {
        return judgements.judgement(asOf, progress);
    }

    /**
     * What a file is taken for, before it is imported; writes nothing.
     *
     * @throws ImportException if the file is refused as a whole
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public ImportPreview preview(Path file, ImportOptions options, Progress progress) throws ImportException {
        return importer.preview(workspace, file, options, progress);
    }

    /**
     * Imports one file in one transaction, then tells the listeners. What a list cost is counted against a campaign; where
     * none is named, against the list's own name.
     *
     * @throws ImportException if the file is refused as a whole; nothing has changed then
     * @throws WorkspaceException if the workspace cannot be written; nothing has changed then
     * @throws java.util.concurrent.CancellationException if the user cancelled; nothing has changed then
     */
    public ImportReport importFile(Path file, ImportOptions options, Progress progress)
            throws ImportException, WorkspaceException {
        ImportReport report = importer.run(workspace, file, withCampaign(options, file), progress);
        changed();
        return report;
    }

    /** All that was imported or said by hand so far, undone or not. */
    public ImportHistory history() throws WorkspaceException {
        return new ImportHistory(workspace.facts().imports());
    }

    /**
     * What importing a file would do, found out by doing it and taking it back; listeners are not told, as nothing changes.
     *
     * @throws ImportException if the file is refused as a whole
     * @throws WorkspaceException if the workspace cannot be read
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public Rehearsal rehearse(Path file, ImportOptions options, Progress progress)
            throws ImportException, WorkspaceException {
        return importer.rehearse(workspace, file, withCampaign(options, file), progress);
    }

    /**
     * Takes an import back, or something that was said by hand, then tells the listeners.
     *
     * @throws WorkspaceException if there is no such import, it is undone already, or the workspace cannot be written
     */
    public UndoReport undo(long importId, Instant now) throws WorkspaceException {
        UndoReport report = workspace.facts().undo(importId, now);
        changed();
        return report;
    }

    /**
     * Brings back what was undone, then tells the listeners.
     *
     * @throws WorkspaceException if there is no such import, it was not undone, or the workspace cannot be written
     */
    public UndoReport redo(long importId) throws WorkspaceException {
        UndoReport report = workspace.facts().redo(importId);
        changed();
        return report;
    }

    /**
     * Says that several are the same person, then tells the listeners.
     *
     * @return by what it can be undone
     * @throws WorkspaceException if they are fewer than two, or one is unknown
     */
    public long merge(Set<Long> people, Instant now) throws WorkspaceException {
        long id = workspace.facts().byHand().merge(people, now);
        changed();
        return id;
    }

    /** The pairs of people who may be the same, the likeliest first; nobody of whom somebody said that they are not. */
    public List<PossibleDuplicate> possibleDuplicates() throws WorkspaceException {
        return workspace.facts().possibleDuplicates();
    }

    /**
     * Says that two are not the same person, then tells the listeners.
     *
     * @return by what it can be undone
     * @throws WorkspaceException if one is unknown, or they are one
     */
    public long keepApart(long one, long other, Instant now) throws WorkspaceException {
        long id = workspace.facts().byHand().keepApart(one, other, now);
        changed();
        return id;
    }

    /**
     * Says that some records of a person tell of another one, then tells the listeners.
     *
     * @return by what it can be undone
     * @throws WorkspaceException if the person is unknown, or not some but not all of their records are named
     */
    public long split(long person, Set<Long> records, Instant now) throws WorkspaceException {
        long id = workspace.facts().byHand().split(person, records, now);
        changed();
        return id;
    }

    /**
     * Says what was decided about somebody, as {@link ByHand#decide}, then tells the listeners.
     *
     * @return by what it can be undone
     * @throws WorkspaceException if the person is unknown, or the decision lies in the future
     * @throws IllegalArgumentException if the type is none of {@link InteractionType#DECISIONS}
     */
    public long decide(long person, InteractionType decision, Optional<String> reason, Instant when, Instant now)
            throws WorkspaceException {
        long id = workspace.facts().byHand().decide(person, decision, reason, when, now);
        changed();
        return id;
    }

    /**
     * All that was spent, each amount once: the recorded spend, and what lists cost for campaigns of which no spend is
     * recorded. Where it is, it holds what the campaign's lists cost already.
     */
    public List<Spend> spend() throws WorkspaceException {
        return KnownSpend.of(workspace);
    }

    /**
     * Everything about one person.
     *
     * @param id the person
     * @param people the judgement to explain, of this workspace
     * @throws NoSuchElementException if the judgement has no such person, or they were taken away since
     */
    public LeadDetails details(long id, Qualification people) throws WorkspaceException {
        return new DetailsReader(workspace.facts()).read(id, people);
    }

    /** The scoring models: published, drafts, earlier versions. */
    public PublishedModels models() {
        return new PublishedModels(this, judgements);
    }

    /** The client packs. */
    public ClientPacks packs() {
        return new ClientPacks(this, judgements);
    }

    /** The content plan. */
    public ClientContent content() {
        return new ClientContent(this);
    }

    /** The personas. */
    public Personas personas() {
        return personas;
    }

    /** Calls back, on the thread that made it, after each change of facts, rules or plug-ins that this session makes or is told of. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends the call-backs. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Tells the listeners that facts or rules changed by another way than this session, such as a saved rule file. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void close() throws WorkspaceException {
        installed.removeListener(pluginsChanged);
        judgements.close();
    }

    private static ImportOptions withCampaign(ImportOptions options, Path file) {
        if (options.list().cost().isEmpty() || options.list().campaign().isPresent()) {
            return options;
        }
        String name = options.list().name().orElseGet(() -> String.valueOf(file.getFileName()));
        return options.withList(list -> list.withCampaign(name));
    }
}
