package org.winnable.content.internal.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Outcome;
import org.winnable.core.plugin.Phase;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.Input;
import org.winnable.core.source.Issue;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.source.WholeReading;
import org.winnable.core.text.Texts;

/**
 * A table of assets, read by whichever lead source knows tables of its kind.
 *
 * @param file where
 */
record AssetTable(PluginCatalog plugins, Path file) {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final Texts TEXTS = Texts.of(AssetTable.class);

    /** A source, and how sure it is. */
    private record Candidate(Contribution<LeadSource> source, Confidence confidence) {}

    String read(Finding finding) throws SourceException, IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new SourceException(SourceException.NO_LINE, TEXTS.get("table.large", MOST_BYTES >> 20));
        }
        byte[] bytes = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        Sample sample = new Sample(name, Arrays.copyOf(bytes, Math.min(Sample.SIZE, bytes.length)), bytes.length);
        Candidate best = plugins.leadSources().stream()
                .map(source -> new Candidate(source, confidence(source, sample)))
                .max(Comparator.comparingDouble(
                        candidate -> candidate.confidence().degree()))
                .filter(candidate -> candidate.confidence().degree() > 0)
                .orElseThrow(() -> new SourceException(SourceException.NO_LINE, TEXTS.get("table.unknown")));
        WholeReading table = table(best.source(), Input.of(name, bytes), finding);
        take(table, finding);
        return table.layout().description();
    }

    private Confidence confidence(Contribution<LeadSource> contribution, Sample sample) {
        return contribution
                .instance()
                .then(source -> plugins.guard()
                        .call(contribution.id(), Phase.PREPARATION, Guard.QUICK, () -> source.recognise(sample)))
                .value()
                .orElse(new Confidence(0, ""));
    }

    /** What a source makes of the file, or why it does not. */
    private sealed interface Reading {
        record Done(WholeReading table) implements Reading {}

        record Refused(SourceException reason) implements Reading {}
    }

    private WholeReading table(Contribution<LeadSource> contribution, Input input, Finding finding)
            throws SourceException {
        SourceSettings settings = SourceSettings.AUTOMATIC.withKnownLabels(AssetColumns.labels());
        Outcome<Reading> outcome = contribution
                .instance()
                .then(source -> plugins.guard()
                        .call(contribution.id(), Phase.CALL, Guard.BATCH, finding.progress(), () -> {
                            try {
                                return new Reading.Done(WholeReading.of(source, input, settings));
                            } catch (SourceException e) {
                                return new Reading.Refused(e);
                            }
                        }));
        return switch (outcome) {
            case Outcome.Success<Reading>(Reading.Done(WholeReading table)) -> table;
            case Outcome.Success<Reading>(Reading.Refused(SourceException reason)) -> throw reason;
            case Outcome.Failure<Reading>(var reason) ->
                throw new SourceException(SourceException.NO_LINE, reason.message());
        };
    }

    private void take(WholeReading table, Finding finding) throws SourceException {
        AssetColumns columns = AssetColumns.of(table.layout().labels());
        if (!columns.haveTitleOrAddress()) {
            throw new SourceException(
                    table.layout().headerLine().orElse(SourceException.NO_LINE),
                    TEXTS.get("table.columns", String.join(", ", table.layout().labels())));
        }
        for (Issue issue : table.issues()) {
            if (issue.severity() == Issue.Severity.REJECTION) {
                finding.begin(issue.line());
                finding.rejected(issue);
            } else {
                finding.tell(issue);
            }
        }
        AssetRow row = new AssetRow(columns, finding);
        for (RecordBatch.Row each : table.rows()) {
            if (finding.begin(each.line())) {
                Optional<Found> found = row.read(each);
                found.ifPresent(finding::take);
            }
        }
    }
}
