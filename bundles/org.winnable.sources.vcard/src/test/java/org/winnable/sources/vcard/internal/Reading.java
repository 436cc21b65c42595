package org.winnable.sources.vcard.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.winnable.core.source.Input;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.source.WholeReading;

/** Reads what the tests make up. */
final class Reading {

    private Reading() {}

    static WholeReading of(String text) throws SourceException, IOException {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static WholeReading of(byte[] bytes) throws SourceException, IOException {
        return of(Input.of("people.vcf", bytes));
    }

    static WholeReading of(Input input) throws SourceException, IOException {
        return WholeReading.of(new VCardSource(), input, SourceSettings.AUTOMATIC);
    }

    /** A file that is too long to be made in memory. */
    static Input input(long size, Supplier<InputStream> stream) {
        return Input.of("people.vcf", size, stream);
    }
}
