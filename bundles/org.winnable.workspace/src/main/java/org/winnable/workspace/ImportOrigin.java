package org.winnable.workspace;

import java.time.Instant;
import org.winnable.core.lead.SourceDescription;

/**
 * What is known of an import before its first row.
 *
 * @param source where the list comes from
 * @param dialect the id of the dialect by which it is read; empty if none was recognised
 * @param family which sources share identifiers: external ids are compared within a family only
 * @param fileHash a digest of the file's bytes, by which a file that comes again is recognised
 * @param recorded when we learn it; of two values the one recorded later wins
 */
public record ImportOrigin(
        SourceDescription source, String dialect, String family, String fileHash, Instant recorded) {}
