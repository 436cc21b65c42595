package org.winnable.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.content.AssetWarnings;
import org.winnable.content.ContentAdvice;
import org.winnable.content.JourneyPosition;
import org.winnable.content.NextContent;
import org.winnable.content.SegmentAdvice;
import org.winnable.content.TouchState;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import tools.jackson.core.JsonGenerator;

/**
 * What comes next, as programs read it.
 *
 * @param warnings of the day that counts
 */
record NextJson(JsonGenerator json, AssetWarnings warnings) {

    /** For one person. */
    void write(long person, JourneyPosition position, ContentAdvice advice) {
        json.writeStartObject().writeNumberProperty("id", person);
        JsonOutput.text(json, "stage", position.stage().map(BuyerStage::key));
        JsonOutput.text(json, "problem", position.problem().map(BuyerProblem::key));
        texts("reasons", position.reasons());
        json.writeName("touches");
        write(json, advice.touches());
        list("next", advice.next());
        list("waiting", advice.waiting());
        json.writeEndObject();
    }

    /** For a segment. */
    void write(SegmentAdvice advice) {
        json.writeStartObject()
                .writeNumberProperty("people", advice.people())
                .writeNumberProperty("nothing", advice.nothing())
                .writeArrayPropertyStart("next");
        for (SegmentAdvice.Ranked each : advice.ranked()) {
            json.writeStartObject().writeName("asset");
            new ContentJson(json, warnings).write(each.asset());
            json.writeNumberProperty("people", each.people())
                    .writeNumberProperty("capped", each.capped())
                    .writeNumberProperty("soldTo", each.soldTo());
            texts("reasons", each.reasons());
            json.writeEndObject();
        }
        json.writeEndArray().writeEndObject();
    }

    /** How often somebody was touched. */
    static void write(JsonGenerator json, TouchState state) {
        json.writeStartObject().writeArrayPropertyStart("channels");
        for (TouchState.ChannelState each : state.channels()) {
            json.writeStartObject()
                    .writeStringProperty("channel", each.channel().key())
                    .writeNumberProperty("touches", each.touches())
                    .writeNumberProperty("most", each.channel().most())
                    .writeNumberProperty("withinDays", each.channel().withinDays());
            JsonOutput.text(json, "free", each.free().map(LocalDate::toString));
            json.writeEndObject();
        }
        json.writeEndArray()
                .writeNumberProperty("streak", state.streak())
                .writeBooleanProperty("sellOnly", state.sellOnly())
                .writeEndObject();
    }

    private void list(String name, List<NextContent> contents) {
        json.writeArrayPropertyStart(name);
        for (NextContent each : contents) {
            json.writeStartObject().writeName("asset");
            new ContentJson(json, warnings).write(each.asset());
            json.writeNumberProperty("score", each.score());
            texts("reasons", each.reasons());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
