package org.winnable.imports.ui;

import java.nio.file.Path;

/**
 * One of several files that were offered together.
 *
 * @param file the file
 * @param status what became of it so far
 * @param stage where it stands, or stood at its end; idle where it waits or was left out
 */
public record QueuedFile(Path file, Status status, ImportStage stage) {

    /** What became of a file so far. */
    public enum Status {
        /** Its turn comes. */
        WAITING,
        /** It is being looked at or imported. */
        CURRENT,
        /** It is imported. */
        IMPORTED,
        /** It could not be imported. */
        REFUSED,
        /** The user did not want it. */
        LEFT_OUT
    }

    static QueuedFile waiting(Path file) {
        return new QueuedFile(file, Status.WAITING, new ImportStage.Idle());
    }

    QueuedFile leftOut() {
        return new QueuedFile(file, Status.LEFT_OUT, new ImportStage.Idle());
    }

    QueuedFile at(ImportStage newStage) {
        Status newStatus = switch (newStage) {
            case ImportStage.Idle idle -> Status.WAITING;
            case ImportStage.Reading reading -> Status.CURRENT;
            case ImportStage.Review review -> Status.CURRENT;
            case ImportStage.Running running -> Status.CURRENT;
            case ImportStage.Done done -> Status.IMPORTED;
            case ImportStage.Refused refused -> Status.REFUSED;
        };
        return new QueuedFile(file, newStatus, newStage);
    }

    /** Whether there is a result to be looked at again. */
    public boolean hasEnded() {
        return status == Status.IMPORTED || status == Status.REFUSED;
    }
}
