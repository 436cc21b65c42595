package org.winnable.content;

import java.util.List;
import org.winnable.core.source.Issue;

/**
 * What became of a file of assets. The arithmetic closes: read = added + changed + unchanged + rejected.
 *
 * @param description what the file was taken for, for people
 * @param read how many entries it has
 * @param added how many are new
 * @param changed how many told more of an asset that was known
 * @param unchanged how many told nothing new
 * @param rejected how many could not be taken
 * @param issues what was wrong or noteworthy, in the order of the file; at most {@link #MOST_ISSUES}
 * @param issueCount how many there were in all
 */
public record AssetImportReport(
        String description,
        long read,
        long added,
        long changed,
        long unchanged,
        long rejected,
        List<Issue> issues,
        long issueCount) {

    /** More issues than this are counted but not kept. */
    public static final int MOST_ISSUES = 1000;

    /** Copies the issues and refuses figures that do not close. */
    public AssetImportReport {
        issues = List.copyOf(issues);
        if (read != added + changed + unchanged + rejected) {
            throw new IllegalArgumentException(
                    read + " is not " + added + " + " + changed + " + " + unchanged + " + " + rejected);
        }
    }
}
