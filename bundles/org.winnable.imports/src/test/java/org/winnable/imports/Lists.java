package org.winnable.imports;

import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.Guard;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.Dialect;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.Issues;
import org.winnable.core.source.Layout;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.work.Progress;

/** A source for lists whose values contain neither commas nor line ends, and a catalog of given sources and dialects. */
public final class Lists {

    private Lists() {}

    /** Reads the labels in the first line and a row in each further one. */
    public static class PlainSource implements LeadSource {

        @Override
        public Confidence recognise(Sample sample) {
            return new Confidence(0.5, "plain");
        }

        @Override
        public ImportRun open(Input input, SourceSettings settings) throws IOException {
            String text = new String(input.open().readAllBytes(), StandardCharsets.UTF_8);
            List<List<String>> lines =
                    text.lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
            return new PlainRun(lines);
        }
    }

    private static final class PlainRun implements ImportRun {

        private final List<List<String>> lines;
        private int at = 1;

        PlainRun(List<List<String>> lines) {
            this.lines = lines;
        }

        @Override
        public Layout layout() {
            return new Layout(lines.getFirst(), Optional.of(1L), "plain");
        }

        @Override
        public boolean next(RecordBatch batch, Issues issues, Progress progress) {
            while (at < lines.size() && !batch.isFull()) {
                batch.add(at + 1L, lines.get(at));
                at++;
            }
            progress.advance(1);
            return at < lines.size();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    /** A catalog with one source and dialects written into a folder. */
    public static PluginCatalog catalog(LeadSource source, Path folder, String... dialects) throws IOException {
        ListedPlugins none = ListedPlugins.none();
        List<Dialect> written = new ArrayList<>();
        for (int i = 0; i < dialects.length; i++) {
            Path file = Files.writeString(folder.resolve("dialect" + i + ".yaml"), dialects[i]);
            written.add(dialect(file));
        }
        return none.withSources(List.of(contribution(source, none.guard())), written);
    }

    private static Contribution<LeadSource> contribution(LeadSource source, Guard guard) {
        ContributionId id = new ContributionId(ContributionId.Point.LEAD_SOURCES, "test.source", "test");
        return new Contribution<>(id, "Test source", "", LeadSource.class, () -> source, guard);
    }

    /** A dialect in a file, named after it. */
    public static Dialect dialect(Path file) throws MalformedURLException {
        String name = file.getFileName().toString().replace(".yaml", "");
        ContributionId id = new ContributionId(ContributionId.Point.LEAD_SOURCES, "test." + name, "test");
        return new Dialect(id, name, "", file.toUri().toURL());
    }
}
