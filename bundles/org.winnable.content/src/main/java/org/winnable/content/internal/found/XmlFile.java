package org.winnable.content.internal.found;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.winnable.core.source.CountedStream;
import org.winnable.core.source.SafeXml;
import org.winnable.core.source.SourceException;
import org.winnable.core.text.Texts;

/**
 * A sitemap, an index of sitemaps, or a feed; packed by gzip or not.
 *
 * @param file where
 */
record XmlFile(Path file) {

    /** More than the 50 MB that the protocol allows a sitemap. */
    private static final long MOST_BYTES = 100L * 1024 * 1024;

    private static final Texts TEXTS = Texts.of(XmlFile.class);

    String read(Finding finding) throws SourceException, IOException {
        try (SafeXml xml = open()) {
            String root = xml.next() ? xml.element() : "";
            switch (root) {
                case "urlset" -> new Sitemap(xml, finding).pages();
                case "sitemapindex" -> new SitemapIndex(file, finding).read(xml);
                case "rss", "RDF", "feed" -> new Feed(xml, finding).read();
                default -> throw new SourceException(xml.line(), TEXTS.get("xml.other", root));
            }
            return TEXTS.get("kind." + root);
        } catch (ZipException e) {
            throw new SourceException(SourceException.NO_LINE, TEXTS.get("xml.packed"));
        }
    }

    /** Begins to read. */
    SafeXml open() throws SourceException, IOException {
        return new SafeXml(String.valueOf(file.getFileName()), bounded(unpacked()));
    }

    private InputStream unpacked() throws IOException {
        InputStream plain = new BufferedInputStream(Files.newInputStream(file));
        try {
            plain.mark(2);
            boolean packed = plain.read() == 0x1F && plain.read() == 0x8B;
            plain.reset();
            return packed ? new GZIPInputStream(plain) : plain;
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    /** Fails where a file goes on beyond what any sitemap has: a few packed bytes can stand for many. */
    private static InputStream bounded(InputStream stream) {
        long[] count = new long[1];
        return new CountedStream(stream, bytes -> {
            count[0] += bytes;
            if (count[0] > MOST_BYTES) {
                throw new ZipException("more than " + MOST_BYTES + " bytes");
            }
        });
    }
}
