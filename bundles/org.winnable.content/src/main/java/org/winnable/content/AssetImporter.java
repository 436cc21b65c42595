package org.winnable.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.winnable.content.internal.found.AssetMerge;
import org.winnable.content.internal.found.Finding;
import org.winnable.content.internal.found.FoundFile;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.source.Issue;
import org.winnable.core.source.SourceException;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.workspace.ContentReading;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;

/**
 * Imports assets from lists (any table that a lead source reads), {@code sitemap.xml} and its index, RSS and Atom. A file that comes
 * again adds nothing. Stateless and thread-safe; nothing is fetched from the network.
 */
public final class AssetImporter {

    private static final Texts TEXTS = Texts.of(AssetImporter.class);
    private static final String USUAL_FILE = "imported";

    private final PluginCatalog plugins;

    /** An importer that reads tables with the sources of a catalog. */
    public AssetImporter(PluginCatalog plugins) {
        this.plugins = plugins;
    }

    /**
     * Imports one file, wholly or not at all.
     *
     * @param progress told in entries; asked for cancellation with every few of them
     * @throws AssetImportException if the file is refused as a whole
     * @throws WorkspaceException if assets that are there have mistakes, or cannot be saved
     * @throws CancellationException if the user cancelled; nothing has changed then
     */
    public AssetImportReport run(Workspace workspace, Path file, AssetImportOptions options, Progress progress)
            throws AssetImportException, WorkspaceException {
        ContentReading known = workspace.content().read();
        if (!known.problems().isEmpty()) {
            // what cannot be read would come in a second time
            throw new WorkspaceException(known.problems(), null);
        }
        List<Issue> issues = new ArrayList<>();
        long[] count = new long[1];
        Finding finding = new Finding(
                options.base(),
                known.journey(),
                workspace.settings().currency(),
                issue -> {
                    if (++count[0] <= AssetImportReport.MOST_ISSUES) {
                        issues.add(issue);
                    }
                },
                progress);
        String description = find(file, finding);
        AssetMerge merge = new AssetMerge(known.assets(), options.update());
        finding.found().forEach(merge::take);
        progress.checkCancelled();
        workspace.content().save(options.file().orElseGet(() -> name(file)), merge.added(), merge.changed());
        return new AssetImportReport(
                description,
                finding.read(),
                merge.added().size(),
                merge.changedCount(),
                merge.unchangedCount(),
                finding.rejected(),
                issues,
                count[0]);
    }

    private String find(Path file, Finding finding) throws AssetImportException {
        if (!Files.isRegularFile(file)) {
            throw new AssetImportException(TEXTS.get("file.missing", file), null);
        }
        try {
            return new FoundFile(plugins, file).read(finding);
        } catch (SourceException e) {
            boolean atLine = e.line() != SourceException.NO_LINE;
            String place = atLine ? TEXTS.get("file.line", file, e.line()) : file.toString();
            throw new AssetImportException(TEXTS.get("file.refused", place, String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            throw new AssetImportException(TEXTS.get("file.unreadable", file), e);
        }
    }

    /** Lower-case words joined by hyphens, made of the name of the file. */
    private static String name(Path file) {
        String plain = Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFKD);
        int dot = plain.indexOf('.');
        String words = (dot > 0 ? plain.substring(0, dot) : plain)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.isEmpty() ? USUAL_FILE : words;
    }
}
