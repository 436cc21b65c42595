package org.winnable.qualification.internal.lifecycle;

import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.Temperature;

/** What holds of a contact whatever its stage, made ready for the facts. Immutable and thread-safe. */
public final class LabelRules {

    private static final SalesLabel[] LABELS = SalesLabel.values();

    private final @Nullable StageTest[] labels = new StageTest[LABELS.length];
    private final StageTest buying;
    private final StageTest looking;
    private final @Nullable StageTest removal;

    /** Makes the conditions ready. */
    public LabelRules(Lifecycle lifecycle, FactSchema facts) {
        for (SalesLabel label : LABELS) {
            Condition condition = lifecycle.labels().get(label);
            labels[label.ordinal()] = condition == null ? null : StageTest.of(condition, facts);
        }
        this.buying = StageTest.of(lifecycle.market().buying(), facts);
        this.looking = StageTest.of(lifecycle.market().looking(), facts);
        this.removal = lifecycle.removal().isEmpty()
                ? null
                : StageTest.of(lifecycle.removal().get(), facts);
    }

    /** The labels of a contact, a bit each, by the order of {@link SalesLabel}. */
    public int labels(Standing standing) {
        int bits = 0;
        for (int label = 0; label < labels.length; label++) {
            StageTest test = labels[label];
            bits |= test != null && test.holds(standing) ? 1 << label : 0;
        }
        return bits;
    }

    /** How near to buying a contact is. */
    public Temperature temperature(Standing standing) {
        if (buying.holds(standing)) {
            return Temperature.BUYING;
        }
        return looking.holds(standing) ? Temperature.LOOKING : Temperature.NOT_YET;
    }

    /** Whether a contact is proposed for removal. */
    public boolean isForRemoval(Standing standing) {
        StageTest test = removal;
        return test != null && test.holds(standing);
    }
}
