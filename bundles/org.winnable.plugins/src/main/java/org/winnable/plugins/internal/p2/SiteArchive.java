package org.winnable.plugins.internal.p2;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.winnable.core.text.Texts;
import org.winnable.plugins.PluginException;

/**
 * A site in a zip.
 *
 * @param file the zip
 */
record SiteArchive(Path file) {

    /** More than any site of plug-ins has; a zip that goes beyond is made to fill a disk. */
    private static final int MOST_ENTRIES = 20_000;

    private static final long MOST_BYTES = 1L << 30;
    private static final int BUFFER = 1 << 16;
    private static final Texts TEXTS = Texts.of(PluginException.class);

    /**
     * Unpacks it.
     *
     * @param folder made
     * @throws IOException if it is no zip, or one that must not be unpacked; the message is for people
     */
    void unpack(Path folder) throws IOException {
        long left = MOST_BYTES;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new IOException(TEXTS.get("archive.entries", MOST_ENTRIES));
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException(TEXTS.get("archive.outside", entry.getName()));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (InputStream in = zip.getInputStream(entry);
                            OutputStream out = Files.newOutputStream(target)) {
                        left = copy(in, out, left);
                    }
                }
            }
        }
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = most;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw new IOException(TEXTS.get("archive.bytes", MOST_BYTES >> 20));
            }
            out.write(buffer, 0, read);
        }
        return left;
    }
}
