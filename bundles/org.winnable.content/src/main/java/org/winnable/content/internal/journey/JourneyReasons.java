package org.winnable.content.internal.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.journey.Journey;
import org.winnable.core.journey.Sign;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.scoring.InteractionTest;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.text.Texts;

/** Puts into words what shows that somebody stands on a stage. */
public final class JourneyReasons {

    private static final Texts TEXTS = Texts.of(JourneyReasons.class);

    private final Journey journey;
    private final FactTable facts;
    private final ZoneId zone;

    /** Reasons of one journey and table. */
    public JourneyReasons(Journey journey, FactTable facts, ZoneId zone) {
        this.journey = journey;
        this.facts = facts;
        this.zone = zone;
    }

    /**
     * One sentence for each sign of the stage that can be seen.
     *
     * @param walk through the whole history of the person
     * @param stage its place, or {@link JourneyWalk#NOWHERE}
     */
    public List<String> stage(JourneyWalk walk, int stage, Interactions interactions) {
        if (stage == JourneyWalk.NOWHERE) {
            return List.of(TEXTS.get("stage.none"));
        }
        List<Sign> signs = journey.stages().get(stage).signs();
        List<String> reasons = new ArrayList<>();
        for (int sign = 0; sign < signs.size(); sign++) {
            if (walk.shows(stage, sign)) {
                reasons.add(sign(signs.get(sign), interactions));
            }
        }
        return reasons.isEmpty() ? List.of(TEXTS.get("stage.first")) : reasons;
    }

    private String sign(Sign sign, Interactions interactions) {
        List<String> types = sign.types().stream().map(InteractionType::key).toList();
        int newest = InteractionTest.of(types, sign.about(), facts).newest(interactions);
        int asset = interactions.asset(newest);
        String what = new InteractionType(facts.interactionTypes().value(interactions.type(newest))).label();
        String about = asset == Dictionary.UNKNOWN
                ? what
                : TEXTS.get("sign.about", what, facts.assets().value(asset));
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(interactions.time(newest)), zone);
        String when = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
        return TEXTS.get(
                sign.times() == 1 ? "sign.once" : "sign.times", about, when, sign.times(), sign.withinMonths());
    }
}
