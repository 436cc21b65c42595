package org.winnable.cli.internal.command;

import org.winnable.application.LeadRow;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.history.StageChange;
import tools.jackson.core.JsonGenerator;

/** What lists show of a person, for programs. */
final class LeadJson {

    private LeadJson() {}

    /** Who it is: properties of the object that was begun. */
    static void who(JsonGenerator json, LeadRow lead) {
        json.writeNumberProperty("id", lead.id());
        JsonOutput.text(json, "name", lead.name());
        JsonOutput.text(json, "email", lead.email());
        JsonOutput.text(json, "company", lead.company());
        JsonOutput.text(json, "title", lead.title());
    }

    /** Where the person stands. */
    static void standing(JsonGenerator json, LeadRow lead) {
        json.writeStringProperty("stage", lead.stage().key());
        json.writeStringProperty("stageSince", lead.stageSince().toString());
        json.writeArrayPropertyStart("labels");
        lead.labels().stream().map(SalesLabel::key).forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("temperature", lead.temperature().key());
        json.writeBooleanProperty("forRemoval", lead.forRemoval());
    }

    /** The points of each axis. */
    static void scores(JsonGenerator json, LeadRow lead) {
        for (Axis axis : Axis.values()) {
            json.writeNumberProperty(axis.key(), lead.score(axis));
        }
    }

    /** Changes of stage as an array of the given name. */
    static void history(JsonGenerator json, String name, Iterable<StageChange> history) {
        json.writeArrayPropertyStart(name);
        for (StageChange change : history) {
            json.writeStartObject().writeStringProperty("at", change.at().toString());
            JsonOutput.text(json, "from", change.from().map(stage -> stage.key()));
            json.writeStringProperty("to", change.to().key());
            json.writeStringProperty("reason", change.reason()).writeEndObject();
        }
        json.writeEndArray();
    }
}
