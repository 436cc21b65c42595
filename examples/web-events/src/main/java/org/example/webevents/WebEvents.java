package org.example.webevents;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.Issue;
import org.winnable.core.source.Issues;
import org.winnable.core.source.Layout;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.source.TextLines;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;

/**
 * Reads JSON lines of web events as Segment, RudderStack and their likes write them: one object with {@code type} and
 * {@code timestamp} a line. What the values mean, the dialect {@code web-events.yaml} says. Stateless.
 */
public final class WebEvents implements LeadSource {

    /** The values that are read, by their path within an event; an event without one of them has an empty cell there. */
    static final List<String> PATHS = List.of(
            "type",
            "event",
            "timestamp",
            "userId",
            "traits.email",
            "context.traits.email",
            "traits.name",
            "context.page.title",
            "context.page.path",
            "context.campaign.name");

    private static final Texts TEXTS = Texts.of(WebEvents.class);
    private static final int LONGEST_LINE = 100_000;

    @Override
    public Confidence recognise(Sample sample) {
        Optional<Map<String, String>> first = TextLines.decode(sample.head())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .flatMap(FlatJson::read);
        boolean event = first.isPresent()
                && first.get().containsKey("type")
                && first.get().containsKey("timestamp");
        return event ? new Confidence(0.9, TEXTS.get("recognised")) : new Confidence(0, TEXTS.get("recognised.not"));
    }

    @Override
    public ImportRun open(Input input, SourceSettings settings) throws SourceException, IOException {
        if (input.size() == 0) {
            throw new SourceException(SourceException.NO_LINE, TEXTS.get("empty"));
        }
        return new Run(TextLines.of(input.open(), LONGEST_LINE));
    }

    /** One file, a line at a time. */
    private record Run(TextLines lines) implements ImportRun {

        @Override
        public Layout layout() {
            return new Layout(PATHS, Optional.of(Layout.OF_FORMAT), TEXTS.get("layout"));
        }

        @Override
        public boolean next(RecordBatch batch, Issues issues, Progress progress) throws IOException {
            Optional<TextLines.Line> line = Optional.empty();
            while (!batch.isFull()) {
                progress.checkCancelled();
                line = lines.next();
                if (line.isEmpty()) {
                    break;
                }
                take(line.get(), batch, issues);
            }
            progress.advance(lines.takeCount());
            return line.isPresent();
        }

        private void take(TextLines.Line line, RecordBatch batch, Issues issues) {
            String text = lines.decode(line.raw());
            if (text.isBlank()) {
                return;
            }
            Optional<Map<String, String>> event = line.cut() ? Optional.empty() : FlatJson.read(text);
            if (event.isPresent()) {
                batch.add(
                        line.number(),
                        PATHS.stream()
                                .map(path -> event.get().getOrDefault(path, ""))
                                .toList());
            } else {
                String wrong = line.cut() ? "long" : "broken";
                issues.add(new Issue(
                        Issue.Severity.REJECTION,
                        line.number(),
                        Optional.empty(),
                        Optional.empty(),
                        TEXTS.get(wrong),
                        TEXTS.get(wrong + ".remedy")));
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
