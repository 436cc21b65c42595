package org.winnable.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.lead.Spend;
import org.winnable.workspace.ImportSummary;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;

/** All that was spent, from what is recorded and from what lists cost. */
final class KnownSpend {

    private KnownSpend() {}

    /** As {@link ClientSession#spend()}. */
    static List<Spend> of(Workspace workspace) throws WorkspaceException {
        List<Spend> recorded = workspace.facts().spend();
        Set<String> known = recorded.stream().map(Spend::campaign).collect(Collectors.toSet());
        ZoneId zone = workspace.settings().zone();
        List<Spend> spend = new ArrayList<>(recorded);
        for (ImportSummary each : workspace.facts().imports()) {
            if (each.undone().isPresent()) {
                continue;
            }
            SourceDescription list = each.origin().source();
            LocalDate day = LocalDate.ofInstant(each.origin().recorded(), zone);
            String campaign = list.campaign().orElse(list.name());
            list.cost()
                    .filter(cost -> !known.contains(campaign))
                    .ifPresent(cost -> spend.add(new Spend(campaign, list.channel(), day, day, cost)));
        }
        return List.copyOf(spend);
    }
}
