package org.winnable.qualification.internal.lifecycle;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Rules;
import org.winnable.core.text.Texts;
import org.winnable.qualification.history.StageChange;

/** Puts the steps of a replay into words. */
public final class StageChanges {

    private static final Texts TEXTS = Texts.of(StageChanges.class);

    private StageChanges() {}

    /** The steps of one person. */
    public static List<StageChange> tell(List<Replay.Step> steps, Rules rules, FactTable facts) {
        List<Lifecycle.Stage> stages = rules.lifecycle().stages();
        // whoever comes and goes does so for the same few reasons, and putting one into words takes longer than the
        // replay
        Map<Move, String> reasons = new HashMap<>();
        return steps.stream()
                .map(step -> new StageChange(
                        Instant.ofEpochSecond(step.at()),
                        step.kind() == StageRules.Kind.BEGAN ? Optional.empty() : Optional.of(stages.get(step.from())),
                        stages.get(step.to()),
                        reasons.computeIfAbsent(Move.of(step), move -> reason(step, stages, facts))))
                .toList();
    }

    /** All of a step that its reason is told from. */
    private record Move(StageRules.Kind kind, int from, int to, int detail) {

        static Move of(Replay.Step step) {
            return new Move(step.kind(), step.from(), step.to(), step.detail());
        }
    }

    private static String reason(Replay.Step step, List<Lifecycle.Stage> stages, FactTable facts) {
        Lifecycle.Stage from = stages.get(step.from());
        return switch (step.kind()) {
            case BEGAN -> TEXTS.get("change.began");
            case ROSE -> TEXTS.get("change.rose", words(stages.get(step.to()).enter()));
            case FELL -> TEXTS.get("change.fell", words(from.keeps()));
            case LEFT ->
                TEXTS.get(
                        "change.left",
                        ConditionText.of(from.leave().get(step.detail()).when()));
            case SENT -> sent(step.detail(), facts);
        };
    }

    private static String sent(int interaction, FactTable facts) {
        String type = facts.interactionTypes().value(facts.interactionType(interaction));
        String did = new InteractionType(type).label();
        int asset = facts.interactionAsset(interaction);
        return asset == Dictionary.UNKNOWN
                ? TEXTS.get("change.sent", did)
                : TEXTS.get("change.sentAbout", did, facts.assets().value(asset));
    }

    private static String words(Optional<Condition> condition) {
        return ConditionText.of(condition.orElse(Condition.ALWAYS));
    }
}
