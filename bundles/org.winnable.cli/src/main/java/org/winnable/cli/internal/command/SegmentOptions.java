package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winnable.application.InvalidQueryException;
import org.winnable.application.LeadFilter;
import org.winnable.application.LeadQuery;
import org.winnable.core.facts.CategoryKey;
import picocli.CommandLine.Option;

/** The people that a command is about, by conditions that must all hold; everyone without any. */
final class SegmentOptions {

    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "stage")
    private @Nullable String stage;

    @Option(
            names = {"-f", "--filter"},
            paramLabel = "CONDITION",
            descriptionKey = "filter")
    private List<String> filters = new ArrayList<>();

    @Option(names = "--search", paramLabel = "WORDS", descriptionKey = "search")
    private String search = "";

    /** The question that finds them, in no particular order. */
    LeadQuery query() throws InvalidQueryException {
        return LeadQuery.EVERYONE
                .withStage(Optional.ofNullable(stage))
                .withSearch(search)
                .withFilters(parsed());
    }

    /** Columns of sources that the conditions ask for. */
    Set<String> columns() throws InvalidQueryException {
        Set<String> columns = new LinkedHashSet<>();
        for (LeadFilter filter : parsed()) {
            if (filter.column().startsWith(CategoryKey.OTHER)) {
                columns.add(filter.column());
            }
        }
        return columns;
    }

    /** Whether any condition was named. */
    boolean isAsked() {
        return stage != null || !filters.isEmpty() || !search.isEmpty();
    }

    private List<LeadFilter> parsed() throws InvalidQueryException {
        List<LeadFilter> parsed = new ArrayList<>();
        for (String filter : filters) {
            parsed.add(LeadFilter.parse(filter));
        }
        return parsed;
    }
}
