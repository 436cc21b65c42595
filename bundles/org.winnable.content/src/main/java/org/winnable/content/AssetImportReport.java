package org.winnable.content;

import java.util.ArrayList;
import java.util.List;
import org.winnable.core.source.Issue;
import org.winnable.core.text.Texts;

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

    /**
     * What was wrong as people read it: file, line, what stands there, and what to do about it; last how many more there are.
     *
     * @param file as the user knows it
     * @param most so many issues at most
     */
    public List<String> lines(String file, int most) {
        List<String> lines = new ArrayList<>();
        issues.stream().limit(most).map(issue -> line(file, issue)).forEach(lines::add);
        if (issueCount > lines.size()) {
            lines.add(Texts.of(AssetImportReport.class).get("issue.more", issueCount - lines.size()));
        }
        return List.copyOf(lines);
    }

    private static String line(String file, Issue issue) {
        String where = issue.column().map(column -> " " + column).orElse("")
                + issue.value().map(value -> " '" + value + "'").orElse("");
        return Texts.of(AssetImportReport.class)
                .get("issue.line", file, issue.line(), where, issue.message(), issue.remedy());
    }
}
