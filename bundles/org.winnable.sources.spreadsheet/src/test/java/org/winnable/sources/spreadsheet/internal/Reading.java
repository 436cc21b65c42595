package org.winnable.sources.spreadsheet.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.Input;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.source.WholeReading;

/** Reads what the tests make up. */
final class Reading {

    static final SourceSettings KNOWING =
            SourceSettings.AUTOMATIC.withKnownLabels(Set.of("first name", "last name", "name", "email", "company"));

    private Reading() {}

    static WholeReading of(WorkbookFile file) throws SourceException, IOException {
        return of(file.bytes(), KNOWING);
    }

    static WholeReading of(byte[] bytes, SourceSettings settings) throws SourceException, IOException {
        return WholeReading.of(new WorkbookSource(), input(bytes), settings);
    }

    static Confidence recognise(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Sample.SIZE));
        return new WorkbookSource().recognise(new Sample("list.txt", head, bytes.length));
    }

    static Input input(byte[] bytes) {
        return Input.of("list.xlsx", bytes);
    }
}
