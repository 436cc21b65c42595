package org.winnable.cli.internal.command;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.plugins.CheckedFile;
import org.winnable.plugins.Consent;
import org.winnable.plugins.ConsentMissingException;
import org.winnable.plugins.Licence;
import org.winnable.plugins.PluginChange;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginStep;
import org.winnable.plugins.Trust;

/** Shows a change of plug-ins, asks for what it needs a yes, and makes it: the same way for installing, updating, removing, going back. */
final class PluginChangeRun {

    private final Console console;
    private final boolean json;
    private final ConsentOptions given;
    private final Texts texts = Texts.of(PluginChangeRun.class);

    PluginChangeRun(Surroundings surroundings, boolean json, ConsentOptions given) {
        this.console = surroundings.console();
        this.json = json;
        this.given = given;
    }

    /** Works a change out, which may take a while. */
    @FunctionalInterface
    interface Plan {
        PluginChange with(Progress progress) throws PluginException;
    }

    int run(Plan plan) throws PluginException {
        try (PluginChange change = plan(plan)) {
            List<PluginStep> steps = change.steps();
            if (steps.isEmpty()) {
                print(texts.get("plugins.nothing"));
                writeJson(change, false);
                return ExitCode.DONE;
            }
            show(change);
            if (given.dryRun()) {
                print(texts.get("plugins.rehearsed"));
                writeJson(change, false);
                return ExitCode.DONE;
            }
            boolean next = change.isAtNextStart();
            apply(change);
            print(texts.get(next ? "plugins.doneNext" : "plugins.done"));
            writeJson(change, true);
            return ExitCode.DONE;
        }
    }

    private PluginChange plan(Plan plan) throws PluginException {
        try (ConsoleProgress progress = new ConsoleProgress(console)) {
            return plan.with(progress);
        }
    }

    /** What nobody has said yes to is asked for one by one; a no ends it. */
    private void apply(PluginChange change) throws PluginException {
        Set<String> keys = new HashSet<>(given.keys());
        boolean unsigned = given.unsigned();
        boolean licences = given.licences();
        Set<ConsentMissingException.What> asked = new LinkedHashSet<>();
        while (true) {
            try {
                change.apply(new Consent(unsigned, keys, licences), Progress.NONE);
                return;
            } catch (ConsentMissingException missing) {
                if (!asked.add(missing.what()) || !isAnsweredYes(missing)) {
                    String option = texts.get("plugins.option." + missing.what().name());
                    throw new ConsentMissingException(missing.what(), missing.getMessage() + " " + option);
                }
                switch (missing.what()) {
                    case UNSIGNED -> unsigned = true;
                    case LICENCE -> licences = true;
                    case UNKNOWN_KEY ->
                        change.files().stream()
                                .map(CheckedFile::trust)
                                .filter(Trust.UnknownKey.class::isInstance)
                                .map(Trust.UnknownKey.class::cast)
                                .forEach(unknown -> keys.add(unknown.signer().fingerprint()));
                }
            }
        }
    }

    private boolean isAnsweredYes(ConsentMissingException missing) {
        String question = switch (missing.what()) {
            case UNSIGNED -> texts.get("plugins.ask.unsigned", missing.getMessage());
            case UNKNOWN_KEY -> texts.get("plugins.ask.key", missing.getMessage());
            case LICENCE -> texts.get("plugins.ask.licence", missing.getMessage());
        };
        String yes = texts.get("plugins.yes");
        String answer = console.questions().ask(question).orElse("").strip().toLowerCase(Locale.ROOT);
        return !answer.isEmpty() && yes.startsWith(answer);
    }

    private void show(PluginChange change) {
        for (PluginStep step : change.steps()) {
            String key = "plugins.step." + step.kind() + (step.asked() ? "" : ".needed");
            print(texts.get(
                    key,
                    step.name(),
                    step.id(),
                    step.before().orElse(""),
                    step.after().orElse("")));
        }
        for (CheckedFile file : change.files()) {
            print(texts.get(
                    "plugins.file", file.name(), file.bytes(), file.trust().words()));
        }
        for (Licence licence : change.licences()) {
            print(texts.get("plugins.licence", licence.plugin()));
            licence.text().lines().forEach(this::print);
        }
    }

    private void print(String text) {
        if (!json) {
            PrintStream out = console.out();
            Columns.wrap(text, Console.WIDTH).forEach(out::println);
        }
    }

    private void writeJson(PluginChange change, boolean done) {
        if (json) {
            JsonOutput.document(console.out(), out -> PluginJson.write(out, change, done));
        }
    }
}
