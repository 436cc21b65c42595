package org.winnable.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.plugin.PluginHealth;
import org.winnable.core.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.core.JsonGenerator;

/** Makes every contribution once and says which of them fail, and why. */
@Command(name = "health")
final class HealthCommand implements Callable<Integer> {

    private static final long NANOS_PER_MILLISECOND = 1_000_000;
    private static final double BYTES_PER_MEGABYTE = 1_000_000;

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(HealthCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    HealthCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PluginCatalog catalog = surroundings.plugins().get();
        catalog.leadSources().forEach(Contribution::instance);
        catalog.contentMappings().forEach(Contribution::instance);
        catalog.scoringStrategies().forEach(Contribution::instance);
        // these three are data or made by a face: reading their declarations is all there is to try
        catalog.dialects();
        catalog.personaEditors();
        catalog.clientPacks();
        List<PluginHealth.Report> reports = catalog.guard().health().reports();
        Console console = surroundings.console();
        if (common.json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartArray();
                reports.forEach(report -> write(json, report));
                json.writeEndArray();
            });
        } else {
            console.out().println(text(reports));
        }
        return reports.stream().allMatch(PluginHealth.Report::isHealthy) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private String text(List<PluginHealth.Report> reports) {
        Table table = new Table()
                .column(texts.get("health.contribution"))
                .column(texts.get("health.point"))
                .column(texts.get("health.contributor"))
                .number(texts.get("health.calls"))
                .number(texts.get("health.longest"))
                .number(texts.get("health.memory"))
                .number(texts.get("health.failures"))
                .column(texts.get("health.state"));
        StringBuilder failures = new StringBuilder();
        for (PluginHealth.Report report : reports) {
            table.row(
                    report.contribution().id(),
                    report.contribution().point().key(),
                    report.contribution().contributor(),
                    texts.get("number", report.calls()),
                    texts.get("health.milliseconds", report.longestNanos() / NANOS_PER_MILLISECOND),
                    texts.get("health.megabytes", report.mostAllocatedBytes() / BYTES_PER_MEGABYTE),
                    texts.get("number", report.failureCount()),
                    texts.get(state(report)));
            report.failures()
                    .forEach(failure -> failures.append(System.lineSeparator()).append(failure.message()));
        }
        long ill = reports.stream().filter(report -> !report.isHealthy()).count();
        String line = System.lineSeparator();
        String summary = texts.get("health.summary", reports.size(), ill);
        return table.text(Console.WIDTH) + line + line + summary + failures;
    }

    private static String state(PluginHealth.Report report) {
        if (report.isPaused()) {
            return "health.paused";
        }
        return report.isHealthy() ? "health.works" : "health.fails";
    }

    private static void write(JsonGenerator json, PluginHealth.Report report) {
        json.writeStartObject().writeStringProperty("id", report.contribution().id());
        json.writeStringProperty("point", report.contribution().point().key());
        json.writeStringProperty("contributor", report.contribution().contributor());
        json.writeNumberProperty("calls", report.calls());
        json.writeNumberProperty("milliseconds", report.nanos() / NANOS_PER_MILLISECOND);
        json.writeNumberProperty("longestMilliseconds", report.longestNanos() / NANOS_PER_MILLISECOND);
        json.writeNumberProperty("allocatedBytes", report.allocatedBytes());
        json.writeNumberProperty("mostAllocatedBytes", report.mostAllocatedBytes());
        json.writeNumberProperty("failures", report.failureCount());
        json.writeBooleanProperty("paused", report.isPaused());
        json.writeArrayPropertyStart("lastFailures");
        for (PluginFailure failure : report.failures()) {
            json.writeStartObject().writeStringProperty("phase", failure.phase().name());
            json.writeStringProperty("kind", failure.kind().name());
            json.writeStringProperty("message", failure.message());
            json.writeStringProperty("at", failure.at().toString()).writeEndObject();
        }
        json.writeEndArray().writeEndObject();
    }
}
