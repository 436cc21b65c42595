package org.winnable.cli.internal.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.content.AssetWarning;
import org.winnable.content.AssetWarnings;
import org.winnable.content.MappedPlacement;
import org.winnable.content.PlacedAsset;
import org.winnable.content.PlanCell;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;
import tools.jackson.core.JsonGenerator;

/**
 * Assets and cells of the content plan as JSON.
 *
 * @param warnings of the day on which the status counts
 */
record ContentJson(JsonGenerator json, AssetWarnings warnings) {

    void write(PlacedAsset placed) {
        PlannedAsset asset = placed.asset();
        json.writeStartObject()
                .writeStringProperty("key", asset.key())
                .writeStringProperty("title", asset.asset().title())
                .writeStringProperty("format", asset.asset().format())
                .writeStringProperty("kind", asset.kind().key())
                .writeStringProperty("status", asset.statusOn(warnings.day()).key());
        JsonOutput.text(json, "address", asset.asset().address());
        JsonOutput.text(json, "language", asset.asset().language());
        JsonOutput.text(json, "owner", asset.owner());
        JsonOutput.text(json, "next", asset.nextAction());
        JsonOutput.text(json, "due", asset.dates().due().map(LocalDate::toString));
        JsonOutput.text(json, "published", asset.dates().published().map(LocalDate::toString));
        JsonOutput.text(json, "review", asset.dates().reviewBy().map(LocalDate::toString));
        json.writeNumberProperty("readers", placed.readers());
        JsonOutput.text(json, "lastRead", placed.lastRead().map(Instant::toString));
        json.writeBooleanProperty("byPerson", placed.isByPerson());
        placements("placements", placed.placements());
        placements("overruled", placed.overruled());
        json.writeArrayPropertyStart("disagreements");
        placed.disagreements().forEach(json::writeString);
        json.writeEndArray().writeArrayPropertyStart("warnings");
        for (AssetWarning warning : warnings.of(placed)) {
            json.writeStartObject()
                    .writeStringProperty("kind", warning.kind().key())
                    .writeStringProperty("message", warning.message())
                    .writeEndObject();
        }
        json.writeEndArray().writeEndObject();
    }

    private void placements(String name, List<MappedPlacement> placements) {
        json.writeArrayPropertyStart(name);
        for (MappedPlacement each : placements) {
            json.writeStartObject();
            cell(json, each.cell());
            json.writeNumberProperty("confidence", each.confidence())
                    .writeStringProperty("reason", each.reason())
                    .writeStringProperty("by", each.by())
                    .writeStringProperty("mapping", each.mapping())
                    .writeEndObject();
        }
        json.writeEndArray();
    }

    static void cell(JsonGenerator json, Cell cell) {
        json.writeStringProperty("persona", cell.persona()).writeStringProperty("stage", cell.buyerStage());
        JsonOutput.text(json, "problem", cell.problem());
    }

    /** A cell with its people and assets. */
    static void write(JsonGenerator json, PlanCell cell) {
        json.writeStartObject();
        cell(json, cell.cell());
        json.writeNumberProperty("people", cell.people())
                .writeNumberProperty("value", cell.value())
                .writeNumberProperty("live", cell.live())
                .writeNumberProperty("coming", cell.coming())
                .writeNumberProperty("stale", cell.stale())
                .writeNumberProperty("gap", cell.gap())
                .writeEndObject();
    }
}
