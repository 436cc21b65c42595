package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.text.Texts;
import org.winnable.workspace.FactStore;
import org.winnable.workspace.Likeness;
import org.winnable.workspace.PossibleDuplicate;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Lists people who may be the same, side by side, and takes the answer that two are not. */
@Command(name = "duplicates")
final class DuplicatesCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    /** By what a person tells two people apart. */
    private static final List<ContactField> FIELDS = List.of(
            ContactField.COMPANY,
            ContactField.TITLE,
            ContactField.EMAIL,
            ContactField.PHONE,
            ContactField.MOBILE,
            ContactField.COUNTRY,
            ContactField.PROFILE);

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(DuplicatesCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            descriptionKey = "duplicates.limit")
    private @Nullable Integer limit;

    @Option(names = "--apart", arity = "2", paramLabel = "ID", descriptionKey = "duplicates.apart")
    private List<Long> apart = new ArrayList<>();

    DuplicatesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException {
        Console console = surroundings.console();
        try (ClientSession session = workspace.open(surroundings)) {
            if (!apart.isEmpty()) {
                long said = session.keepApart(
                        apart.getFirst(), apart.getLast(), surroundings.clock().instant());
                Said.tell(console, common.json(), said, "duplicates.kept");
                return ExitCode.DONE;
            }
            List<PossibleDuplicate> all = session.possibleDuplicates();
            Integer asked = limit;
            int most = asked == null ? common.json() ? Integer.MAX_VALUE : SHOWN : Math.max(0, asked);
            List<Pair> shown = pairs(
                    all.subList(0, Math.min(most, all.size())),
                    session.workspace().facts());
            if (common.json()) {
                JsonOutput.document(console.out(), json -> {
                    json.writeStartArray();
                    shown.forEach(pair -> write(json, pair));
                    json.writeEndArray();
                });
            } else {
                console.out().println(text(shown, all.size()));
            }
            return all.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    /** Two people as they are now. */
    private record Pair(PossibleDuplicate asked, Contact one, Contact other) {}

    private static List<Pair> pairs(List<PossibleDuplicate> asked, FactStore facts) throws WorkspaceException {
        Map<Long, Contact> people = facts.contacts(asked.stream()
                .flatMap(each -> Stream.of(each.one(), each.other()))
                .collect(Collectors.toUnmodifiableSet()));
        List<Pair> pairs = new ArrayList<>();
        for (PossibleDuplicate each : asked) {
            Contact one = people.get(each.one());
            Contact other = people.get(each.other());
            if (one != null && other != null) {
                pairs.add(new Pair(each, one, other));
            }
        }
        return pairs;
    }

    private String text(List<Pair> pairs, int all) {
        if (all == 0) {
            return texts.get("duplicates.none");
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("duplicates.count", all));
        for (Pair pair : pairs) {
            lines.add("");
            String reasons =
                    pair.asked().reasons().stream().map(Likeness::label).collect(Collectors.joining(", "));
            lines.addAll(Columns.wrap(texts.get("duplicates.pair", pair.asked().likeness(), reasons), Console.WIDTH));
            lines.add(sideBySide(pair));
        }
        lines.add("");
        lines.addAll(Columns.wrap(texts.get("duplicates.answer"), Console.WIDTH));
        if (pairs.size() < all) {
            lines.add(texts.get("leads.rest", all));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private String sideBySide(Pair pair) {
        Table table = new Table()
                .column("")
                .column(Long.toString(pair.one().id()))
                .column(Long.toString(pair.other().id()));
        table.row(
                ContactField.FULL_NAME.label(),
                pair.one().displayName().orElse(""),
                pair.other().displayName().orElse(""));
        for (ContactField field : FIELDS) {
            String one = pair.one().value(field).orElse("");
            String other = pair.other().value(field).orElse("");
            if (!one.isEmpty() || !other.isEmpty()) {
                table.row(field.label(), one, other);
            }
        }
        return table.text(Console.WIDTH);
    }

    private static void write(JsonGenerator json, Pair pair) {
        json.writeStartObject().writeNumberProperty("likeness", pair.asked().likeness());
        json.writeArrayPropertyStart("reasons");
        for (Likeness reason : pair.asked().reasons()) {
            json.writeStartObject().writeStringProperty("reason", reason.key());
            json.writeNumberProperty("bits", Math.round(reason.bits() * 100) / 100.0)
                    .writeEndObject();
        }
        json.writeEndArray().writeArrayPropertyStart("people");
        Stream.of(pair.one(), pair.other()).forEach(person -> write(json, person));
        json.writeEndArray().writeEndObject();
    }

    private static void write(JsonGenerator json, Contact person) {
        json.writeStartObject().writeNumberProperty("id", person.id());
        person.displayName().ifPresent(name -> json.writeStringProperty("name", name));
        for (ContactField field : FIELDS) {
            person.value(field).ifPresent(value -> json.writeStringProperty(field.key(), value));
        }
        json.writeEndObject();
    }
}
