package org.winnable.imports.internal;

import java.io.IOException;
import java.util.concurrent.Future;
import org.winnable.core.work.Progress;
import org.winnable.imports.ImportException;

/** The hash of a file, made while its encoding and its columns are being found out: each reads the whole file. */
final class FileHash implements AutoCloseable {

    private final ImportThread thread = new ImportThread("import hashing");
    private final Future<String> hash;

    private FileHash(FileInput input, Progress progress) {
        hash = thread.begin(() -> of(input, progress));
    }

    /** Begins to read the file. */
    static FileHash begin(FileInput input, Progress progress) {
        return new FileHash(input, progress);
    }

    private static String of(FileInput input, Progress progress) throws ImportException {
        try {
            return input.hash(progress);
        } catch (IOException e) {
            throw Refusal.unreadable(input.shown(), e);
        }
    }

    /** As of {@link FileInput#hash}. */
    String await() throws ImportException {
        return ImportThread.await(hash);
    }

    @Override
    public void close() {
        thread.close();
    }
}
