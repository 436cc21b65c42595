package org.winnable.cli.internal.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** CSV files that are safe to open in a spreadsheet: UTF-8, commas, one header line. */
public final class SafeCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private SafeCsv() {}

    /**
     * Writes a file, and its folder where that is missing.
     *
     * @param rows cells as they are to stand there: texts of others through {@link #inert}
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, List<String> header, Stream<List<String>> rows) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (CsvWriter csv = CsvWriter.builder().build(file);
                rows) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        }
    }

    /** What a list brought must not become a formula in a spreadsheet (OWASP, CSV injection). */
    public static String inert(String text) {
        return text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
