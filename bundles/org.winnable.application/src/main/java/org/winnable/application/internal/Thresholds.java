package org.winnable.application.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.winnable.application.ModelDraft.Threshold;
import org.winnable.application.ModelDraft.Threshold.Rule;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Condition.ScoreAtLeast;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Lifecycle.Leave;
import org.winnable.core.rules.Lifecycle.Stage;
import org.winnable.core.rules.Market;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.Temperature;

/** The least scores that the conditions of a lifecycle name, found and replaced by one walk over all of them. */
public final class Thresholds {

    private static final int NONE = -1;

    private final List<Threshold> found = new ArrayList<>();
    private final int replaced;
    private final double points;

    private Thresholds(int replaced, double points) {
        this.replaced = replaced;
        this.points = points;
    }

    /** All thresholds, in the order of the walk. */
    public static List<Threshold> of(Lifecycle lifecycle) {
        Thresholds walk = new Thresholds(NONE, 0);
        walk.over(lifecycle);
        return List.copyOf(walk.found);
    }

    /** A lifecycle with another threshold in the place of one. */
    public static Lifecycle with(Lifecycle lifecycle, int number, double points) {
        Thresholds walk = new Thresholds(number, points);
        Lifecycle changed = walk.over(lifecycle);
        Objects.checkIndex(number, walk.found.size());
        return changed;
    }

    private Lifecycle over(Lifecycle lifecycle) {
        List<Stage> stages = lifecycle.stages().stream().map(this::over).toList();
        Map<SalesLabel, Condition> labels = new EnumMap<>(SalesLabel.class);
        for (SalesLabel label : SalesLabel.values()) {
            Condition condition = lifecycle.labels().get(label);
            if (condition != null) {
                labels.put(label, over(Rule.LABEL, label.label(), condition));
            }
        }
        Market market = lifecycle.market();
        Market walked = new Market(
                over(Rule.MARKET, Temperature.BUYING.label(), market.buying()),
                over(Rule.MARKET, Temperature.LOOKING.label(), market.looking()),
                market.prior());
        Optional<Condition> removal = lifecycle.removal().map(condition -> over(Rule.REMOVAL, "", condition));
        return new Lifecycle(stages, lifecycle.on(), removal, labels, walked);
    }

    private Stage over(Stage stage) {
        Optional<Condition> enter = stage.enter().map(condition -> over(Rule.ENTER, stage.name(), condition));
        Optional<Condition> stay = stage.stay().map(condition -> over(Rule.STAY, stage.name(), condition));
        List<Leave> leave = stage.leave().stream()
                .map(rule -> new Leave(over(Rule.LEAVE, stage.name(), rule.when()), rule.to()))
                .toList();
        return new Stage(stage.key(), stage.name(), enter, stay, leave, stage.on(), stage.aside());
    }

    private Condition over(Rule rule, String name, Condition condition) {
        return switch (condition) {
            case Condition.AllOf all ->
                new Condition.AllOf(
                        all.parts().stream().map(part -> over(rule, name, part)).toList());
            case Condition.AnyOf any ->
                new Condition.AnyOf(
                        any.parts().stream().map(part -> over(rule, name, part)).toList());
            case Condition.Not not -> new Condition.Not(over(rule, name, not.other()));
            case ScoreAtLeast score -> {
                int number = found.size();
                found.add(new Threshold(rule, name, score));
                yield number == replaced ? new ScoreAtLeast(score.axis(), points) : score;
            }
            default -> condition;
        };
    }
}
