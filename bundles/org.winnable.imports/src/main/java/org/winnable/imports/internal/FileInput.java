package org.winnable.imports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.winnable.core.source.Input;
import org.winnable.core.source.Sample;
import org.winnable.core.work.Progress;

/**
 * A file as a source sees it: as long as it was when the import began, whatever is appended meanwhile.
 *
 * @param path the file
 * @param size its length in bytes
 */
record FileInput(Path path, long size) implements Input {

    private static final int CHUNK = 1024 * 1024;

    /** A file as it is now. */
    static FileInput of(Path path) throws IOException {
        return new FileInput(path, Files.size(path));
    }

    @Override
    public String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public InputStream open() throws IOException {
        return new BoundedStream(Files.newInputStream(path), size);
    }

    /** The file as the user gave it, for refusals. */
    String shown() {
        return path.toString();
    }

    /** The first bytes. */
    Sample sample() throws IOException {
        try (InputStream stream = open()) {
            return new Sample(name(), stream.readNBytes(Sample.SIZE), size);
        }
    }

    /** The SHA-256 of the content, by which a file that comes again is known. */
    String hash(Progress progress) throws IOException {
        try (DigestInputStream stream = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            byte[] chunk = new byte[CHUNK];
            while (stream.read(chunk) >= 0) {
                progress.checkCancelled();
            }
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
