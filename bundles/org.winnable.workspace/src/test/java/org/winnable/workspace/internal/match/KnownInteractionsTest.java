package org.winnable.workspace.internal.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownInteractionsTest {

    @Test
    void whatWasAddedIsKnownAndNothingElse() {
        Random random = new Random(11);
        KnownInteractions known = new KnownInteractions();
        Set<Long> expected = new HashSet<>();
        for (int i = 0; i < 200_000; i++) {
            long fingerprint = Fingerprint.of(random.nextInt(100_000), 7);
            assertEquals(expected.contains(fingerprint), known.contains(fingerprint));
            assertEquals(expected.add(fingerprint), known.add(fingerprint));
        }
    }

    @Test
    void fingerprintsThatWantOnePlaceAreKeptApart() {
        KnownInteractions known = new KnownInteractions();
        for (long fingerprint = -1; fingerprint > -500; fingerprint--) {
            assertEquals(false, known.contains(fingerprint));
            assertEquals(true, known.add(fingerprint));
            assertEquals(false, known.add(fingerprint));
        }
    }
}
