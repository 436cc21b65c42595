package org.winnable.cli.internal.command;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientContent;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.application.PersonalAdvice;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.content.AssetWarnings;
import org.winnable.content.ContentAdvice;
import org.winnable.content.JourneyPosition;
import org.winnable.content.SegmentAdvice;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where one person stands on the journey and what they should read next, or what a segment should. */
@Command(name = "next")
final class ContentNextCommand extends PlannedCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "PERSON", descriptionKey = "content.person")
    private @Nullable String person;

    @Mixin
    private SegmentOptions segment = new SegmentOptions();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "content.nextLimit", defaultValue = "5")
    private int limit;

    ContentNextCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<String> columns() throws InvalidQueryException {
        return segment.columns();
    }

    @Override
    int run(ClientContent.View view, ClientSession session, Qualification people)
            throws WorkspaceException, InvalidQueryException {
        String one = person;
        if (one == null) {
            segment(view, session, people);
        } else if (segment.isAsked()) {
            throw new InvalidQueryException(Texts.of(ContentNextCommand.class).get("content.personOrSegment"));
        } else {
            person(view, session, people, Person.row(people, one));
        }
        return ExitCode.DONE;
    }

    private void person(ClientContent.View view, ClientSession session, Qualification people, int row)
            throws WorkspaceException {
        PersonalAdvice personal =
                session.content().personal(view.plan(), people).of(row);
        JourneyPosition position = personal.position();
        ContentAdvice advice = personal.content().atMost(limit);
        Console console = surroundings().console();
        if (json()) {
            AssetWarnings warnings = warnings(people);
            JsonOutput.document(
                    console.out(),
                    json -> new NextJson(json, warnings).write(people.facts().id(row), position, advice));
        } else {
            console.out().println(NextText.of(position, advice));
        }
    }

    private void segment(ClientContent.View view, ClientSession session, Qualification people)
            throws WorkspaceException, InvalidQueryException {
        int[] rows = segment.query().matching(people);
        SegmentAdvice all;
        try (ConsoleProgress progress = new ConsoleProgress(surroundings().console())) {
            all = session.content().next(view.plan(), people, rows, progress);
        }
        List<SegmentAdvice.Ranked> ranked =
                all.ranked().stream().limit(Math.max(0, limit)).toList();
        SegmentAdvice advice = new SegmentAdvice(all.people(), ranked, all.nothing());
        Console console = surroundings().console();
        if (json()) {
            AssetWarnings warnings = warnings(people);
            JsonOutput.document(console.out(), json -> new NextJson(json, warnings).write(advice));
        } else {
            console.out().println(NextText.of(advice));
        }
    }
}
