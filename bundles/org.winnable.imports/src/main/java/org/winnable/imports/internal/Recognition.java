package org.winnable.imports.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Outcome;
import org.winnable.core.plugin.Phase;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.Sample;
import org.winnable.core.work.Progress;
import org.winnable.imports.ImportException;

/** Asks every source how sure it is that it can read a file. */
final class Recognition {

    private record Answer(Contribution<LeadSource> source, Confidence confidence) {}

    private Recognition() {}

    /** The surest source; of equally sure ones the first. One that fails is named in plug-in health and passed over. */
    static Contribution<LeadSource> best(PluginCatalog catalog, FileInput input, Progress progress)
            throws ImportException {
        Sample sample = sample(input);
        List<Answer> answers = new ArrayList<>();
        for (Contribution<LeadSource> source : catalog.leadSources()) {
            Outcome<Confidence> confidence = source.instance()
                    .then(reader -> catalog.guard()
                            .call(
                                    source.id(),
                                    Phase.PREPARATION,
                                    Guard.QUICK,
                                    progress,
                                    () -> reader.recognise(sample)));
            confidence.value().ifPresent(sure -> answers.add(new Answer(source, sure)));
        }
        Optional<Answer> best = answers.stream()
                .filter(a -> a.confidence().degree() > 0)
                .reduce((a, b) -> b.confidence().degree() > a.confidence().degree() ? b : a);
        if (best.isEmpty()) {
            List<String> reasons =
                    answers.stream().map(a -> a.confidence().reason()).toList();
            throw Refusal.notRecognised(input.shown(), reasons);
        }
        return best.get().source();
    }

    private static Sample sample(FileInput input) throws ImportException {
        try {
            return input.sample();
        } catch (IOException e) {
            throw Refusal.unreadable(input.shown(), e);
        }
    }
}
