package org.winnable.scoring.ui.internal.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.scoring.ui.internal.draft.ModelLine.Group;
import org.winnable.ui.text.Patterns;

/** Says why a draft is refused: what is wrong, and in which field of which strategy. Pure. */
public final class Refusal {

    private static final Pattern STRATEGY = Pattern.compile("strategies/(\\d{1,6})(/.*)?");

    private Refusal() {}

    /**
     * The sentence for the first of some problems; empty if there is none.
     *
     * @param groups of the draft that is refused: one for each of its strategies, in their order, and further ones
     */
    public static String of(List<ParameterProblem> problems, List<Group> groups) {
        return problems.stream()
                .findFirst()
                .map(problem -> sentence(problem, groups))
                .orElse("");
    }

    private static String sentence(ParameterProblem problem, List<Group> groups) {
        Optional<Group> strategy = strategy(problem.path(), groups);
        Optional<String> field = strategy.stream()
                .flatMap(group -> group.lines().stream())
                .flatMap(line -> line.settings().stream())
                .filter(setting -> setting.path().equals(problem.path()))
                .map(Setting::label)
                .findFirst();
        return strategy.map(group -> field.map(label ->
                                Patterns.format(Messages.Refusal_field, group.title(), label, problem.message()))
                        .orElseGet(() -> Patterns.format(Messages.Refusal_strategy, group.title(), problem.message())))
                .orElse(problem.message());
    }

    private static Optional<Group> strategy(String path, List<Group> groups) {
        Matcher matcher = STRATEGY.matcher(path);
        return matcher.matches()
                ? groups.stream().skip(Integer.parseInt(matcher.group(1))).findFirst()
                : Optional.empty();
    }
}
