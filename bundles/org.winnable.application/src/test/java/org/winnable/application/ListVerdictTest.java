package org.winnable.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.winnable.qualification.Qualification;

class ListVerdictTest {

    private final Qualification people = Crowd.judged(3, 1_000);

    @Test
    void theVerdictsOnTwoListsAddUpToTheVerdictOnEveryone() {
        ListVerdict everyone = ListVerdict.of(people);
        ListVerdict first = ListVerdict.of(people, ids(0, 400));
        ListVerdict second = ListVerdict.of(people, ids(400, 1_000));
        assertEquals(400, first.people());
        assertEquals(400, first.leads() + first.fitting() + first.others());
        assertTrue(first.leads() > 0 && second.leads() > 0 && first.fitting() > 0, first::sentence);
        assertEquals(
                everyone,
                new ListVerdict(
                        first.people() + second.people(),
                        first.leads() + second.leads(),
                        first.fitting() + second.fitting(),
                        first.others() + second.others()));
    }

    @Test
    void whoWasNotJudgedDoesNotCount() {
        assertEquals(new ListVerdict(0, 0, 0, 0), ListVerdict.of(people, new long[] {1, 9_999_999}));
    }

    private long[] ids(int from, int to) {
        return LongStream.range(from, to)
                .map(row -> people.facts().id((int) row))
                .toArray();
    }
}
