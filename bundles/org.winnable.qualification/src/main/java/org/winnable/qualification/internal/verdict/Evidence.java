package org.winnable.qualification.internal.verdict;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnable.core.text.Texts;

/**
 * Takes the reasons of a clause. A silent one takes them without a look, so that judging a million people and explaining one
 * are the same code; therefore arguments are passed one by one, ready as they are, and no array or text is made for nothing.
 */
public final class Evidence {

    /** Hears nothing. */
    public static final Evidence SILENT = new Evidence(null);

    private final @Nullable List<String> sentences;

    private Evidence(@Nullable List<String> sentences) {
        this.sentences = sentences;
    }

    /** Evidence that is written down. */
    public static Evidence written() {
        return new Evidence(new ArrayList<>());
    }

    /** Whether it is worth looking for words. */
    boolean listens() {
        return sentences != null;
    }

    /** A sentence without arguments. */
    void say(String key) {
        if (sentences != null) {
            sentences.add(texts().get(key));
        }
    }

    /** A sentence about one thing. */
    void say(String key, Object argument) {
        if (sentences != null) {
            sentences.add(texts().get(key, argument));
        }
    }

    /** A sentence about two things. */
    void say(String key, Object first, Object second) {
        if (sentences != null) {
            sentences.add(texts().get(key, first, second));
        }
    }

    /** A sentence about three things. */
    void say(String key, Object first, Object second, Object third) {
        if (sentences != null) {
            sentences.add(texts().get(key, first, second, third));
        }
    }

    /** A sentence about what was done and when, with one more argument. */
    void sayWhen(String key, String what, long epochSecond, ZoneId zone, Object argument) {
        if (sentences != null) {
            String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .format(Instant.ofEpochSecond(epochSecond).atZone(zone));
            say(key, what, date, argument);
        }
    }

    /** What was written down, in order. */
    public List<String> sentences() {
        return sentences == null ? List.of() : List.copyOf(sentences);
    }

    private static Texts texts() {
        return Texts.of(Evidence.class);
    }
}
