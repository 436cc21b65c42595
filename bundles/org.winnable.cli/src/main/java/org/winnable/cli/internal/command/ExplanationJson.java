package org.winnable.cli.internal.command;

import java.time.Instant;
import org.winnable.application.LeadDetails;
import org.winnable.application.LeadRow;
import org.winnable.application.TimelineEntry;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.SourceRecord;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.TrainedState;
import org.winnable.qualification.Explanation;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.ledger.LedgerEntry;
import org.winnable.qualification.verdict.ClauseResult;
import org.winnable.qualification.verdict.OpenQuestion;
import tools.jackson.core.JsonGenerator;

/**
 * Explanations for programs. Points are whole thousandths; {@code thousandths} gives them as such, so that sums are exact in any
 * language, while {@code score} and {@code points} are the doubles next to them.
 */
final class ExplanationJson {

    private final JsonGenerator json;

    ExplanationJson(JsonGenerator json) {
        this.json = json;
    }

    /** One person with everything that is known about them. */
    void write(LeadDetails details) {
        json.writeStartObject();
        person(details.row(), details.explanation());
        json.writeArrayPropertyStart("missing");
        details.missing().forEach(field -> json.writeString(field.key()));
        json.writeEndArray();
        LeadJson.history(json, "history", details.history());
        json.writeArrayPropertyStart("timeline");
        details.timeline().forEach(this::touch);
        json.writeEndArray();
        provenance(details.contact());
        json.writeEndObject();
    }

    /** Which record of which import says what. */
    private void provenance(Contact contact) {
        json.writeObjectPropertyStart("values");
        for (ContactField field : ContactField.values()) {
            Contact.Provenance value = contact.values().get(field);
            if (value != null) {
                json.writeObjectPropertyStart(field.key()).writeStringProperty("value", value.value());
                json.writeNumberProperty("record", value.recordId()).writeEndObject();
            }
        }
        json.writeEndObject().writeArrayPropertyStart("records");
        for (SourceRecord record : contact.records()) {
            json.writeStartObject().writeNumberProperty("record", record.id());
            json.writeNumberProperty("importId", record.importId());
            json.writeNumberProperty("line", record.line()).writeEndObject();
        }
        json.writeEndArray();
    }

    /** One of many. */
    void write(LeadRow row, Explanation explanation) {
        json.writeStartObject();
        person(row, explanation);
        json.writeEndObject();
    }

    private void person(LeadRow row, Explanation explanation) {
        LeadJson.who(json, row);
        LeadJson.standing(json, row);
        json.writeStringProperty("nextStep", explanation.nextStep());
        json.writeArrayPropertyStart("questions");
        explanation.questions().forEach(this::question);
        json.writeEndArray().writeObjectPropertyStart("verdict");
        json.writeBooleanProperty("lead", explanation.verdict().isLead());
        json.writeArrayPropertyStart("clauses");
        explanation.verdict().clauses().forEach(this::clause);
        json.writeEndArray().writeEndObject().writeObjectPropertyStart("axes");
        explanation.axes().values().forEach(this::axis);
        json.writeEndObject().writeArrayPropertyStart("failures");
        explanation.failures().stream().map(PluginFailure::message).forEach(json::writeString);
        json.writeEndArray();
    }

    private void question(OpenQuestion question) {
        json.writeStartObject().writeStringProperty("attribute", question.attribute());
        json.writeStringProperty("label", question.label());
        json.writeStringProperty("effect", question.effect().key());
        json.writeNumberProperty("points", question.points());
        json.writeStringProperty("sentence", question.sentence()).writeEndObject();
    }

    private void clause(ClauseResult result) {
        json.writeStartObject().writeStringProperty("clause", result.clause().key());
        json.writeStringProperty("status", result.status().key());
        json.writeArrayPropertyStart("evidence");
        result.evidence().forEach(json::writeString);
        json.writeEndArray().writeEndObject();
    }

    private void axis(AxisLedger ledger) {
        json.writeObjectPropertyStart(ledger.axis().key());
        json.writeNumberProperty("score", ledger.score());
        json.writeNumberProperty("thousandths", ledger.thousandths());
        json.writeArrayPropertyStart("contributions");
        ledger.entries().forEach(this::contribution);
        json.writeEndArray().writeEndObject();
    }

    private void contribution(LedgerEntry entry) {
        json.writeStartObject().writeStringProperty("strategy", entry.strategy());
        json.writeStringProperty("reason", entry.reason().text());
        json.writeStringProperty("reasonId", entry.reason().id());
        json.writeNumberProperty("points", entry.points());
        json.writeNumberProperty("thousandths", Points.toThousandths(entry.points()));
        entry.at().map(Instant::toString).ifPresent(at -> json.writeStringProperty("at", at));
        entry.asset().ifPresent(asset -> json.writeStringProperty("asset", asset));
        entry.trained().ifPresent(state -> trained(json, state));
        json.writeEndObject();
    }

    /** By which version of what a strategy learnt it gave points. */
    static void trained(JsonGenerator json, TrainedState state) {
        json.writeObjectPropertyStart("trained").writeStringProperty("name", state.name());
        json.writeNumberProperty("version", state.version()).writeEndObject();
    }

    private void touch(TimelineEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("at", entry.interaction().occurred().toString());
        json.writeStringProperty("type", entry.interaction().type().key());
        json.writeBooleanProperty("act", entry.interaction().type().isAct());
        JsonOutput.text(json, "asset", entry.interaction().asset());
        JsonOutput.text(json, "campaign", entry.interaction().campaign());
        json.writeStringProperty("source", entry.source());
        json.writeNumberProperty("line", entry.line()).writeEndObject();
    }
}
