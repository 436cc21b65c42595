package org.winnable.core.lead;

import java.util.Optional;

/**
 * What a job title tells.
 *
 * @param seniority the level, if the title tells it
 * @param function the business function, if the title tells it
 */
public record JobTitle(Optional<Seniority> seniority, Optional<JobFunction> function) {

    private static final JobTitleRules RULES = JobTitleRules.load();

    /** A title that tells nothing. */
    public static final JobTitle SILENT = new JobTitle(Optional.empty(), Optional.empty());

    /**
     * Reads a title in English, German, French, Spanish, Italian or Dutch; case and diacritics do not count. Takes
     * microseconds; callers with many people call it once per distinct title.
     */
    public static JobTitle read(String title) {
        return RULES.read(title);
    }
}
