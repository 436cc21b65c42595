package org.winnable.demo.internal.lists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.work.Progress;
import org.winnable.workspace.FactStore;
import org.winnable.workspace.ImportOrigin;
import org.winnable.workspace.ImportTransaction;
import org.winnable.workspace.PersonRow;
import org.winnable.workspace.WorkspaceException;

/** Takes lists over into a workspace, each as an import of its own, by the same matching as any other list. */
public final class WorkspaceFiller {

    private static final int FIRST_DATA_LINE = 2;
    private static final int CHECK_EVERY = 200;

    private final FactStore facts;
    private final Progress progress;

    /** A filler of the given store. */
    public WorkspaceFiller(FactStore facts, Progress progress) {
        this.facts = facts;
        this.progress = progress;
    }

    /**
     * Takes a list over.
     *
     * @throws java.util.concurrent.CancellationException if cancelled; nothing of the list is kept then
     */
    public void take(SourceList list) throws WorkspaceException {
        ImportOrigin origin =
                new ImportOrigin(list.source(), list.dialect(), list.dialect(), digest(list), list.recorded());
        try (ImportTransaction transaction = facts.beginImport(origin)) {
            ImportCounts counts = ImportCounts.NONE;
            long line = FIRST_DATA_LINE;
            for (Row row : list.rows()) {
                PersonRow taken = new PersonRow(line, row.occurred(), row.values(), row.others(), row.interactions());
                counts = counts.plus(transaction.add(taken).outcome());
                line++;
                if (line % CHECK_EVERY == 0) {
                    progress.checkCancelled();
                }
            }
            transaction.commit(counts);
        }
        progress.advance(list.rows().size());
    }

    /** What stands for the digest of the file that such a list would have been. */
    private static String digest(SourceList list) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(list.source().name().getBytes(StandardCharsets.UTF_8));
            for (Row row : list.rows()) {
                digest.update(new TreeMap<>(row.values()).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(row.interactions().toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
