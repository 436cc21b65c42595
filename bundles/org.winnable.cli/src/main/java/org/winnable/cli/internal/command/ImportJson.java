package org.winnable.cli.internal.command;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.winnable.application.ExpectedYield;
import org.winnable.application.ListFunnel;
import org.winnable.application.ListVerdict;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.lead.ModelField;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.source.Issue;
import org.winnable.imports.ColumnDates;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.ImportException;
import org.winnable.imports.ImportReport;
import org.winnable.imports.Merge;
import org.winnable.imports.ReadAsEmpty;
import org.winnable.imports.Rehearsal;
import tools.jackson.core.JsonGenerator;

/** Imports for programs. */
final class ImportJson {

    private final JsonGenerator json;

    ImportJson(JsonGenerator json) {
        this.json = json;
    }

    /** Several files: an array. */
    void write(List<ImportResult> results) {
        json.writeStartArray();
        results.forEach(this::write);
        json.writeEndArray();
    }

    /** One file: an object. */
    void write(ImportResult result) {
        json.writeStartObject().writeStringProperty("file", result.file());
        json.writeBooleanProperty("dryRun", result.rehearsal().isPresent());
        result.report().ifPresent(this::report);
        result.rehearsal().ifPresent(this::rehearsal);
        result.judged().ifPresent(this::judged);
        result.error().ifPresent(error -> {
            json.writeObjectPropertyStart("error").writeStringProperty("message", error);
            if (result.line() != ImportException.NO_LINE) {
                json.writeNumberProperty("line", result.line());
            }
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void report(ImportReport report) {
        ImportCounts counts = report.counts();
        json.writeName("importId");
        if (report.importId() == Rehearsal.NO_IMPORT) {
            json.writeNull();
        } else {
            json.writeNumber(report.importId());
        }
        json.writeStringProperty("source", report.source());
        json.writeStringProperty("dialect", report.dialect());
        json.writeNumberProperty("read", counts.read());
        json.writeNumberProperty("created", counts.created());
        json.writeNumberProperty("merged", counts.merged());
        json.writeNumberProperty("unchanged", counts.unchanged());
        json.writeNumberProperty("rejected", counts.rejected());
        json.writeObjectPropertyStart("duplicates");
        json.writeNumberProperty("inside", report.duplicates().inside());
        json.writeNumberProperty("known", report.duplicates().known());
        json.writeNumberProperty("alike", report.duplicates().alike());
        json.writeNumberProperty("toAsk", report.duplicates().toAsk()).writeEndObject();
        json.writeNumberProperty("seconds", seconds(report.took()));
        json.writeStringProperty("format", report.layout().description());
        json.writeName("headerLine");
        report.layout().headerLine().ifPresentOrElse(json::writeNumber, json::writeNull);
        description(report.description());
        json.writeArrayPropertyStart("emptyValues");
        report.readAsEmpty().forEach(this::empty);
        json.writeEndArray().writeArrayPropertyStart("mapping");
        report.mapping().forEach(this::mapping);
        json.writeEndArray().writeArrayPropertyStart("dates");
        report.columnDates().forEach(this::dates);
        json.writeEndArray().writeArrayPropertyStart("issues");
        report.issues().forEach(this::issue);
        json.writeEndArray().writeNumberProperty("issuesNotListed", report.issuesNotListed());
    }

    private void rehearsal(Rehearsal rehearsal) {
        json.writeArrayPropertyStart("merges");
        for (Merge merge : rehearsal.merges()) {
            json.writeStartObject().writeNumberProperty("line", merge.line());
            json.writeNumberProperty("id", merge.person());
            JsonOutput.text(json, "name", merge.name());
            json.writeStringProperty("by", merge.by().key());
            json.writeArrayPropertyStart("changes");
            for (Merge.Change change : merge.changes()) {
                json.writeStartObject()
                        .writeStringProperty("field", change.field().key());
                JsonOutput.text(json, "before", change.before());
                json.writeStringProperty("row", change.row()).writeEndObject();
            }
            json.writeEndArray().writeEndObject();
        }
        json.writeEndArray();
    }

    private void description(SourceDescription list) {
        json.writeObjectPropertyStart("list").writeStringProperty("name", list.name());
        json.writeStringProperty("class", list.sourceClass().key());
        JsonOutput.text(json, "channel", list.channel());
        JsonOutput.text(json, "campaign", list.campaign());
        JsonOutput.text(json, "leadMagnet", list.leadMagnet().map(LeadMagnet::key));
        json.writeName("cost");
        list.cost().ifPresentOrElse(this::money, json::writeNull);
        json.writeEndObject();
    }

    private void money(Money money) {
        json.writeStartObject().writeNumberProperty("amount", money.amount());
        json.writeStringProperty("currency", money.currency().getCurrencyCode()).writeEndObject();
    }

    private void empty(ReadAsEmpty rule) {
        json.writeStartObject().writeStringProperty("value", rule.placeholder());
        json.writeNumberProperty("count", rule.values()).writeEndObject();
    }

    private void mapping(ColumnMapping column) {
        json.writeStartObject().writeStringProperty("column", column.label());
        JsonOutput.text(json, "field", column.field().map(ModelField::key));
        json.writeNumberProperty("rank", column.rank());
        json.writeNumberProperty("confidence", column.confidence().degree());
        json.writeStringProperty("reason", column.confidence().reason()).writeEndObject();
    }

    private void issue(Issue issue) {
        json.writeStartObject().writeStringProperty("severity", ImportText.key(issue.severity()));
        json.writeNumberProperty("line", issue.line());
        JsonOutput.text(json, "column", issue.column());
        JsonOutput.text(json, "value", issue.value());
        json.writeStringProperty("message", issue.message());
        json.writeStringProperty("remedy", issue.remedy()).writeEndObject();
    }

    private void dates(ColumnDates column) {
        json.writeStartObject().writeStringProperty("column", column.label());
        json.writeStringProperty("order", column.order().key());
        json.writeStringProperty("basis", column.basis().key());
        json.writeNumberProperty("dayFirst", column.dayFirst());
        json.writeNumberProperty("monthFirst", column.monthFirst());
        json.writeNumberProperty("undecided", column.undecided());
        JsonOutput.text(json, "example", column.example());
        json.writeEndObject();
    }

    private void judged(ImportResult.Judged judged) {
        verdict(judged.verdict());
        ListFunnel funnel = judged.funnel();
        json.writeObjectPropertyStart("funnel");
        for (ListFunnel.Step step : ListFunnel.Step.values()) {
            json.writeNumberProperty(step.name().toLowerCase(Locale.ROOT), funnel.count(step));
        }
        json.writeNumberProperty("intending", funnel.intending());
        json.writeNumberProperty("duplicates", funnel.duplicates());
        json.writeName("costPerName");
        funnel.costPerName().ifPresentOrElse(this::money, json::writeNull);
        json.writeName("costPerLead");
        funnel.costPerLead().ifPresentOrElse(this::money, json::writeNull);
        json.writeNumberProperty("expectedBuyers", funnel.expectedBuyers());
        json.writeName("expectedYield");
        expected(json, funnel.expected());
        json.writeBooleanProperty("looksLikePrizeDraw", funnel.looksLikePrizeDraw());
        json.writeArrayPropertyStart("sentences");
        funnel.sentences().forEach(json::writeString);
        funnel.warning().ifPresent(json::writeString);
        json.writeEndArray().writeEndObject();
    }

    /** What could be expected of a list; {@code class} is null where lists of all classes were measured, or none. */
    static void expected(JsonGenerator json, ExpectedYield expected) {
        json.writeStartObject().writeNumberProperty("share", expected.share());
        json.writeNumberProperty("low", expected.low());
        json.writeNumberProperty("high", expected.high());
        json.writeNumberProperty("people", expected.people());
        json.writeNumberProperty("leads", expected.leads());
        JsonOutput.text(json, "class", expected.sourceClass().map(SourceClass::key));
        json.writeEndObject();
    }

    private void verdict(ListVerdict verdict) {
        json.writeObjectPropertyStart("verdict").writeNumberProperty("people", verdict.people());
        json.writeNumberProperty("leads", verdict.leads());
        json.writeNumberProperty("fitting", verdict.fitting());
        json.writeNumberProperty("others", verdict.others()).writeEndObject();
    }

    private static double seconds(Duration took) {
        return took.toMillis() / 1000.0;
    }
}
