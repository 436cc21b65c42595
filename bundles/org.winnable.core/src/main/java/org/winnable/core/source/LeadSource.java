package org.winnable.core.source;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads lists of people from one family of files. The contract of the extension point {@code leadSources}.
 *
 * <p>One stateless instance, made by its public constructor without arguments, serves every thread. A source yields
 * <em>raw</em> rows: mapping, normalising, matching and writing belong to the import, so that every source gets them. People
 * in a list are contacts, whatever the list calls them; whether one is a lead is judged later, by others.
 *
 * <p>A source must not write anything anywhere, and must not put values of the file into exceptions or logs.
 */
@ConsumerType
public interface LeadSource {

    /**
     * How sure the source is that it can read a file, from its first bytes. Must be quick (milliseconds) and must not open
     * the file itself.
     */
    Confidence recognise(Sample sample);

    /**
     * Opens a file for one import.
     *
     * @param input the bytes; the run closes the streams that it opened
     * @param settings what the user or the dialect decided; what is left open the source finds out itself
     * @return the run, positioned before the first data row; the caller closes it
     * @throws SourceException if the file as a whole cannot be read: empty, not of this kind, damaged
     * @throws IOException if the bytes cannot be had
     */
    ImportRun open(Input input, SourceSettings settings) throws SourceException, IOException;
}
