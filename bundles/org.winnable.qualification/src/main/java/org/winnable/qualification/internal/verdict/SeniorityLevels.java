package org.winnable.qualification.internal.verdict;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.lead.JobTitle;
import org.winnable.core.lead.Seniority;
import org.winnable.core.scoring.LeadView;

/**
 * The level behind each value of the seniority attribute. Sources write it in words of their own ("C-Level", "VP"): what is no
 * key is read as a title would be.
 */
final class SeniorityLevels {

    private final @Nullable Seniority[] byCode;

    SeniorityLevels(FactSchema facts) {
        Dictionary dictionary = facts.dictionary(CategoryKey.SENIORITY);
        this.byCode = new Seniority[dictionary.size()];
        for (int code = 0; code < byCode.length; code++) {
            byCode[code] = level(dictionary.value(code));
        }
    }

    /** The level of a lead, null where it is not known. */
    @Nullable
    Seniority of(LeadView lead) {
        int code = lead.code(CategoryKey.SENIORITY);
        return code == Dictionary.UNKNOWN ? null : byCode[code];
    }

    private static @Nullable Seniority level(String value) {
        return Seniority.byKey(value.toLowerCase(Locale.ROOT))
                .or(() -> JobTitle.read(value).seniority())
                .orElse(null);
    }
}
