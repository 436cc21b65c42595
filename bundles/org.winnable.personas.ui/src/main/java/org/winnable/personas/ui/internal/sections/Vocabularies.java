package org.winnable.personas.ui.internal.sections;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.lead.JobFunction;
import org.winnable.core.lead.Seniority;

/** Words that personas are described in, with their labels, in their own order. */
final class Vocabularies {

    private Vocabularies() {}

    static Map<String, String> seniorities() {
        return labels(Seniority.values(), Seniority::key, Seniority::label);
    }

    static Map<String, String> functions() {
        return labels(JobFunction.values(), JobFunction::key, JobFunction::label);
    }

    static Map<String, String> buyingRoles() {
        return labels(BuyingRole.values(), BuyingRole::key, BuyingRole::label);
    }

    private static <T> Map<String, String> labels(T[] values, Function<T, String> key, Function<T, String> label) {
        return Arrays.stream(values).collect(Collectors.toMap(key, label, (one, other) -> one, LinkedHashMap::new));
    }
}
