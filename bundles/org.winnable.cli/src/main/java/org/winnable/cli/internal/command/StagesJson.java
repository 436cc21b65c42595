package org.winnable.cli.internal.command;

import org.winnable.application.JudgedCounts;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.flow.Dwell;
import org.winnable.qualification.flow.StageFlow;
import tools.jackson.core.JsonGenerator;

/** How many stand in which stage and for how long, for programs. Lengths of time are in days. */
final class StagesJson {

    private final JsonGenerator json;

    StagesJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Qualification people, StageFlow flow, JudgedCounts counts) {
        json.writeStartObject().writeStringProperty("asOf", people.asOf().toString());
        json.writeNumberProperty("people", counts.people());
        json.writeArrayPropertyStart("stages");
        for (StageFlow.Stays stays : flow.stages()) {
            json.writeStartObject().writeStringProperty("stage", stays.stage().key());
            json.writeStringProperty("name", stays.stage().name());
            json.writeNumberProperty("people", stays.people());
            json.writeNumberProperty("cameWithin30Days", stays.cameLately());
            dwell("finished", stays.finished());
            dwell("present", stays.present());
            json.writeEndObject();
        }
        json.writeEndArray().writeArrayPropertyStart("transitions");
        for (StageFlow.Transition each : flow.transitions()) {
            json.writeStartObject().writeStringProperty("from", each.from().key());
            json.writeStringProperty("to", each.to().key());
            json.writeNumberProperty("count", each.count()).writeEndObject();
        }
        json.writeEndArray();
        standing(people, counts);
        json.writeEndObject();
    }

    /** Labels, market and removal: properties of the object that was begun. */
    void standing(Qualification people, JudgedCounts counts) {
        json.writeObjectPropertyStart("labels");
        counts.labels().forEach((label, count) -> json.writeNumberProperty(label.key(), count));
        json.writeEndObject().writeArrayPropertyStart("market");
        counts.temperature().forEach((temperature, count) -> {
            json.writeStartObject().writeStringProperty("temperature", temperature.key());
            json.writeNumberProperty("people", count);
            json.writeNumberProperty("share", StagesText.share(count, counts.people()));
            json.writeNumberProperty(
                    "prior", people.rules().lifecycle().market().prior().getOrDefault(temperature, 0.0));
            json.writeEndObject();
        });
        json.writeEndArray().writeNumberProperty("forRemoval", counts.forRemoval());
    }

    private void dwell(String name, Dwell dwell) {
        json.writeObjectPropertyStart(name).writeNumberProperty("count", dwell.count());
        dwell.median().ifPresent(days -> json.writeNumberProperty("medianDays", Days.number(days)));
        dwell.ninetieth().ifPresent(days -> json.writeNumberProperty("ninetiethPercentileDays", Days.number(days)));
        json.writeEndObject();
    }
}
