package org.winnable.leads.ui.internal.inspector;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.winnable.application.LeadDetails;
import org.winnable.core.rules.Rules;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.history.StageChange;
import org.winnable.workspace.ImportSummary;

/**
 * Everything that the inspector shows of one person.
 *
 * @param details who they are and how they are judged
 * @param imports the lists that the workspace holds, by id
 * @param rules what they are judged by
 * @param asOf the moment of judgement
 * @param history how they came to their stage, oldest first
 */
record Person(
        LeadDetails details, Map<Long, ImportSummary> imports, Rules rules, Instant asOf, List<StageChange> history) {

    /** Copies the history. */
    Person {
        history = List.copyOf(history);
    }

    /** A person as they are judged, and the lists of the workspace. */
    static Person of(LeadDetails details, List<ImportSummary> imports, Qualification people) {
        return new Person(
                details,
                imports.stream().collect(Collectors.toUnmodifiableMap(ImportSummary::id, Function.identity())),
                people.rules(),
                people.asOf(),
                people.history(people.facts().row(details.row().id())));
    }
}
