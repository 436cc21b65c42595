package org.winnable.workspace.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Condition.ScoreAtLeast;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Lifecycle.Stage;
import org.winnable.core.rules.Market;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.Temperature;
import org.winnable.yaml.YamlEdit;

/** Writes changed thresholds into the text of a lifecycle, each in its place. */
public final class LifecycleText {

    private static final String MARKET = "market";

    private String text;
    private boolean possible = true;

    private LifecycleText(String text) {
        this.text = text;
    }

    /**
     * The text of a lifecycle with other thresholds.
     *
     * @param text of the lifecycle before
     * @param before what that text says
     * @param after what the new text is to say; of the same stages and conditions, other least scores aside
     * @return empty if more than thresholds differs, or a threshold is not where the lifecycle before has it
     */
    public static Optional<String> changed(String text, Lifecycle before, Lifecycle after) {
        LifecycleText edited = new LifecycleText(text);
        edited.over(before, after);
        return edited.possible ? Optional.of(edited.text) : Optional.empty();
    }

    private void over(Lifecycle before, Lifecycle after) {
        List<Stage> old = before.stages();
        possible = old.size() == after.stages().size();
        for (int place = 0; possible && place < old.size(); place++) {
            over("stages/" + place + "/", old.get(place), after.stages().get(place));
        }
        over("removal", before.removal(), after.removal());
        for (SalesLabel label : SalesLabel.values()) {
            over(
                    "labels/" + label.key(),
                    Optional.ofNullable(before.labels().get(label)),
                    Optional.ofNullable(after.labels().get(label)));
        }
        market(before.market(), after.market());
    }

    private void over(String path, Stage before, Stage after) {
        over(path + "enter", before.enter(), after.enter());
        over(path + "stay", before.stay(), after.stay());
        possible &= before.leave().size() == after.leave().size();
        for (int rule = 0; possible && rule < before.leave().size(); rule++) {
            over(
                    List.of(path + "leave/" + rule + "/when"),
                    before.leave().get(rule).when(),
                    after.leave().get(rule).when());
        }
    }

    /** A text that names no market has the thresholds of any other; changed ones must be named. */
    private void market(Market before, Market after) {
        if (before.equals(after)) {
            return;
        }
        boolean named = YamlEdit.with(text, MARKET + "/" + Temperature.BUYING.key() + "/-", "0")
                .isPresent();
        if (named
                || !(after.buying() instanceof ScoreAtLeast buying)
                || !(after.looking() instanceof ScoreAtLeast looking)) {
            over(List.of(MARKET + "/" + Temperature.BUYING.key()), before.buying(), after.buying());
            over(List.of(MARKET + "/" + Temperature.LOOKING.key()), before.looking(), after.looking());
        } else {
            put(
                    List.of(MARKET),
                    "{" + flow(Temperature.BUYING, buying) + ", " + flow(Temperature.LOOKING, looking) + "}");
        }
    }

    private void over(String path, Optional<Condition> before, Optional<Condition> after) {
        possible &= before.isPresent() == after.isPresent();
        if (possible && before.isPresent()) {
            over(List.of(path), before.get(), after.orElseThrow());
        }
    }

    /** Finds what differs; a list of one part may be written without being a list, so that there are several paths. */
    private void over(List<String> paths, Condition before, Condition after) {
        if (!possible || before.equals(after)) {
            return;
        }
        if (before instanceof Condition.AllOf one && after instanceof Condition.AllOf other) {
            parts(paths, "all", one.parts(), other.parts());
        } else if (before instanceof Condition.AnyOf one && after instanceof Condition.AnyOf other) {
            parts(paths, "any", one.parts(), other.parts());
        } else if (before instanceof Condition.Not one && after instanceof Condition.Not other) {
            over(below(paths, "/not"), one.other(), other.other());
        } else if (before instanceof ScoreAtLeast one
                && after instanceof ScoreAtLeast other
                && one.axis() == other.axis()) {
            put(below(paths, "/score/atLeast"), Scalars.text(other.points()));
        } else {
            possible = false;
        }
    }

    private void parts(List<String> paths, String kind, List<Condition> before, List<Condition> after) {
        possible &= before.size() == after.size();
        IntStream.range(0, possible ? before.size() : 0).forEach(part -> {
            Stream<String> listed = paths.stream().map(path -> path + "/" + kind + "/" + part);
            Stream<String> alone = before.size() == 1 ? paths.stream().map(path -> path + "/" + kind) : Stream.empty();
            over(Stream.concat(listed, alone).toList(), before.get(part), after.get(part));
        });
    }

    private void put(List<String> paths, String value) {
        Optional<String> edited = paths.stream()
                .map(path -> YamlEdit.with(text, path, value))
                .flatMap(Optional::stream)
                .findFirst();
        possible &= edited.isPresent();
        text = edited.orElse(text);
    }

    private static List<String> below(List<String> paths, String step) {
        return paths.stream().map(path -> path + step).toList();
    }

    private static String flow(Temperature temperature, ScoreAtLeast score) {
        return temperature.key() + ": {score: {axis: " + score.axis().key() + ", atLeast: "
                + Scalars.text(score.points()) + "}}";
    }
}
