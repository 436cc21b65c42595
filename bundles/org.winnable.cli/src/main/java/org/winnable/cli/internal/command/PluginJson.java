package org.winnable.cli.internal.command;

import java.util.Locale;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.plugins.CheckedFile;
import org.winnable.plugins.InstalledPlugin;
import org.winnable.plugins.PluginChange;
import org.winnable.plugins.PluginOffer;
import org.winnable.plugins.PluginSnapshot;
import org.winnable.plugins.PluginStep;
import org.winnable.plugins.Trust;
import tools.jackson.core.JsonGenerator;

/** Plug-ins for programs. */
final class PluginJson {

    private PluginJson() {}

    static void write(JsonGenerator json, PluginChange change, boolean done) {
        json.writeStartObject().writeBooleanProperty("done", done);
        json.writeArrayPropertyStart("steps");
        for (PluginStep step : change.steps()) {
            json.writeStartObject()
                    .writeStringProperty("kind", step.kind().name().toLowerCase(Locale.ROOT))
                    .writeStringProperty("id", step.id())
                    .writeStringProperty("name", step.name())
                    .writeBooleanProperty("asked", step.asked());
            JsonOutput.text(json, "before", step.before());
            JsonOutput.text(json, "after", step.after());
            json.writeEndObject();
        }
        json.writeEndArray().writeArrayPropertyStart("files");
        for (CheckedFile file : change.files()) {
            json.writeStartObject()
                    .writeStringProperty("name", file.name())
                    .writeNumberProperty("bytes", file.bytes())
                    .writeStringProperty("trust", trust(file.trust()))
                    .writeStringProperty("trustText", file.trust().words())
                    .writeEndObject();
        }
        json.writeEndArray().writeArrayPropertyStart("licences");
        change.licences()
                .forEach(licence -> json.writeStartObject()
                        .writeStringProperty("plugin", licence.plugin())
                        .writeStringProperty("text", licence.text())
                        .writeEndObject());
        json.writeEndArray().writeEndObject();
    }

    private static String trust(Trust trust) {
        return switch (trust) {
            case Trust.Signed signed -> "signed";
            case Trust.UnknownKey unknown -> "unknown-key";
            case Trust.Unsigned unsigned -> "unsigned";
            case Trust.Tampered tampered -> "tampered";
        };
    }

    static void write(JsonGenerator json, InstalledPlugin plugin) {
        json.writeStartObject()
                .writeStringProperty("id", plugin.id())
                .writeStringProperty("version", plugin.version())
                .writeStringProperty("name", plugin.name())
                .writeStringProperty("provider", plugin.provider())
                .writeStringProperty("origin", plugin.origin())
                .writeStringProperty("since", plugin.since().toString())
                .writeArrayPropertyStart("bundles");
        plugin.bundles().forEach(json::writeString);
        json.writeEndArray();
        JsonOutput.text(json, "problem", plugin.problem());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, PluginOffer offer) {
        json.writeStartObject()
                .writeStringProperty("id", offer.id())
                .writeStringProperty("version", offer.version())
                .writeStringProperty("name", offer.name())
                .writeStringProperty("description", offer.description())
                .writeStringProperty("provider", offer.provider())
                .writeStringProperty("site", offer.site())
                .writeEndObject();
    }

    static void write(JsonGenerator json, PluginSnapshot state) {
        json.writeStartObject()
                .writeStringProperty("since", state.since().toString())
                .writeBooleanProperty("current", state.current())
                .writeArrayPropertyStart("plugins");
        state.plugins().forEach(json::writeString);
        json.writeEndArray().writeEndObject();
    }
}
