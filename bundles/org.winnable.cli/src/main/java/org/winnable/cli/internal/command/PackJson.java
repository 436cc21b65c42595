package org.winnable.cli.internal.command;

import java.time.Instant;
import java.util.List;
import org.winnable.application.PackTrial;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.workspace.AppliedPack;
import org.winnable.workspace.WorkspaceProblem;
import tools.jackson.core.JsonGenerator;

/** Client packs as JSON. */
final class PackJson {

    private PackJson() {}

    static void write(JsonGenerator json, AppliedPack pack) {
        json.writeStartObject()
                .writeNumberProperty("number", pack.number())
                .writeStringProperty("name", pack.name())
                .writeStringProperty("applied", pack.applied().toString());
        JsonOutput.text(json, "undone", pack.undone().map(Instant::toString));
        files(json, "files", pack.files());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, PackTrial trial) {
        json.writeStartObject();
        files(json, "files", trial.files());
        files(json, "created", trial.created());
        json.writeNumberProperty("moved", trial.moved());
        json.writeName("before");
        write(json, trial.before());
        json.writeName("after");
        write(json, trial.after());
        json.writeArrayPropertyStart("leftOut");
        trial.leftOut().forEach(failure -> json.writeString(failure.message()));
        json.writeEndArray();
        files(
                json,
                "findings",
                trial.findings().stream().map(WorkspaceProblem::text).toList());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, PackTrial.Standing standing) {
        json.writeStartObject()
                .writeNumberProperty("people", standing.people())
                .writeNumberProperty("leads", standing.leads())
                .writeObjectPropertyStart("stages");
        standing.stages().forEach(json::writeNumberProperty);
        json.writeEndObject().writeEndObject();
    }

    private static void files(JsonGenerator json, String name, List<String> files) {
        json.writeArrayPropertyStart(name);
        files.forEach(json::writeString);
        json.writeEndArray();
    }
}
