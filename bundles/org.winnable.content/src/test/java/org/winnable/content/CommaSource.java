package org.winnable.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.ContributionId.Point;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.Issues;
import org.winnable.core.source.Layout;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.work.Progress;

/** A table with commas and without quotes. */
final class CommaSource implements LeadSource {

    static PluginCatalog catalog() {
        ListedPlugins none = ListedPlugins.none();
        ContributionId id = new ContributionId(Point.LEAD_SOURCES, "comma", "test");
        return none.withSources(
                List.of(new Contribution<>(id, "Comma", "", LeadSource.class, CommaSource::new, none.guard())),
                List.of());
    }

    @Override
    public Confidence recognise(Sample sample) {
        return new Confidence(0.5, "commas");
    }

    @Override
    public ImportRun open(Input input, SourceSettings settings) throws IOException {
        List<String> lines;
        try (InputStream stream = input.open()) {
            lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        return new ImportRun() {
            @Override
            public Layout layout() {
                return new Layout(List.of(lines.getFirst().split(",")), Optional.of(1L), "Commas");
            }

            @Override
            public boolean next(RecordBatch batch, Issues issues, Progress progress) {
                for (int line = 1; line < lines.size(); line++) {
                    batch.add(line + 1L, List.of(lines.get(line).split(",", -1)));
                }
                return false;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
