package org.winnable.imports.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.imports.DialectMatch;
import org.winnable.imports.ImportException;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ImportPreview;
import org.winnable.imports.ImportReport;
import org.winnable.imports.ListOptions;
import org.winnable.imports.Rehearsal;
import org.winnable.imports.internal.dialect.DialectLibrary;
import org.winnable.imports.internal.dialect.DialectRules;
import org.winnable.imports.internal.dialect.RowKind;
import org.winnable.imports.internal.mapping.ColumnChoices;
import org.winnable.imports.internal.mapping.Mapper;
import org.winnable.imports.internal.mapping.Mapping;
import org.winnable.workspace.FactStore;
import org.winnable.workspace.ImportOrigin;
import org.winnable.workspace.ImportTransaction;
import org.winnable.workspace.Settlement;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;

/** One file on its way into one workspace. Used once, by one thread. */
public final class ImportSession {

    private final PluginCatalog catalog;
    private final Workspace workspace;
    private final ImportOptions options;
    private final Progress progress;
    private final InstantSource clock;
    private final IssueLog issues = new IssueLog();
    private final RowIssues wording = new RowIssues(issues);
    private final Placeholders placeholders;
    private final DialectLibrary library;

    /** An import that has not begun. */
    public ImportSession(
            PluginCatalog catalog, Workspace workspace, ImportOptions options, Progress progress, InstantSource clock) {
        this.catalog = catalog;
        this.workspace = workspace;
        this.options = options;
        this.progress = progress;
        this.clock = clock;
        this.placeholders = new Placeholders(
                options.reading().placeholdersAsEmpty() ? workspace.settings().emptyValues() : Set.of());
        this.library = DialectLibrary.of(catalog);
    }

    /** Imports the file. */
    public ImportReport run(Path path) throws ImportException, WorkspaceException {
        return run(path, false).report();
    }

    /** Imports the file and takes it back. */
    public Rehearsal rehearse(Path path) throws ImportException, WorkspaceException {
        return run(path, true);
    }

    private Rehearsal run(Path path, boolean rehearsing) throws ImportException, WorkspaceException {
        long started = System.nanoTime();
        FileInput input = Refusal.check(path);
        Optional<DialectRules> named = named(input.shown());
        Contribution<LeadSource> source = Recognition.best(catalog, input, progress);
        progress.begin(Texts.of(ImportSession.class).get("task", input.name()), input.size());
        try (FileHash hash = FileHash.begin(input, progress);
                SourceRun run = SourceRun.open(source, catalog.guard(), input, settings(), progress)) {
            Head head = head(run, named, input.shown());
            Mapping mapping = withAllDates(head, source, input);
            wording.columns(run.layout(), mapping);
            ImportOrigin origin = origin(input, hash, run, head.dialect());
            RowReader reader = new RowReader(mapping, head.dialect(), defaults(origin.source()), placeholders, wording);
            RawRows raw = new RawRows(run, head.batch(), head.more(), issues, progress);
            FactStore facts = workspace.facts();
            try (ImportTransaction transaction =
                    rehearsing ? facts.beginRehearsal(origin) : facts.beginImport(origin)) {
                RowSampler sampler = new RowSampler(transaction, rehearsing ? Rehearsal.ROWS : 0);
                RowWriter writer = new RowWriter(transaction, sampler);
                ImportCounts counts = write(raw, reader, writer, run);
                progress.checkCancelled();
                Settlement settlement = transaction.settle(counts);
                long id = rehearsing ? Rehearsal.NO_IMPORT : transaction.commit();
                Duration took = Duration.ofNanos(System.nanoTime() - started);
                ImportReport report = new ImportReport(
                        id,
                        input.name(),
                        source.id().id(),
                        origin.dialect(),
                        origin.source(),
                        run.layout(),
                        mapping.columns(),
                        mapping.tellingDates(),
                        settlement.counts(),
                        writer.duplicates(settlement),
                        placeholders.met(),
                        issues.listed(),
                        issues.notListed(),
                        took);
                return Rehearsal.of(report, sampler.rows());
            }
        }
    }

    /** Reads the first rows and says what the file is taken for; writes nothing. */
    public ImportPreview preview(Path path) throws ImportException {
        FileInput input = Refusal.check(path);
        Optional<DialectRules> named = named(input.shown());
        Contribution<LeadSource> source = Recognition.best(catalog, input, progress);
        try (SourceRun run = SourceRun.open(source, catalog.guard(), input, settings(), progress)) {
            Head head = head(run, named, input.shown());
            return new ImportPreview(
                    input.name(),
                    source.id().id(),
                    dialectId(head.dialect()),
                    head.recognised().stream().map(ImportSession::shown).toList(),
                    description(input, head.dialect()),
                    run.layout(),
                    List.copyOf(rowKind(head.dialect()).fields().values()),
                    head.mapping().columns(),
                    head.mapping().tellingDates(),
                    head.batch().rows().stream()
                            .limit(ImportPreview.ROWS)
                            .map(RecordBatch.Row::values)
                            .toList());
        }
    }

    /** The first batch of rows, and what it shows the file to be. */
    private record Head(
            RecordBatch batch,
            boolean more,
            List<DialectLibrary.Match> recognised,
            Optional<DialectRules> dialect,
            ColumnChoices choices,
            Mapping mapping) {}

    private Head head(SourceRun run, Optional<DialectRules> named, String file) throws ImportException {
        RecordBatch batch = new RecordBatch();
        boolean more = run.next(batch, issues, progress);
        List<DialectLibrary.Match> recognised = library.recognise(run.layout().labels());
        Optional<DialectRules> dialect =
                named.or(() -> recognised.stream().findFirst().map(DialectLibrary.Match::rules));
        RowKind rows = rowKind(dialect);
        if (dialect.isPresent() && rows == RowKind.NONE) {
            throw Refusal.nothingToKeep(file, dialect.get().dialect());
        }
        ColumnChoices choices = new ChoiceReader(file, run.layout().labels()).read(options.reading(), rows);
        Mapping mapping =
                Mapper.map(run.layout(), batch.rows(), dialect, library.vocabularies(), choices, placeholders.words());
        for (int column : choices.dates().keySet()) {
            if (!mapping.dates().containsKey(column)) {
                throw Refusal.noDates(file, mapping.columns().get(column).label());
            }
        }
        return new Head(batch, more, recognised, dialect, choices, mapping);
    }

    /** The mapping by the first rows, with what the dates of the whole file tell where the first ones do not. */
    private Mapping withAllDates(Head head, Contribution<LeadSource> source, FileInput input) throws ImportException {
        if (!head.more() || !DateScan.isNeeded(head.mapping())) {
            return head.mapping();
        }
        Texts texts = Texts.of(ImportSession.class);
        progress.begin(texts.get("task.dates", input.name()), input.size());
        try (SourceRun run = SourceRun.open(source, catalog.guard(), input, settings(), progress)) {
            Mapping mapping =
                    new DateScan(head.mapping(), Mapper.dateRules(head.dialect(), head.choices())).read(run, progress);
            progress.begin(texts.get("task", input.name()), input.size());
            return mapping;
        }
    }

    private static RowKind rowKind(Optional<DialectRules> dialect) {
        return dialect.map(DialectRules::rows).orElse(RowKind.CONTACTS);
    }

    private static DialectMatch shown(DialectLibrary.Match match) {
        return new DialectMatch(match.rules().id(), match.rules().dialect().label(), match.confidence());
    }

    private RowDefaults defaults(SourceDescription source) {
        return new RowDefaults(
                workspace.settings().zone(),
                workspace.settings().currency(),
                options.reading().region().or(workspace.settings()::region),
                source.channel(),
                source.campaign());
    }

    private Optional<DialectRules> named(String file) throws ImportException {
        if (options.reading().dialect().isEmpty()) {
            return Optional.empty();
        }
        String name = options.reading().dialect().get();
        Optional<DialectRules> named = library.named(name);
        if (named.isEmpty()) {
            throw Refusal.unknownDialect(file, name, library.ids());
        }
        return named;
    }

    private SourceSettings settings() {
        SourceSettings given = options.reading().settings();
        Set<String> known = new HashSet<>(library.knownLabels());
        known.addAll(given.knownLabels());
        return given.withKnownLabels(known);
    }

    private ImportOrigin origin(FileInput input, FileHash hash, SourceRun run, Optional<DialectRules> dialect)
            throws ImportException {
        String family = Family.of(dialect, run.layout().labels());
        Instant recorded = clock.instant();
        return new ImportOrigin(description(input, dialect), dialectId(dialect), family, hash.await(), recorded);
    }

    private SourceDescription description(FileInput input, Optional<DialectRules> dialect) {
        ListOptions list = options.list();
        return new SourceDescription(
                list.name().orElse(input.name()),
                list.sourceClass()
                        .or(() -> dialect.flatMap(DialectRules::sourceClass))
                        .orElse(SourceClass.UNKNOWN),
                list.channel().or(() -> dialect.flatMap(DialectRules::channel)),
                list.campaign(),
                list.cost(),
                list.leadMagnet().or(() -> dialect.flatMap(DialectRules::leadMagnet)));
    }

    private String dialectId(Optional<DialectRules> dialect) {
        return dialect.or(() -> library.vocabularies().stream().findFirst())
                .map(DialectRules::id)
                .orElse("");
    }

    private ImportCounts write(RawRows raw, RowReader reader, RowWriter writer, SourceRun run)
            throws ImportException, WorkspaceException {
        Tally tally = new Tally();
        boolean last = false;
        try (ReadAhead<RawRows.Piece> read = new ReadAhead<>("import reading", raw);
                ReadAhead<MappedRows.Piece> mapped =
                        new ReadAhead<>("import mapping", new MappedRows(read, reader, progress))) {
            while (!last) {
                MappedRows.Piece piece = mapped.next();
                for (MappedRow row : piece.rows()) {
                    tally.add(writer.write(row));
                }
                progress.count(piece.rows().size());
                last = piece.isLast();
            }
        }
        // every rejection is in the log, whether the source or the import found it
        ImportCounts counts = tally.counts(issues.rejections());
        if (counts.read() == 0) {
            wording.noRows(run.layout());
        }
        return counts;
    }
}
