package org.winnable.core.lead;

import java.util.Arrays;
import java.util.Optional;
import org.winnable.core.text.Texts;

/** Part that a person plays in a purchase, as the buying-group literature names them. */
public enum BuyingRole {
    DECISION_MAKER("decision-maker", true, false),
    BUDGET_HOLDER("budget-holder", true, false),
    INFLUENCER("influencer", false, true),
    CHAMPION("champion", false, true),
    USER("user", false, false),
    GATEKEEPER("gatekeeper", false, false),
    BLOCKER("blocker", false, false);

    private final String key;
    private final boolean decides;
    private final boolean influences;

    BuyingRole(String key, boolean decides, boolean influences) {
        this.key = key;
        this.decides = decides;
        this.influences = influences;
    }

    /** The name of this role in files and JSON. */
    public String key() {
        return key;
    }

    /** The name of this role for people, in the user's language. */
    public String label() {
        return Texts.of(BuyingRole.class).get("role." + key);
    }

    /** Whether someone in this role can say yes. */
    public boolean decides() {
        return decides;
    }

    /** Whether someone in this role has weight with those who decide. */
    public boolean influences() {
        return influences;
    }

    /** The role with the given {@link #key()}. */
    public static Optional<BuyingRole> byKey(String key) {
        return Arrays.stream(values()).filter(r -> r.key.equals(key)).findFirst();
    }
}
