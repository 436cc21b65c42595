package org.winnable.imports.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Outcome;
import org.winnable.core.plugin.Phase;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Issues;
import org.winnable.core.source.Layout;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.work.Progress;
import org.winnable.imports.ImportException;

/**
 * A file being read by a source, with the guard around every call. That a file is refused is the file's fault and no failure
 * of the plug-in; everything else is.
 */
final class SourceRun implements AutoCloseable {

    /** What a call came back with: a value, or the refusal of the file. */
    @FunctionalInterface
    private interface Answer<T> {

        T orRefuse(String file) throws ImportException;
    }

    private final Contribution<LeadSource> source;
    private final Guard guard;
    private final String file;
    private final ImportRun run;
    private final Layout layout;

    private SourceRun(Contribution<LeadSource> source, Guard guard, String file, ImportRun run, Layout layout) {
        this.source = source;
        this.guard = guard;
        this.file = file;
        this.run = run;
        this.layout = layout;
    }

    /** Opens a file. */
    static SourceRun open(
            Contribution<LeadSource> source, Guard guard, FileInput input, SourceSettings settings, Progress progress)
            throws ImportException {
        LeadSource reader = valueOf(source, input.shown(), source.instance());
        ImportRun run = ask(
                source,
                guard,
                input.shown(),
                Phase.PREPARATION,
                Guard.BATCH,
                progress,
                () -> reader.open(input, settings));
        try {
            Layout layout = ask(source, guard, input.shown(), Phase.PREPARATION, Guard.QUICK, progress, run::layout);
            return new SourceRun(source, guard, input.shown(), run, layout);
        } catch (ImportException | RuntimeException e) {
            close(source, guard, run);
            throw e;
        }
    }

    /** What the file looks like. */
    Layout layout() {
        return layout;
    }

    /** Fills the batch, which must be empty; false when there are no more rows. */
    boolean next(RecordBatch batch, Issues issues, Progress progress) throws ImportException {
        return ask(source, guard, file, Phase.CALL, Guard.BATCH, progress, () -> run.next(batch, issues, progress));
    }

    @Override
    public void close() {
        close(source, guard, run);
    }

    private static void close(Contribution<LeadSource> source, Guard guard, ImportRun run) {
        Outcome<Boolean> closed = guard.call(source.id(), Phase.DISPOSAL, Guard.QUICK, () -> {
            run.close();
            return true;
        });
        // a failure is in plug-in health; the rows are read, so the import does not suffer from it
        closed.failure();
    }

    private static <T> T ask(
            Contribution<LeadSource> source,
            Guard guard,
            String file,
            Phase phase,
            Duration deadline,
            Progress progress,
            Callable<? extends T> call)
            throws ImportException {
        Outcome<Answer<T>> outcome = guard.call(source.id(), phase, deadline, progress, () -> answer(call));
        return valueOf(source, file, outcome).orRefuse(file);
    }

    private static <T> @Nullable Answer<T> answer(Callable<? extends T> call) throws Exception {
        try {
            T value = call.call();
            return value == null ? null : file -> value;
        } catch (SourceException e) {
            return file -> {
                throw Refusal.ofSource(file, e);
            };
        } catch (IOException e) {
            return file -> {
                throw Refusal.unreadable(file, e);
            };
        }
    }

    private static <T> T valueOf(Contribution<LeadSource> source, String file, Outcome<T> outcome)
            throws ImportException {
        Optional<PluginFailure> failure = outcome.failure();
        if (failure.isPresent()) {
            throw Refusal.pluginFailed(file, source.label(), failure.get());
        }
        return outcome.value().orElseThrow();
    }
}
