package org.winnable.cli.internal.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.content.MappedPlacement;
import org.winnable.content.PlacedAsset;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;
import tools.jackson.core.JsonGenerator;

/**
 * Assets and cells of the content plan as JSON.
 *
 * @param day on which the status counts
 */
record ContentJson(JsonGenerator json, LocalDate day) {

    void write(PlacedAsset placed) {
        PlannedAsset asset = placed.asset();
        json.writeStartObject()
                .writeStringProperty("key", asset.key())
                .writeStringProperty("title", asset.asset().title())
                .writeStringProperty("format", asset.asset().format())
                .writeStringProperty("kind", asset.kind().key())
                .writeStringProperty("status", asset.statusOn(day).key());
        JsonOutput.text(json, "address", asset.asset().address());
        JsonOutput.text(json, "language", asset.asset().language());
        JsonOutput.text(json, "owner", asset.owner());
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
        json.writeEndArray().writeEndObject();
    }

    private void placements(String name, List<MappedPlacement> placements) {
        json.writeArrayPropertyStart(name);
        for (MappedPlacement each : placements) {
            json.writeStartObject();
            cell(each.cell());
            json.writeNumberProperty("confidence", each.confidence())
                    .writeStringProperty("reason", each.reason())
                    .writeStringProperty("by", each.by())
                    .writeStringProperty("mapping", each.mapping())
                    .writeEndObject();
        }
        json.writeEndArray();
    }

    void cell(Cell cell) {
        json.writeStringProperty("persona", cell.persona()).writeStringProperty("stage", cell.buyerStage());
        JsonOutput.text(json, "problem", cell.problem());
    }
}
