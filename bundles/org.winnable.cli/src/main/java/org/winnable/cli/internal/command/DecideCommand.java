package org.winnable.cli.internal.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.application.LeadRow;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what was decided about a contact, and tells where that leads. */
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(DecideCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "explain.person")
    private String person = "";

    @Parameters(index = "1", paramLabel = "DECISION", descriptionKey = "decide.decision")
    private Decision decision = Decision.RAISE_HAND;

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String reason;

    @Option(names = "--at", paramLabel = "DATE")
    private @Nullable LocalDate day;

    DecideCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What can be decided, by the words of this command. */
    enum Decision {
        RAISE_HAND("raise-hand", InteractionType.RAISED_HAND),
        ACCEPT("accept", InteractionType.SALES_ACCEPTED),
        REJECT("reject", InteractionType.SALES_REJECTED),
        QUALIFY("qualify", InteractionType.SALES_QUALIFIED),
        DISQUALIFY("disqualify", InteractionType.DISQUALIFIED),
        NO_FIT("no-fit", InteractionType.NO_FIT),
        REOPEN("reopen", InteractionType.REOPENED);

        private final String word;
        private final InteractionType type;

        Decision(String word, InteractionType type) {
            this.word = word;
            this.type = type;
        }

        String word() {
            return word;
        }
    }

    @Override
    public Integer call() throws WorkspaceException, InvalidQueryException {
        try (ClientSession session = workspace.open(surroundings)) {
            Instant now = surroundings.clock().instant();
            Qualification before = judged(session, now);
            int row = Person.row(before, person);
            LeadRow earlier = LeadRow.of(before, row);
            long said =
                    session.decide(earlier.id(), decision.type, Optional.ofNullable(reason), when(session, now), now);
            Qualification after = judged(session, now);
            tell(earlier, LeadRow.of(after, after.facts().row(earlier.id())), said);
            return JudgedCommand.findings(after, surroundings);
        }
    }

    private Instant when(ClientSession session, Instant now) {
        LocalDate named = day;
        if (named == null) {
            return now;
        }
        Instant end = AsOfOption.end(named, session.workspace().settings().zone());
        // a decision of today was made by now
        boolean today = named.equals(
                LocalDate.ofInstant(now, session.workspace().settings().zone()));
        return today ? now : end;
    }

    private Qualification judged(ClientSession session, Instant now) throws WorkspaceException {
        try (ConsoleProgress progress = new ConsoleProgress(surroundings.console())) {
            return session.qualification(now, progress);
        }
    }

    private void tell(LeadRow before, LeadRow after, long said) {
        Console console = surroundings.console();
        if (common.json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartObject().writeNumberProperty("importId", said);
                LeadJson.who(json, after);
                json.writeStringProperty("decision", decision.type.key());
                json.writeStringProperty("stageBefore", before.stage().key());
                LeadJson.standing(json, after);
                json.writeEndObject();
            });
            return;
        }
        String who = after.name().or(after::email).orElseGet(() -> "#" + after.id());
        boolean moved = !before.stage().key().equals(after.stage().key());
        console.out()
                .println(texts.get(
                        moved ? "decide.moved" : "decide.stayed",
                        who,
                        decision.type.label(),
                        before.stage().name(),
                        after.stage().name()));
        console.out().println(texts.get("decide.undo", said));
    }
}
