package org.winnable.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.SourceRecord;
import org.winnable.core.lead.Spend;
import org.winnable.core.work.Progress;

/** All that counts in a workspace, to be compared with what counts at another time. */
record FactImage(List<Contact> people, List<Spend> spend, List<Deal> deals, Set<String> companies) {

    static FactImage of(Workspace workspace) throws WorkspaceException {
        FactStore facts = workspace.facts();
        FactTable table = facts.load(Set.of(), Progress.NONE);
        List<Long> ids = LongStream.range(0, table.size())
                .map(row -> table.id((int) row))
                .boxed()
                .toList();
        Map<Long, Contact> known = facts.contacts(ids);
        List<Contact> people =
                ids.stream().map(id -> Objects.requireNonNull(known.get(id))).toList();
        Set<String> companies = new TreeSet<>();
        facts.companies().values().stream().map(Company::toString).forEach(companies::add);
        return new FactImage(people, facts.spend(), facts.deals(), companies);
    }

    /** Which rows of which files make one person, without the numbers that the store gives. */
    Set<Set<String>> rows() {
        Set<Set<String>> rows = new HashSet<>();
        for (Contact person : people) {
            Set<String> own = new TreeSet<>();
            for (SourceRecord record : person.records()) {
                own.add(record.values() + " " + record.others() + " " + record.interactions());
            }
            rows.add(own);
        }
        return rows;
    }
}
