package org.winnable.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;

/** Brings plug-ins in that are there for one command and gone after it, so that one can be tried without being installed. */
@FunctionalInterface
public interface GuestPlugins {

    /**
     * Brings one in.
     *
     * @param jar a bundle
     * @throws IOException if it cannot be used; the message says why, for people
     */
    void add(Path jar) throws IOException;
}
