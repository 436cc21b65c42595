package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.scoring.TrainingReport;
import org.winnable.core.scoring.TrainingReport.Figure;
import org.winnable.core.text.Texts;
import org.winnable.workspace.TrainedVersion;
import tools.jackson.core.JsonGenerator;

/** What strategies learnt, for people and for programs. */
final class TrainedListing {

    private static final String INDENT = "  ";

    private final Texts texts = Texts.of(TrainedListing.class);

    /** A line for each version. */
    String table(List<TrainedVersion> versions) {
        Table table = new Table()
                .column(texts.get("trained.name"))
                .number(texts.get("models.version"))
                .column(texts.get("trained.strategy"))
                .column(texts.get("trained.on"))
                .number(texts.get("trained.people"))
                .column(texts.get("trained.figures"));
        for (TrainedVersion each : versions) {
            TrainingReport report = each.report();
            table.row(
                    each.name(),
                    Integer.toString(each.version()),
                    report.strategy(),
                    report.trained().toString(),
                    texts.get("trained.count", report.people()),
                    report.figures().stream()
                            .map(figure -> texts.get("trained.figure", figure.name(), figure.text()))
                            .collect(Collectors.joining(", ")));
        }
        return table.text(Console.WIDTH);
    }

    /** The whole report of each version. */
    String reports(List<TrainedVersion> versions) {
        return versions.stream()
                .map(this::report)
                .collect(Collectors.joining(System.lineSeparator().repeat(2)));
    }

    private String report(TrainedVersion version) {
        TrainingReport report = version.report();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("trained.title", version.name(), version.version(), report.strategy()));
        String about = texts.get(
                "trained.about",
                report.trained().toString(),
                report.people(),
                report.from().toString(),
                report.until().toString());
        lines.addAll(Columns.wrap(about, Console.WIDTH));
        for (Figure figure : report.figures()) {
            String text = texts.get("trained.figure", figure.name(), figure.text());
            Columns.wrap(text, Console.WIDTH - INDENT.length()).forEach(line -> lines.add(INDENT + line));
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** A list of versions with their reports. */
    static void write(JsonGenerator json, List<TrainedVersion> versions) {
        json.writeStartArray();
        for (TrainedVersion each : versions) {
            TrainingReport report = each.report();
            json.writeStartObject().writeStringProperty("name", each.name());
            json.writeNumberProperty("version", each.version());
            json.writeStringProperty("strategy", report.strategy());
            json.writeStringProperty("trained", report.trained().toString());
            json.writeStringProperty("from", report.from().toString());
            json.writeStringProperty("until", report.until().toString());
            json.writeNumberProperty("people", report.people());
            json.writeArrayPropertyStart("figures");
            for (Figure figure : report.figures()) {
                json.writeStartObject().writeStringProperty("name", figure.name());
                json.writeStringProperty("text", figure.text()).writeEndObject();
            }
            json.writeEndArray().writeEndObject();
        }
        json.writeEndArray();
    }
}
