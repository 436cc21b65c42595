package org.winnable.sources.spreadsheet.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.winnable.core.source.Input;
import org.winnable.core.source.SourceException;
import org.winnable.core.text.Texts;

/**
 * The archive that a workbook is, and its parts. Where an archive says one thing in its directory and another before a part, the
 * directory counts. Not thread-safe.
 */
final class WorkbookPackage implements Closeable {

    /** The most bytes of the directory: some 20,000 parts, where workbooks have a few dozen. */
    private static final long MOST_DIRECTORY = 2L * 1024 * 1024;

    private static final Texts TEXTS = Texts.of(WorkbookPackage.class);

    private final ZipFile zip;
    /** By name in lower case: names of parts differ in more than case. */
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private WorkbookPackage(ZipFile zip) {
        this.zip = zip;
        Collections.list(zip.getEntries())
                .forEach(entry -> entries.putIfAbsent(entry.getName().toLowerCase(Locale.ROOT), entry));
    }

    /**
     * Opens the archive.
     *
     * @throws IOException also if it is damaged
     */
    static WorkbookPackage open(Input input) throws IOException {
        SeekableInput channel = new SeekableInput(input);
        try {
            channel.allow(MOST_DIRECTORY);
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            channel.allow(Long.MAX_VALUE);
            return new WorkbookPackage(zip);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether there is a part of that name. */
    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The compressed length of a part in bytes; 0 if there is none. */
    long size(String name) {
        ZipArchiveEntry entry = entries.get(key(name));
        return entry == null ? 0 : entry.getCompressedSize();
    }

    /**
     * Begins to read a part.
     *
     * @return nothing if there is no part of that name
     */
    Optional<XmlPart> part(String name) throws SourceException, IOException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new SourceException(SourceException.NO_LINE, TEXTS.get("package.encrypted"));
        }
        if (!zip.canReadEntryData(entry)) {
            throw new SourceException(SourceException.NO_LINE, TEXTS.get("package.method"));
        }
        InputStream stream = zip.getInputStream(entry);
        // what is not compressed does not expand
        LongSupplier compressed = stream instanceof InputStreamStatistics statistics
                ? statistics::getCompressedCount
                : entry::getCompressedSize;
        return Optional.of(new XmlPart(name, new MeteredStream(stream, compressed)));
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("/") ? lower.substring(1) : lower;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
