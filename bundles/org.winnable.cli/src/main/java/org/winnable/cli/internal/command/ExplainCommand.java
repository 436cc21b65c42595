package org.winnable.cli.internal.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.application.LeadDetails;
import org.winnable.application.LeadRow;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.facts.TextKey;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Says why one person stands where they stand; with {@code --all} everyone, one JSON document a line, so that a program can
 * check every score without holding all of them.
 */
@Command(name = "explain")
final class ExplainCommand extends JudgedCommand {

    @ArgGroup(multiplicity = "1")
    private Whom whom = new Whom();

    static final class Whom {
        @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "explain.person")
        private @Nullable String person;

        @Option(names = "--all", required = true)
        private boolean all;
    }

    ExplainCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ClientSession session, Qualification people) throws WorkspaceException, InvalidQueryException {
        PrintStream out = surroundings().console().out();
        String person = whom.person;
        if (person == null) {
            for (int row = 0; row < people.size(); row++) {
                everyone(out, people, row);
            }
            return ExitCode.DONE;
        }
        LeadDetails details = details(session, people, person);
        if (json()) {
            JsonOutput.document(out, json -> new ExplanationJson(json).write(details));
        } else {
            out.println(new ExplanationText(people.rules().zone()).text(details));
        }
        return ExitCode.DONE;
    }

    private void everyone(PrintStream out, Qualification people, int row) {
        LeadRow lead = LeadRow.of(people, row);
        if (json()) {
            JsonOutput.document(out, json -> new ExplanationJson(json).write(lead, people.explain(row)));
        } else {
            out.println(new ExplanationText(people.rules().zone()).text(lead, people.explain(row)));
            out.println();
        }
    }

    private static LeadDetails details(ClientSession session, Qualification people, String person)
            throws WorkspaceException, InvalidQueryException {
        long id = id(people, person)
                .orElseThrow(() ->
                        new InvalidQueryException(Texts.of(ExplainCommand.class).get("explain.nobody", person)));
        try {
            return session.details(id, people);
        } catch (NoSuchElementException e) {
            throw new InvalidQueryException(Texts.of(ExplainCommand.class).get("explain.nobody", person));
        }
    }

    /** A person is named by id or by e-mail address. */
    private static Optional<Long> id(Qualification people, String person) {
        if (person.matches("\\d{1,18}")) {
            return Optional.of(Long.parseLong(person));
        }
        String address = person.toLowerCase(Locale.ROOT);
        return IntStream.range(0, people.size())
                .filter(row -> {
                    String email = people.facts().text(TextKey.EMAIL, row);
                    return email != null && email.toLowerCase(Locale.ROOT).equals(address);
                })
                .mapToObj(people.facts()::id)
                .findFirst();
    }
}
