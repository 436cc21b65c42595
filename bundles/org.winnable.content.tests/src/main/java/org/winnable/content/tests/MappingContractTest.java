package org.winnable.content.tests;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnable.content.metadata.KeywordMapping;
import org.winnable.content.metadata.LabelMapping;
import org.winnable.content.movement.MovementMapping;
import org.winnable.core.content.ContentMapping;
import org.winnable.testkit.content.ContentMappingContract;
import org.winnable.testkit.content.SamplePlan;

/** Every mapping that ships keeps to the contract. */
class MappingContractTest {

    static Stream<ContentMapping> mappings() {
        return Stream.of(new LabelMapping(), new KeywordMapping(), new MovementMapping());
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void aShippedMappingKeepsToTheContract(ContentMapping mapping) {
        for (long seed = 1; seed <= 20; seed++) {
            new ContentMappingContract(mapping, SamplePlan.assets(seed), SamplePlan.random(seed)).check();
        }
    }
}
