package org.winnable.core.rules;

import java.util.List;
import java.util.Set;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.lead.Seniority;

/**
 * The organisations and roles we look for: "the right title at the right company" as the floor (S3), and who can decide
 * (S1).
 *
 * @param minimumSeniority the least level at which someone is worth talking to
 * @param decidesFrom the level from which someone is taken to decide
 * @param influencesFrom the level from which someone is taken to have weight with those who decide
 * @param functions business functions that matter; empty if any
 * @param buyingRoles roles that make a decision maker or important influencer, whatever the level
 * @param required what an organisation or person must be; each must hold
 * @param out what rules a contact out at once; none may hold
 * @param in what rules a contact in at once, above {@code required} but never above {@code out}
 */
public record IdealCustomer(
        Seniority minimumSeniority,
        Seniority decidesFrom,
        Seniority influencesFrom,
        Set<String> functions,
        Set<BuyingRole> buyingRoles,
        List<AttributeRule> required,
        List<AttributeRule> out,
        List<AttributeRule> in) {

    /** Copies the collections. */
    public IdealCustomer {
        functions = Set.copyOf(functions);
        buyingRoles = Set.copyOf(buyingRoles);
        required = List.copyOf(required);
        out = List.copyOf(out);
        in = List.copyOf(in);
    }
}
