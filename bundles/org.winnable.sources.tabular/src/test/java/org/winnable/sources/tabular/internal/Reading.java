package org.winnable.sources.tabular.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.winnable.core.source.Input;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.source.WholeReading;

/** Reads what the tests make up. */
final class Reading {

    static final SourceSettings KNOWING = SourceSettings.AUTOMATIC.withKnownLabels(
            Set.of("first name", "last name", "email address", "company", "position", "connected on", "name", "email"));

    private Reading() {}

    static WholeReading of(String text) throws SourceException, IOException {
        return of(text, StandardCharsets.UTF_8);
    }

    static WholeReading of(String text, Charset charset) throws SourceException, IOException {
        return of(text.getBytes(charset), KNOWING);
    }

    static WholeReading of(byte[] bytes, SourceSettings settings) throws SourceException, IOException {
        return WholeReading.of(new DelimitedTextSource(), input(bytes), settings);
    }

    static Sample sample(byte[] bytes) {
        return new Sample("list.csv", Arrays.copyOf(bytes, Math.min(bytes.length, Sample.SIZE)), bytes.length);
    }

    static Input input(byte[] bytes) {
        return Input.of("list.csv", bytes);
    }
}
