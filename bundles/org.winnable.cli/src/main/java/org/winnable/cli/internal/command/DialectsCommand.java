package org.winnable.cli.internal.command;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.source.Dialect;
import org.winnable.core.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the kinds of files that are recognised. */
@Command(name = "dialects")
final class DialectsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(DialectsCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    DialectsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<Dialect> dialects = surroundings.plugins().get().dialects().stream()
                .sorted(Comparator.comparing(Dialect::label))
                .toList();
        Console console = surroundings.console();
        if (common.json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartArray();
                for (Dialect dialect : dialects) {
                    json.writeStartObject()
                            .writeStringProperty("id", dialect.id().id());
                    json.writeStringProperty("name", dialect.label());
                    json.writeStringProperty("contributor", dialect.id().contributor());
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        } else {
            Table table = new Table().column(texts.get("dialects.name")).column(texts.get("dialects.id"));
            dialects.forEach(dialect -> table.row(dialect.label(), dialect.id().id()));
            console.out().println(table.text(Console.WIDTH));
        }
        return ExitCode.DONE;
    }
}
