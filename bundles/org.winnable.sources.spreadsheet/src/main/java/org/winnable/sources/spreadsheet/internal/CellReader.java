package org.winnable.sources.spreadsheet.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnable.core.source.SourceException;

/** Reads the text of cells as a person sees it, or, where that depends on the language, as a machine does: dates in ISO 8601. */
final class CellReader {

    /** Takes what is odd. */
    @FunctionalInterface
    interface Flaws {

        void add(SheetRow.Kind kind, String value);
    }

    private final Workbook workbook;

    CellReader(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The text of the cell that starts here; goes to its end. Empty where it has none that can be used. */
    String read(XmlPart part, Flaws flaws) throws SourceException, IOException {
        String type = part.attribute("t");
        NumberFormat format = workbook.formats().of(part.attribute("s"));
        String value = null;
        boolean formula = false;
        while (part.next() && !part.ends("c")) {
            if (part.starts("v")) {
                value = part.text(RichText.LONGEST);
            } else if (part.starts("is")) {
                value = RichText.unescape(RichText.read(part, "is"));
            } else if (part.starts("f")) {
                formula = true;
            }
        }
        if (value == null || value.isEmpty()) {
            if (formula && !"str".equals(type)) {
                flaws.add(SheetRow.Kind.UNCACHED, "");
            }
            return "";
        }
        return text(type, format, value, flaws);
    }

    private String text(@Nullable String type, NumberFormat format, String value, Flaws flaws) {
        return switch (type == null ? "n" : type) {
            case "s" -> shared(value, flaws);
            case "str" -> RichText.unescape(value);
            case "b" -> truth(value, flaws);
            case "e" -> {
                flaws.add(SheetRow.Kind.ERROR, value);
                yield "";
            }
            case "n" -> number(format, value, flaws);
            // texts, dates in ISO 8601, and what later versions may add
            default -> value;
        };
    }

    private String shared(String value, Flaws flaws) {
        Optional<String> text = Numbers.index(value.strip()).flatMap(workbook.strings()::get);
        if (text.isEmpty()) {
            flaws.add(SheetRow.Kind.NO_TEXT, value);
        }
        return text.orElse("");
    }

    private static String truth(String value, Flaws flaws) {
        return switch (value.strip()) {
            case "1", "true" -> "true";
            case "0", "false" -> "false";
            default -> {
                flaws.add(SheetRow.Kind.UNREADABLE, value);
                yield "";
            }
        };
    }

    private String number(NumberFormat format, String value, Flaws flaws) {
        Optional<BigDecimal> decimal = Numbers.decimal(value);
        if (decimal.isEmpty()) {
            flaws.add(SheetRow.Kind.UNREADABLE, value);
            return "";
        }
        BigDecimal number = decimal.get();
        return switch (format.kind()) {
            case NUMBER -> padded(Numbers.plain(number), format.digits());
            case TIME -> SerialDate.time(number).orElseGet(() -> Numbers.plain(number));
            case DATE -> {
                Optional<String> date = SerialDate.date(number, workbook.since1904());
                if (date.isEmpty()) {
                    flaws.add(SheetRow.Kind.NO_DATE, value);
                }
                yield date.orElseGet(() -> Numbers.plain(number));
            }
        };
    }

    private static String padded(String number, int digits) {
        boolean whole = number.chars().allMatch(Character::isDigit);
        return whole ? "0".repeat(Math.max(0, digits - number.length())) + number : number;
    }
}
