package org.winnable.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.winnable.content.AssetWarnings;
import org.winnable.content.ContentCoverage;
import org.winnable.content.ContentPlan;
import org.winnable.core.pack.Branding;
import org.winnable.core.rules.Lifecycle;
import org.winnable.reports.internal.PlanPage;
import org.winnable.reports.internal.WholeFile;

/**
 * One HTML file that shows a content plan: the heat map over real people, where most is missing, how far the plan reaches across the
 * sales process, and what somebody should do about assets. It names nobody among the people. Needs nothing beside it, follows the reader's
 * light or dark theme, and prints. Immutable and thread-safe.
 *
 * @param client whose plan it is, as the workspace names them
 * @param plan with people and assets
 * @param coverage of the plan
 * @param lifecycle with the phases of the coverage
 * @param warnings of the day that is shown
 * @param branding who hands it over and how that looks
 */
public record PlanReport(
        String client,
        ContentPlan plan,
        ContentCoverage coverage,
        Lifecycle lifecycle,
        AssetWarnings warnings,
        Branding branding) {

    /** The page, in the user's language. */
    public String html() {
        return new PlanPage(this).html();
    }

    /**
     * Writes the page to a file, wholly or not at all.
     *
     * @param file is replaced if it exists; its folder is made where missing
     * @throws IOException if the folder or the file cannot be written
     */
    public void write(Path file) throws IOException {
        WholeFile.write(file, html().getBytes(StandardCharsets.UTF_8));
    }
}
