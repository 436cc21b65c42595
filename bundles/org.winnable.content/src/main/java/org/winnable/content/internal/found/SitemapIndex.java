package org.winnable.content.internal.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.winnable.core.source.SafeXml;
import org.winnable.core.source.SourceException;
import org.winnable.core.text.Texts;

/**
 * An index of sitemaps. Nothing is fetched: the sitemaps that it names are looked for beside it.
 *
 * @param file the index
 */
record SitemapIndex(Path file, Finding finding) {

    void read(SafeXml xml) throws SourceException, IOException {
        while (xml.next()) {
            if (xml.starts("loc")) {
                sitemap(xml.line(), xml.text(Sitemap.MOST_CHARACTERS).strip());
            }
        }
    }

    private void sitemap(long line, String address) throws IOException {
        List<String> parts = List.of(WebAddress.path(address).split("/"));
        String name = parts.getLast().isEmpty() ? address : parts.getLast();
        // the name of a file only: an index from outside must not choose where on this disk is read
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        boolean plain = name.matches("[A-Za-z0-9][A-Za-z0-9._ -]*");
        Path beside = plain ? folder.resolve(name) : folder;
        if (!Files.isRegularFile(beside)) {
            finding.warn(line, "loc", Optional.of(address), "index.missing", name);
            return;
        }
        try (SafeXml xml = new XmlFile(beside).open()) {
            String root = xml.next() ? xml.element() : "";
            if (root.equals("urlset")) {
                new Sitemap(xml, finding).pages();
            } else {
                finding.warn(line, "loc", Optional.of(address), "index.noSitemap", name);
            }
        } catch (SourceException e) {
            long at = Math.max(1, e.line());
            String place = Texts.of(SitemapIndex.class).get("index.place", name, at);
            finding.warn(line, "loc", Optional.of(place), "index.damaged", name, String.valueOf(e.getMessage()));
        }
    }
}
