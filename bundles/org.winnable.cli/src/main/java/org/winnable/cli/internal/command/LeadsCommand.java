package org.winnable.cli.internal.command;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Stack;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.application.LeadQuery;
import org.winnable.application.LeadRow;
import org.winnable.application.LeadSort;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import tools.jackson.core.JsonGenerator;

/** Lists people: those furthest on their way first, unless another order is asked for. */
@Command(name = "leads")
final class LeadsCommand extends JudgedCommand {

    private static final int SCREENFUL = 50;
    private static final LeadSort FURTHEST_FIRST = new LeadSort("stage", true);

    @Mixin
    private SegmentOptions segment = new SegmentOptions();

    @Option(
            names = {"-s", "--sort"},
            paramLabel = "COLUMN",
            parameterConsumer = SortConsumer.class)
    private @Nullable String sort;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "COUNT")
    private @Nullable Integer limit;

    @Option(names = "--offset", paramLabel = "COUNT")
    private int offset;

    LeadsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<String> columns() throws InvalidQueryException {
        Set<String> columns = new LinkedHashSet<>(segment.columns());
        Stream.of(parsedSort().column())
                .filter(column -> column.startsWith(CategoryKey.OTHER))
                .forEach(columns::add);
        return columns;
    }

    @Override
    int run(ClientSession session, Qualification people) throws InvalidQueryException {
        Integer asked = limit;
        if (offset < 0 || asked != null && asked < 0) {
            throw new InvalidQueryException(Texts.of(LeadsCommand.class).get("leads.negative"));
        }
        // a program wants everything, a person a screenful
        int most = asked != null ? asked : json() ? Integer.MAX_VALUE : SCREENFUL;
        LeadQuery query = segment.query().withSort(Optional.of(parsedSort())).withPage(offset, most);
        int[] matching = query.matching(people);
        int[] rows = query.page(matching);
        Console console = surroundings().console();
        if (json()) {
            JsonOutput.document(console.out(), out -> {
                out.writeStartArray();
                for (int row : rows) {
                    write(out, LeadRow.of(people, row));
                }
                out.writeEndArray();
            });
        } else {
            console.out().println(new LeadsText().text(people, rows, matching.length, asked == null));
        }
        return ExitCode.DONE;
    }

    private static void write(JsonGenerator json, LeadRow lead) {
        json.writeStartObject();
        LeadJson.who(json, lead);
        json.writeBooleanProperty("lead", lead.lead());
        LeadJson.standing(json, lead);
        LeadJson.scores(json, lead);
        json.writeEndObject();
    }

    private LeadSort parsedSort() {
        String text = sort;
        return text == null ? FURTHEST_FIRST : LeadSort.parse(text);
    }

    /** Takes whatever comes next: {@code -name} is a column, largest first, and no option. */
    static final class SortConsumer implements IParameterConsumer {
        @Override
        public void consumeParameters(
                @Nullable Stack<String> arguments, @Nullable ArgSpec option, @Nullable CommandSpec command) {
            Stack<String> left = Objects.requireNonNull(arguments);
            ArgSpec sort = Objects.requireNonNull(option);
            if (left.isEmpty()) {
                String message = Texts.of(LeadsCommand.class).get("leads.noSort", sort.paramLabel());
                throw new ParameterException(Objects.requireNonNull(command).commandLine(), message);
            }
            sort.setValue(left.pop());
        }
    }
}
