package org.winnable.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;

class StageNamesTest {

    @Test
    void namesOfSeveralWordsBecomeInitials() {
        assertEquals(
                List.of("Contact", "MQL", "SQL"),
                StageNames.brief(lifecycle("Contact", "Marketing qualified lead", "Sales-qualified lead")));
    }

    @Test
    void namesStayAsTheyAreWhereInitialsWouldMeanTwoStages() {
        List<String> names = List.of("Sales ready", "Self registered");
        assertEquals(names, StageNames.brief(lifecycle(names.toArray(String[]::new))));
    }

    private static Lifecycle lifecycle(String... names) {
        return new Lifecycle(IntStream.range(0, names.length)
                .mapToObj(place -> new Lifecycle.Stage("stage" + place, names[place], Condition.ALWAYS))
                .toList());
    }
}
