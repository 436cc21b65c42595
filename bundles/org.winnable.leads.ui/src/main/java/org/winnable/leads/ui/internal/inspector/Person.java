package org.winnable.leads.ui.internal.inspector;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.winnable.application.LeadDetails;
import org.winnable.core.rules.Rules;
import org.winnable.workspace.ImportSummary;

/**
 * Everything that the inspector shows of one person.
 *
 * @param details who they are and how they are judged
 * @param imports the lists that the workspace holds, by id
 * @param rules what they are judged by
 */
record Person(LeadDetails details, Map<Long, ImportSummary> imports, Rules rules) {

    /** A person and the lists of the workspace. */
    static Person of(LeadDetails details, List<ImportSummary> imports, Rules rules) {
        return new Person(
                details,
                imports.stream().collect(Collectors.toUnmodifiableMap(ImportSummary::id, Function.identity())),
                rules);
    }
}
