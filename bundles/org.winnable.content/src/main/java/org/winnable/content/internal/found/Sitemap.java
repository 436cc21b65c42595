package org.winnable.content.internal.found;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.source.SafeXml;
import org.winnable.core.source.SourceException;

/**
 * The pages of one sitemap (sitemaps.org, 0.9). A title is made of the address, as a sitemap has none.
 *
 * @param xml stands at its root
 */
record Sitemap(SafeXml xml, Finding finding) {

    /** The longest address that browsers take, and more than the protocol allows. */
    static final int MOST_CHARACTERS = 8192;

    private static final Set<String> LABELS = Set.of("lastmod", "changefreq", "priority");

    void pages() throws SourceException, IOException {
        while (xml.next()) {
            if (xml.starts("url")) {
                page();
            }
        }
    }

    private void page() throws SourceException, IOException {
        long line = xml.line();
        int depth = xml.depth();
        boolean taken = finding.begin(line);
        String address = "";
        Map<String, String> labels = new HashMap<>();
        while (xml.next() && !(xml.ends("url") && xml.depth() == depth)) {
            // pictures and videos in an entry have addresses of their own, one level deeper
            if (xml.starts() && xml.depth() == depth + 1) {
                String element = xml.element();
                if (element.equals("loc")) {
                    line = xml.line();
                    address = xml.text(MOST_CHARACTERS);
                } else if (LABELS.contains(element)) {
                    labels.put(element, xml.text(MOST_CHARACTERS).strip());
                }
            }
        }
        if (taken) {
            take(line, address, labels);
        }
    }

    private void take(long line, String text, Map<String, String> labels) {
        Optional<String> address = finding.address(line, "loc", text, Optional.empty());
        address.map(page -> FoundAsset.named(WebAddress.title(page)).at(page).labelled(labels))
                .map(page -> PlannedAsset.of(page.asset(), AssetStatus.LIVE))
                .ifPresent(asset -> finding.take(new Found(line, asset, false, false)));
    }
}
