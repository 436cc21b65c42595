package org.winnable.sources.spreadsheet.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.source.HeaderFinder;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.text.Texts;

/** Chooses the sheet that looks most like a list: by labels that dialects know, then by rows. */
final class SheetChoice {

    private static final int MOST_LOOKED_AT = 50;

    /** One known label counts as much as a full look at rows. */
    private static final int KNOWN_LABEL = 1000;

    private static final Texts TEXTS = Texts.of(SheetChoice.class);

    private SheetChoice() {}

    /** The sheet to read. */
    static Workbook.Sheet of(Workbook workbook, SourceSettings settings) throws SourceException, IOException {
        if (settings.sheet().isPresent()) {
            return named(workbook, settings.sheet().get());
        }
        List<Workbook.Sheet> candidates =
                workbook.sheets().stream().filter(s -> !s.hidden()).toList();
        if (candidates.isEmpty()) {
            candidates = workbook.sheets();
        }
        Workbook.Sheet best = candidates.getFirst();
        int score = -1;
        for (Workbook.Sheet sheet : candidates.subList(0, Math.min(candidates.size(), MOST_LOOKED_AT))) {
            int own = candidates.size() == 1 ? 0 : score(workbook, sheet, settings.knownLabels());
            if (own > score) {
                best = sheet;
                score = own;
            }
        }
        return best;
    }

    private static Workbook.Sheet named(Workbook workbook, String name) throws SourceException {
        Optional<Workbook.Sheet> exact =
                workbook.sheets().stream().filter(s -> s.name().equals(name)).findFirst();
        Optional<Workbook.Sheet> found = exact.or(() -> workbook.sheets().stream()
                .filter(s -> s.name().equalsIgnoreCase(name))
                .findFirst());
        if (found.isEmpty()) {
            throw new SourceException(
                    SourceException.NO_LINE, TEXTS.get("sheet.unknown", name, names(workbook.sheets())));
        }
        return found.get();
    }

    /** The names of sheets for people. */
    static String names(List<Workbook.Sheet> sheets) {
        return sheets.stream().map(Workbook.Sheet::name).collect(Collectors.joining(", "));
    }

    private static int score(Workbook workbook, Workbook.Sheet sheet, Set<String> knownLabels)
            throws SourceException, IOException {
        List<List<String>> rows = new ArrayList<>();
        try (SheetReader reader = new SheetReader(workbook, sheet)) {
            Optional<SheetRow> row = reader.next();
            while (row.isPresent() && rows.size() < HeaderFinder.LOOK_AHEAD) {
                rows.add(row.get().values());
                row = reader.next();
            }
        }
        int known = rows.stream()
                .mapToInt(r -> HeaderFinder.known(r, knownLabels))
                .max()
                .orElse(0);
        int wide = (int) rows.stream().filter(r -> HeaderFinder.filled(r) > 1).count();
        int columns = HeaderFinder.columns(rows);
        return known * KNOWN_LABEL + wide * Math.min(columns, KNOWN_LABEL / HeaderFinder.LOOK_AHEAD);
    }
}
