package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.application.ExpectedYield;
import org.winnable.application.ListVerdict;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.FactStore;
import org.winnable.workspace.ImportSummary;
import org.winnable.workspace.WorkspaceException;
import tools.jackson.core.JsonGenerator;

/** What lists were expected to hold, what they hold, and what to expect of the next one. */
final class MeasuredLists {

    /**
     * One list.
     *
     * @param list the import
     * @param verdict what its people are now
     * @param expected what could be expected by the lists before it
     */
    private record Measured(ImportSummary list, ListVerdict verdict, ExpectedYield expected) {}

    private final Map<Long, Measured> lists;
    private final Map<SourceClass, ExpectedYield> next;
    private final Texts texts = Texts.of(MeasuredLists.class);

    private MeasuredLists(Map<Long, Measured> lists, Map<SourceClass, ExpectedYield> next) {
        this.lists = lists;
        this.next = next;
    }

    /** The lists that count; neither those that were undone nor what was said by hand. */
    static MeasuredLists of(FactStore facts, Qualification people) throws WorkspaceException {
        Map<Long, Measured> lists = new LinkedHashMap<>();
        Map<SourceClass, ExpectedYield> next = new LinkedHashMap<>();
        for (ImportSummary each : facts.imports()) {
            if (each.undone().isEmpty() && !each.origin().isByHand()) {
                lists.put(
                        each.id(),
                        new Measured(
                                each,
                                ListVerdict.of(people, facts.people(each.id())),
                                ExpectedYield.of(facts, people, each)));
                SourceClass sourceClass = each.origin().source().sourceClass();
                if (!next.containsKey(sourceClass)) {
                    next.put(sourceClass, ExpectedYield.ofNext(facts, people, sourceClass));
                }
            }
        }
        return new MeasuredLists(lists, next);
    }

    String text() {
        if (lists.isEmpty()) {
            return texts.get("imports.noList");
        }
        Table table = new Table()
                .number(texts.get("imports.number"))
                .column(texts.get("imports.source"))
                .column(texts.get("imports.class"))
                .number(texts.get("imports.people"))
                .number(texts.get("imports.leads"))
                .number(texts.get("imports.share"))
                .number(texts.get("imports.expected"));
        lists.values()
                .forEach(each -> table.row(
                        Long.toString(each.list().id()),
                        each.list().origin().source().name(),
                        each.list().origin().source().sourceClass().label(),
                        texts.get("number", each.verdict().people()),
                        texts.get("number", each.verdict().leads()),
                        each.verdict().people() == 0 ? "" : share(found(each.verdict())),
                        share(each.expected().share())));
        List<String> lines = new ArrayList<>();
        lines.add(table.text(Console.WIDTH));
        lines.add("");
        next.forEach((sourceClass, expected) -> lines.addAll(
                Columns.wrap(texts.get("imports.next", sourceClass.label(), expected.basis()), Console.WIDTH)));
        return String.join(System.lineSeparator(), lines);
    }

    /** Adds to the object of an import what became of it, where it is a list that counts. */
    void write(JsonGenerator json, ImportSummary list) {
        Optional.ofNullable(lists.get(list.id())).ifPresent(measured -> {
            json.writeNumberProperty("people", measured.verdict().people());
            json.writeNumberProperty("leads", measured.verdict().leads());
            json.writeName("expectedYield");
            ImportJson.expected(json, measured.expected());
        });
    }

    private String share(double share) {
        return texts.get("imports.percent", share);
    }

    private static double found(ListVerdict verdict) {
        return (double) verdict.leads() / verdict.people();
    }
}
