package org.winnable.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.content.ContentBrief;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.Profile;
import tools.jackson.core.JsonGenerator;

/** A brief as programs read it. */
final class BriefJson {

    private BriefJson() {}

    static void write(JsonGenerator json, ContentBrief brief) {
        json.writeStartObject();
        JsonOutput.text(json, "persona", brief.persona().map(Persona::key));
        json.writeStringProperty("stage", brief.stage().key());
        JsonOutput.text(json, "problem", brief.problem().map(each -> each.key()));
        json.writeNumberProperty("people", brief.cell().people())
                .writeStringProperty("meaning", brief.stage().meaning());
        list(json, "goals", brief.persona().map(each -> each.profile().goals()).orElse(List.of()));
        list(
                json,
                "problems",
                brief.persona().map(each -> each.profile().problems()).orElse(List.of()));
        json.writeArrayPropertyStart("heard");
        for (Profile.Quote quote : brief.heard()) {
            json.writeStartObject()
                    .writeStringProperty("words", quote.words())
                    .writeStringProperty("feedback", quote.feedback());
            JsonOutput.text(json, "on", quote.on().map(LocalDate::toString));
            json.writeEndObject();
        }
        json.writeEndArray().writeArrayPropertyStart("objections");
        for (Profile.Objection objection : brief.objections()) {
            json.writeStartObject()
                    .writeStringProperty("objection", objection.objection())
                    .writeStringProperty("answer", objection.answer())
                    .writeEndObject();
        }
        json.writeEndArray();
        list(json, "formats", brief.formats());
        list(json, "words", brief.words());
        list(
                json,
                "assets",
                brief.there().stream().map(each -> each.asset().key()).toList());
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
