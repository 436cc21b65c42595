package org.winnable.content.internal.found;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.source.SourceException;

/** One file of assets, recognised by what is in it. */
public final class FoundFile {

    private static final int HEAD = 512;

    private final PluginCatalog plugins;
    private final Path file;

    /** A file that is there. */
    public FoundFile(PluginCatalog plugins, Path file) {
        this.plugins = plugins;
        this.file = file;
    }

    /**
     * Reads it to its end.
     *
     * @return what it was taken for, for people
     * @throws SourceException if it is refused as a whole
     */
    public String read(Finding finding) throws SourceException, IOException {
        return isXml() ? new XmlFile(file).read(finding) : new AssetTable(plugins, file).read(finding);
    }

    private boolean isXml() throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        }
        boolean packed = head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
        // zeros are the other halves of UTF-16
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "")
                .stripLeading();
        return packed || text.startsWith("<");
    }
}
