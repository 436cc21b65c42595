package org.winnable.testkit.scoring;

import java.util.HashSet;
import java.util.Set;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.scoring.CompanyView;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.RowInteractions;

/**
 * One person of a fact table as of a moment, told in the plainest way: what an engine shows faster must be the same.
 *
 * @param asOf epoch seconds; nothing later is visible
 */
public record FactLead(FactTable facts, int row, long asOf) implements LeadView {

    @Override
    public int code(CategoryKey key) {
        return facts.code(key, row);
    }

    @Override
    public double number(NumberKey key) {
        return facts.number(key, row);
    }

    @Override
    public Interactions interactions() {
        return new RowInteractions(facts, asOf).row(row);
    }

    @Override
    public CompanyView company() {
        return new Colleagues(this);
    }

    private boolean actedSince(int person, long since) {
        for (int i = facts.firstInteraction(person); i < facts.endInteraction(person, asOf); i++) {
            String type = facts.interactionTypes().value(facts.interactionType(i));
            if (facts.interactionTime(i) >= since && new InteractionType(type).isAct()) {
                return true;
            }
        }
        return false;
    }

    private record Colleagues(FactLead lead) implements CompanyView {

        @Override
        public int people() {
            return lead.facts.companyPeople(lead.row);
        }

        @Override
        public int activeSince(long since) {
            int active = 0;
            for (int index = 0; index < people(); index++) {
                active += lead.actedSince(lead.facts.companyRow(lead.row, index), since) ? 1 : 0;
            }
            return active;
        }

        @Override
        public int kindsActiveSince(CategoryKey kind, long since) {
            Set<Integer> kinds = new HashSet<>();
            for (int index = 0; index < people(); index++) {
                int person = lead.facts.companyRow(lead.row, index);
                int code = lead.facts.code(kind, person);
                if (code != Dictionary.UNKNOWN && lead.actedSince(person, since)) {
                    kinds.add(code);
                }
            }
            return kinds.size();
        }
    }
}
