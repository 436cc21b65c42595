package org.winnable.scoring.ui.internal.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.ui.text.Patterns;

/** The rows of a strategy's table as lines that can come and go. Pure. */
final class TableLines {

    private TableLines() {}

    /**
     * A line for each row.
     *
     * @param use the place of the strategy in the model
     * @param parameters of the strategy, the table among them
     */
    static List<ModelLine> of(int use, Parameter.Table table, Map<String, Object> parameters) {
        List<ModelLine> lines = new ArrayList<>();
        List<?> rows = parameters.get(table.key()) instanceof List<?> list ? list : List.of();
        ParameterSchema columns = table.columns();
        for (int row = 0; row < rows.size(); row++) {
            int place = row;
            String inner = table.key() + "/" + row;
            Map<?, ?> values = rows.get(row) instanceof Map<?, ?> map ? map : Map.of();
            List<Setting> settings = columns.parameters().stream()
                    .filter(column -> !(column instanceof Parameter.Table))
                    .map(column -> ParameterSettings.of(use, inner + "/", column, values))
                    .toList();
            boolean written = values.keySet().stream().anyMatch(key -> !isChoice(columns, String.valueOf(key)));
            String sentence = written ? Sentences.of(columns, settings) : "";
            ModelEdit removal =
                    new ModelEdit(Messages.Edit_removeLine, "", draft -> draft.withoutLine(use, table.key(), place));
            lines.add(new ModelLine(
                    path(use, table, row),
                    sentence.isEmpty() ? Messages.Line_new : sentence,
                    settings,
                    false,
                    Optional.of(removal)));
        }
        return lines;
    }

    /**
     * Adds a row behind all others. What must be chosen has the first choice; words that are needed are for the user to write.
     *
     * @param rows how many there are
     */
    static ModelEdit addition(int use, Parameter.Table table, int rows) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Parameter column : table.columns().parameters()) {
            if (column instanceof Parameter.Choice choice && choice.initial().isEmpty()) {
                row.put(choice.key(), choice.options().getFirst());
            }
        }
        return new ModelEdit(
                Patterns.format(Messages.Edit_addLine, table.label()),
                path(use, table, rows),
                draft -> draft.withLine(use, table.key(), row));
    }

    /** A choice is made before anybody wrote anything. */
    private static boolean isChoice(ParameterSchema columns, String key) {
        return columns.parameter(key).filter(Parameter.Choice.class::isInstance).isPresent();
    }

    private static String path(int use, Parameter.Table table, int row) {
        return "strategies/" + use + "/parameters/" + table.key() + "/" + row;
    }
}
