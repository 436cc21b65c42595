package org.winnable.plugins.ui.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.winnable.plugins.PluginStep;
import org.winnable.ui.text.Patterns;

/** Changes of plug-ins in words. */
final class ChangeTexts {

    private ChangeTexts() {}

    /** What would become of what was asked for, or of what is needed where nothing was asked for. */
    static String plan(List<PluginStep> steps) {
        return words(steps, Messages.Plan_added, Messages.Plan_replaced, Messages.Plan_removed);
    }

    /** What became of it. */
    static String summary(List<PluginStep> steps) {
        return words(steps, Messages.Step_added, Messages.Step_replaced, Messages.Step_removed);
    }

    private static String words(List<PluginStep> steps, String added, String replaced, String removed) {
        boolean asked = steps.stream().anyMatch(PluginStep::asked);
        return steps.stream()
                .filter(step -> step.asked() || !asked)
                .map(step -> {
                    String before = step.before().orElse("");
                    String after = step.after().orElse("");
                    return switch (step.kind()) {
                        case ADDED -> Patterns.format(added, step.name(), after);
                        case REPLACED -> Patterns.format(replaced, step.name(), before, after);
                        case REMOVED -> Patterns.format(removed, step.name(), before);
                    };
                })
                .collect(Collectors.joining("  "));
    }

    /** The word on the button that makes it. */
    static String verb(List<PluginStep> steps) {
        return switch (steps.getFirst().kind()) {
            case ADDED -> Messages.Change_install;
            case REPLACED -> Messages.Change_replace;
            case REMOVED -> Messages.Change_remove;
        };
    }
}
