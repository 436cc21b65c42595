package org.winnable.qualification.internal.lead;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.InteractionType;

/** A fact table as it was at a moment. Thread-safe; what is costly to know about all people is found out once, when asked. */
public final class FactsAsOf {

    private final FactTable facts;
    private final long asOf;
    private final boolean[] acts;
    private final Map<CategoryKey, CompanyKinds> companyKinds = new ConcurrentHashMap<>();
    private @Nullable CompanyActivity companyActivity;

    /**
     * The table at a moment.
     *
     * @param asOf epoch seconds; nothing later is visible
     */
    public FactsAsOf(FactTable facts, long asOf) {
        this.facts = facts;
        this.asOf = asOf;
        this.acts = acts(facts);
    }

    /** The whole table, later facts included. */
    public FactTable facts() {
        return facts;
    }

    /** The number of people. */
    public int size() {
        return facts.size();
    }

    /** A cursor for one thread, that stands nowhere yet. */
    public LeadCursor cursor() {
        return new LeadCursor(this);
    }

    /** A cursor for one thread, that shows a row. */
    public LeadCursor cursor(int row) {
        LeadCursor cursor = cursor();
        cursor.moveTo(row);
        return cursor;
    }

    /** By code of a type of interaction, whether it is something that people do themselves; not to be changed. */
    public boolean[] acts() {
        return acts;
    }

    /** As {@link #acts()}, of any facts. */
    public static boolean[] acts(FactSchema facts) {
        Dictionary types = facts.interactionTypes();
        boolean[] acts = new boolean[types.size()];
        for (int code = 0; code < acts.length; code++) {
            acts[code] = new InteractionType(types.value(code)).isAct();
        }
        return acts;
    }

    long asOf() {
        return asOf;
    }

    CompanyKinds companyKinds(CategoryKey kind) {
        CompanyKinds kinds = companyKinds.get(kind);
        // looked up before it is computed, which would make a function for each call
        return kinds == null ? companyKinds.computeIfAbsent(kind, key -> CompanyKinds.of(facts, key, acts)) : kinds;
    }

    synchronized CompanyActivity companyActivity() {
        CompanyActivity activity = companyActivity;
        if (activity == null) {
            activity = CompanyActivity.of(facts, acts());
            companyActivity = activity;
        }
        return activity;
    }
}
