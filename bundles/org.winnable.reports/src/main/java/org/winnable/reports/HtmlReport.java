package org.winnable.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.winnable.core.lead.Spend;
import org.winnable.core.pack.Branding;
import org.winnable.core.pack.GlossaryTerm;
import org.winnable.qualification.Qualification;
import org.winnable.reports.internal.ReportPage;
import org.winnable.reports.internal.WholeFile;

/**
 * One HTML file that says what the lists were worth: leads first, then why, then what keeps the others from being leads. It
 * needs nothing beside it (no script, no font, no file), follows the reader's light or dark theme, and prints.
 *
 * <p>The file names people: whoever writes it decides where it may lie. Immutable and thread-safe.
 *
 * @param client whose people these are, as the workspace names them
 * @param people the judgement to report
 * @param spend what was spent on campaigns; may be empty
 * @param branding who hands it over and how that looks
 * @param glossary words that are explained at the end; may be empty
 */
public record HtmlReport(
        String client, Qualification people, List<Spend> spend, Branding branding, List<GlossaryTerm> glossary) {

    /** Copies the lists. */
    public HtmlReport {
        spend = List.copyOf(spend);
        glossary = List.copyOf(glossary);
    }

    /** A report in our own dress, without a glossary. */
    public HtmlReport(String client, Qualification people, List<Spend> spend) {
        this(client, people, spend, Branding.NONE, List.of());
    }

    /** The page, in the user's language. */
    public String html() {
        return new ReportPage(this).html();
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
