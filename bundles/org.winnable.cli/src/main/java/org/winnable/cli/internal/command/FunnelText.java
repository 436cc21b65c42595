package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.winnable.application.ListFunnel;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.core.text.Texts;

/** What a list is worth, for people: what is left of it from step to step, what that costs, and what to expect. */
final class FunnelText {

    private static final String INDENT = "  ";

    private final Texts texts = Texts.of(FunnelText.class);

    String text(ImportResult.Judged judged) {
        ListFunnel funnel = judged.funnel();
        List<String> lines = new ArrayList<>();
        add(lines, texts.get("import.verdict", judged.verdict().sentence()));
        add(
                lines,
                Arrays.stream(ListFunnel.Step.values())
                        .map(step -> texts.get("import.step", funnel.count(step), step.label()))
                        .collect(Collectors.joining(" → ")));
        funnel.sentences().forEach(sentence -> add(lines, sentence));
        funnel.warning().ifPresent(warning -> add(lines, warning));
        return String.join(System.lineSeparator(), lines);
    }

    private static void add(List<String> lines, String text) {
        Columns.wrap(text, Console.WIDTH - INDENT.length()).forEach(line -> lines.add(INDENT + line));
    }
}
