package org.winnable.cli.internal.command;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.application.LeadChanges;
import org.winnable.application.LeadDetails;
import org.winnable.application.LeadRow;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
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

    @Option(names = "--diff", paramLabel = "DATE")
    private @Nullable LocalDate diff;

    ExplainCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ClientSession session, Qualification people) throws WorkspaceException, InvalidQueryException {
        PrintStream out = surroundings().console().out();
        String person = whom.person;
        if (person == null) {
            if (diff != null) {
                throw new InvalidQueryException(Texts.of(ExplainCommand.class).get("diff.one"));
            }
            for (int row = 0; row < people.size(); row++) {
                everyone(out, people, row);
            }
            return ExitCode.DONE;
        }
        LocalDate day = diff;
        if (day != null) {
            LeadChanges changes = changes(session, people, person, day);
            if (json()) {
                JsonOutput.document(out, json -> new ChangesJson(json).write(changes));
            } else {
                out.println(new ChangesText(people.rules().zone()).text(changes));
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
        int row = Person.row(people, person);
        try {
            return session.details(people.facts().id(row), people);
        } catch (NoSuchElementException e) {
            throw Person.nobody(person);
        }
    }

    /** What changed between another date and the date of judgement, whichever of them is the earlier. */
    private LeadChanges changes(ClientSession session, Qualification people, String person, LocalDate day)
            throws WorkspaceException, InvalidQueryException {
        Instant other = AsOfOption.end(day, people.rules().zone());
        Qualification then;
        try (ConsoleProgress progress = new ConsoleProgress(surroundings().console())) {
            then = session.qualification(other, progress);
        }
        Qualification before = other.isBefore(people.asOf()) ? then : people;
        Qualification after = before == then ? people : then;
        return LeadChanges.between(before, after, after.facts().id(Person.row(after, person)));
    }
}
