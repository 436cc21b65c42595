package org.example.objections;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.winnable.testkit.swt.persona.PersonaSectionContract;

class ObjectionsTest {

    private static final String KEY = "org.example.objections";

    /** All that holds of every section: it shows what the draft holds, sets what is written, follows undo, and takes nothing away. */
    @Test
    void theContractIsKept() {
        Map<String, Object> values = Map.of(
                "objections",
                List.of(
                        Map.of("objection", "Too expensive", "answer", "What does a day of standstill cost you?"),
                        Map.of(
                                "objection",
                                "We do it ourselves",
                                "answer",
                                "Who would, and until when?",
                                "since",
                                2025)));
        new PersonaSectionContract(Objections::new, KEY, values).check();
    }
}
