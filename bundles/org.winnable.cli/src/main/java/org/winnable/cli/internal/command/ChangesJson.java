package org.winnable.cli.internal.command;

import java.time.Instant;
import org.winnable.application.LeadChanges;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.scoring.Points;
import org.winnable.qualification.ledger.LedgerDiff;
import org.winnable.qualification.verdict.ClauseStatus;
import tools.jackson.core.JsonGenerator;

/** What changed about a contact between two dates, for programs. Sums are exact in {@code thousandths}. */
final class ChangesJson {

    private final JsonGenerator json;

    ChangesJson(JsonGenerator json) {
        this.json = json;
    }

    void write(LeadChanges changes) {
        json.writeStartObject();
        LeadJson.who(json, changes.row());
        json.writeStringProperty("from", changes.from().toString());
        json.writeStringProperty("to", changes.to().toString());
        json.writeBooleanProperty("wasKnown", changes.wasKnown());
        json.writeArrayPropertyStart("clauses");
        for (LeadChanges.ClauseChange change : changes.clauses()) {
            json.writeStartObject()
                    .writeStringProperty("clause", change.after().clause().key());
            JsonOutput.text(json, "before", change.before().map(ClauseStatus::key));
            json.writeStringProperty("after", change.after().status().key());
            json.writeArrayPropertyStart("evidence");
            change.after().evidence().forEach(json::writeString);
            json.writeEndArray().writeEndObject();
        }
        json.writeEndArray();
        LeadJson.history(json, "stages", changes.stages());
        json.writeObjectPropertyStart("axes");
        changes.axes().forEach(this::axis);
        json.writeEndObject().writeEndObject();
    }

    private void axis(LedgerDiff diff) {
        json.writeObjectPropertyStart(diff.axis().key());
        json.writeNumberProperty("before", diff.before());
        json.writeNumberProperty("after", diff.after());
        json.writeNumberProperty("thousandths", diff.thousandths());
        json.writeArrayPropertyStart("changes");
        for (LedgerDiff.Change change : diff.changes()) {
            json.writeStartObject().writeStringProperty("kind", change.kind().key());
            json.writeStringProperty("strategy", change.entry().strategy());
            json.writeStringProperty("reason", change.entry().reason().text());
            json.writeStringProperty("reasonId", change.entry().reason().id());
            json.writeNumberProperty("before", change.before());
            json.writeNumberProperty("after", change.after());
            json.writeNumberProperty("points", Points.fromThousandths(change.thousandths()));
            json.writeNumberProperty("thousandths", change.thousandths());
            change.entry().at().map(Instant::toString).ifPresent(at -> json.writeStringProperty("at", at));
            change.entry().asset().ifPresent(asset -> json.writeStringProperty("asset", asset));
            change.entry().trained().ifPresent(state -> ExplanationJson.trained(json, state));
            json.writeEndObject();
        }
        json.writeEndArray().writeEndObject();
    }
}
