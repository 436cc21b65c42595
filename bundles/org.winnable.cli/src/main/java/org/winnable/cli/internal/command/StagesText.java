package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.winnable.application.JudgedCounts;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.flow.StageFlow;

/** How many stand in which stage and for how long, for people. */
final class StagesText {

    private final Texts texts = Texts.of(StagesText.class);

    String text(Qualification people, StageFlow flow, JudgedCounts counts) {
        Table table = new Table()
                .column(texts.get("stages.stage"))
                .number(texts.get("stages.people"))
                .number(texts.get("stages.came"))
                .number(texts.get("stages.over"))
                .number(texts.get("stages.median"))
                .number(texts.get("stages.ninetieth"))
                .number(texts.get("stages.medianSoFar"))
                .number(texts.get("stages.ninetiethSoFar"));
        for (StageFlow.Stays stays : flow.stages()) {
            table.row(
                    stays.stage().name(),
                    number(stays.people()),
                    number(stays.cameLately()),
                    number(stays.finished().count()),
                    Days.text(stays.finished().median()),
                    Days.text(stays.finished().ninetieth()),
                    Days.text(stays.present().median()),
                    Days.text(stays.present().ninetieth()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(table.text(Console.WIDTH));
        lines.add("");
        lines.addAll(Columns.wrap(texts.get("stages.explained", StageFlow.LATELY.toDays()), Console.WIDTH));
        lines.addAll(standing(people, counts));
        return String.join(System.lineSeparator(), lines);
    }

    /** Labels, market and removal: what holds of people whatever their stage. */
    List<String> standing(Qualification people, JudgedCounts counts) {
        List<String> lines = new ArrayList<>();
        String labels = counts.labels().entrySet().stream()
                .map(entry -> texts.get("stages.count", entry.getKey().label(), entry.getValue()))
                .collect(Collectors.joining(", "));
        lines.addAll(Columns.wrap(texts.get("stages.labels", labels), Console.WIDTH));
        String market = counts.temperature().entrySet().stream()
                .map(entry -> texts.get(
                        "stages.part",
                        entry.getKey().label(),
                        entry.getValue(),
                        share(entry.getValue(), counts.people()),
                        people.rules().lifecycle().market().prior().getOrDefault(entry.getKey(), 0.0)))
                .collect(Collectors.joining(", "));
        lines.addAll(Columns.wrap(texts.get("stages.market", market), Console.WIDTH));
        lines.addAll(Columns.wrap(texts.get("stages.removal", counts.forRemoval()), Console.WIDTH));
        return lines;
    }

    static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    private String number(int count) {
        return texts.get("number", count);
    }
}
