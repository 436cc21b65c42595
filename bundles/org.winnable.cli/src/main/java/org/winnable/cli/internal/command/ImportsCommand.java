package org.winnable.cli.internal.command;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.winnable.application.ClientSession;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.ImportSummary;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Lists what was imported and what was said by hand, oldest first; both can be undone. */
@Command(name = "imports")
final class ImportsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(ImportsCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(names = "--yield")
    private boolean yields;

    ImportsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (ClientSession session = workspace.open(surroundings)) {
            List<ImportSummary> imports = session.workspace().facts().imports();
            Console console = surroundings.console();
            if (yields && !imports.isEmpty()) {
                return measured(session, imports);
            }
            if (common.json()) {
                print(imports, (json, each) -> {});
            } else {
                console.out()
                        .println(text(imports, session.workspace().settings().zone()));
            }
        }
        return ExitCode.DONE;
    }

    /** With what became of the lists, for which everyone is judged. */
    private int measured(ClientSession session, List<ImportSummary> imports) throws WorkspaceException {
        Qualification people;
        try (ConsoleProgress progress = new ConsoleProgress(surroundings.console())) {
            people = session.qualification(asOf.instant(surroundings, session), progress);
        }
        MeasuredLists measured = MeasuredLists.of(session.workspace().facts(), people);
        if (common.json()) {
            print(imports, measured::write);
        } else {
            surroundings.console().out().println(measured.text());
        }
        return JudgedCommand.findings(people, surroundings);
    }

    private void print(List<ImportSummary> imports, BiConsumer<JsonGenerator, ImportSummary> more) {
        JsonOutput.document(surroundings.console().out(), json -> {
            json.writeStartArray();
            for (ImportSummary each : imports) {
                json.writeStartObject();
                describe(json, each);
                more.accept(json, each);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private String text(List<ImportSummary> imports, ZoneId zone) {
        if (imports.isEmpty()) {
            return texts.get("leads.nobodyYet");
        }
        Table table = new Table()
                .number(texts.get("imports.number"))
                .column(texts.get("imports.when"))
                .column(texts.get("imports.source"))
                .column(texts.get("imports.magnet"))
                .column(texts.get("imports.state"))
                .number(texts.get("imports.created"))
                .number(texts.get("imports.merged"))
                .number(texts.get("imports.unchanged"))
                .number(texts.get("imports.rejected"));
        for (ImportSummary each : imports) {
            ImportCounts counts = each.counts();
            table.row(
                    Long.toString(each.id()),
                    LocalDateTime.ofInstant(each.origin().recorded(), zone)
                            .truncatedTo(ChronoUnit.MINUTES)
                            .toString()
                            .replace('T', ' '),
                    each.origin().source().name(),
                    each.origin().source().leadMagnet().map(LeadMagnet::label).orElse(""),
                    texts.get(each.undone().isPresent() ? "imports.undone" : "imports.live"),
                    texts.get("number", counts.created()),
                    texts.get("number", counts.merged()),
                    texts.get("number", counts.unchanged()),
                    texts.get("number", counts.rejected()));
        }
        return table.text(Console.WIDTH);
    }

    static void write(JsonGenerator json, ImportSummary each) {
        json.writeStartObject();
        describe(json, each);
        json.writeEndObject();
    }

    private static void describe(JsonGenerator json, ImportSummary each) {
        json.writeNumberProperty("importId", each.id());
        json.writeStringProperty("source", each.origin().source().name());
        json.writeStringProperty("class", each.origin().source().sourceClass().key());
        JsonOutput.text(json, "leadMagnet", each.origin().source().leadMagnet().map(LeadMagnet::key));
        json.writeStringProperty("dialect", each.origin().dialect());
        json.writeBooleanProperty("byHand", each.origin().isByHand());
        json.writeStringProperty("recorded", each.origin().recorded().toString());
        json.writeName("undone");
        if (each.undone().isPresent()) {
            json.writeString(each.undone().get().toString());
        } else {
            json.writeNull();
        }
        json.writeNumberProperty("read", each.counts().read());
        json.writeNumberProperty("created", each.counts().created());
        json.writeNumberProperty("merged", each.counts().merged());
        json.writeNumberProperty("unchanged", each.counts().unchanged());
        json.writeNumberProperty("rejected", each.counts().rejected());
    }
}
