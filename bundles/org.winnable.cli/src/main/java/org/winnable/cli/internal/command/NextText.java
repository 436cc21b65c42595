package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.winnable.content.ContentAdvice;
import org.winnable.content.JourneyPosition;
import org.winnable.content.NextContent;
import org.winnable.content.PlacedAsset;
import org.winnable.content.SegmentAdvice;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.text.Texts;

/** What comes next, as people read it. */
final class NextText {

    private final Texts texts = Texts.of(NextText.class);
    private final List<String> lines = new ArrayList<>();

    private NextText() {}

    /** For one person. */
    static String of(JourneyPosition position, ContentAdvice advice) {
        NextText text = new NextText();
        String stage = position.stage().map(BuyerStage::name).orElse(text.texts.get("content.noPosition"));
        Optional<String> problem = position.problem().map(BuyerProblem::name);
        text.lines.add(problem.map(about -> text.texts.get("content.position", stage, about))
                .orElse(stage));
        position.reasons().forEach(text::reason);
        advice.touches().sentences().forEach(text::reason);
        if (advice.next().isEmpty() && advice.waiting().isEmpty()) {
            text.lines.add(text.texts.get("content.nothingNext"));
        }
        for (NextContent each : advice.next()) {
            text.asset(each.asset());
            each.reasons().forEach(text::reason);
        }
        if (!advice.waiting().isEmpty()) {
            text.lines.add("");
            text.lines.add(text.texts.get("content.waiting"));
            advice.waiting().forEach(each -> text.reason(text.name(each.asset())));
        }
        return text.text();
    }

    /** For a segment. */
    static String of(SegmentAdvice advice) {
        NextText text = new NextText();
        text.lines.add(text.texts.get("content.segment", advice.people(), advice.nothing()));
        for (SegmentAdvice.Ranked each : advice.ranked()) {
            text.asset(each.asset());
            text.reason(text.texts.get("content.segmentFor", each.people()));
            if (each.capped() > 0) {
                text.reason(text.texts.get("content.segmentCapped", each.capped()));
            }
            if (each.soldTo() > 0) {
                text.reason(text.texts.get("content.segmentSoldTo", each.soldTo()));
            }
            each.reasons().forEach(text::reason);
        }
        return text.text();
    }

    private void asset(PlacedAsset asset) {
        lines.add("");
        lines.add(name(asset));
        asset.asset().asset().address().ifPresent(this::reason);
    }

    private String name(PlacedAsset asset) {
        return texts.get(
                "content.asset", asset.asset().asset().title(), asset.asset().key());
    }

    private void reason(String reason) {
        lines.add(texts.get("content.reason", reason));
    }

    private String text() {
        return String.join(System.lineSeparator(), lines);
    }
}
