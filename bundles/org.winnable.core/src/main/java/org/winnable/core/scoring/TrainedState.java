package org.winnable.core.scoring;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.regex.Pattern;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.text.Texts;

/**
 * One version of what a strategy learnt. A version never changes: training again makes the next one. States with the same report and
 * the same bytes are equal, so that judgements are made anew when another one is used, and only then.
 *
 * @param name by which models refer to it; letters, digits, hyphens and underscores, a letter or digit first
 * @param version from 1
 * @param report on what it was learnt, and how well
 * @param content what was learnt
 */
public record TrainedState(String name, int version, TrainingReport report, TrainedContent content) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    /** Refuses names that cannot be part of a file's name, and versions below 1. */
    public TrainedState {
        if (!isName(name)) {
            throw new IllegalArgumentException("'" + name + "' cannot name a trained state");
        }
        if (version < 1) {
            throw new IllegalArgumentException("version " + version);
        }
    }

    /** Whether a word can name trained states. */
    public static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    /** From whom it was learnt and which version it is, for people, to stand behind what was scored by it. */
    public String source() {
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(report.until());
        return Texts.of(TrainedState.class).get("trained.source", report.people(), until, name, version);
    }

    /** What a strategy throws that cannot score without a state and is asked to. */
    public static InvalidParametersException missing() {
        return refusal(Texts.of(TrainedState.class).get("trained.missing"));
    }

    /** What a strategy throws that has no use for this state. */
    public InvalidParametersException unwanted() {
        return refusal(Texts.of(TrainedState.class).get("trained.unwanted", name, version));
    }

    /** What a strategy throws that cannot read the bytes of this state. */
    public InvalidParametersException unreadable() {
        return refusal(Texts.of(TrainedState.class).get("trained.unreadable", name, version));
    }

    /** Its name and version; neither report nor bytes. */
    @Override
    public String toString() {
        return name + ".v" + version;
    }

    private static InvalidParametersException refusal(String message) {
        return new InvalidParametersException(ParameterProblem.TRAINED, message);
    }
}
