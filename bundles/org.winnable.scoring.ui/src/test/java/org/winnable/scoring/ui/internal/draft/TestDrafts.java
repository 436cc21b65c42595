package org.winnable.scoring.ui.internal.draft;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winnable.application.ModelDraft;
import org.winnable.core.lead.Seniority;
import org.winnable.core.rules.Agreement;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.IdealCustomer;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;

/** Drafts of small rules. */
public final class TestDrafts {

    private TestDrafts() {}

    /** A draft of two stages, one threshold and no strategy. */
    public static ModelDraft plain() {
        return of(List.of());
    }

    /** A draft of some strategies. */
    static ModelDraft of(List<StrategyUse> uses) {
        IdealCustomer ideal = new IdealCustomer(
                Seniority.SPECIALIST,
                Seniority.DIRECTOR,
                Seniority.MANAGER,
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of());
        Agreement agreement =
                new Agreement(1, ideal, List.of(), Set.of(), 10, 0.5, new Agreement.Activity(Set.of(), 6), List.of());
        Lifecycle lifecycle = new Lifecycle(List.of(
                new Lifecycle.Stage("contact", "Contact", Condition.ALWAYS),
                new Lifecycle.Stage("lead", "Lead", new Condition.ScoreAtLeast(Axis.INTENT, 40))));
        return ModelDraft.of(
                new Rules(ZoneOffset.UTC, agreement, lifecycle, new ScoringModel("m", "M", 1, uses, Map.of())));
    }
}
