package org.winnable.content.internal.found;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Dates;
import org.winnable.core.source.SafeXml;
import org.winnable.core.source.SourceException;

/** The entries of a feed: RSS 2.0, RSS 1.0 or Atom. Not thread-safe. */
final class Feed {

    private static final int MOST_TEXT = 500;
    private static final int MOST_TAGS = 100;

    private final SafeXml xml;
    private final Finding finding;
    private Optional<URI> site = Optional.empty();
    private Optional<String> language = Optional.empty();

    /**
     * A feed.
     *
     * @param xml stands at its root
     */
    Feed(SafeXml xml, Finding finding) {
        this.xml = xml;
        this.finding = finding;
    }

    void read() throws SourceException, IOException {
        language = language(xml.attribute("lang"));
        site = base(xml.attribute("base"));
        while (xml.next()) {
            if (xml.starts("item") || xml.starts("entry")) {
                entry(xml.element());
            } else if (xml.starts("link")) {
                Optional<URI> told = base(link("").orElse(null));
                site = site.or(() -> told);
            } else if (xml.starts("language")) {
                language = language(xml.text(MOST_TEXT));
            }
        }
    }

    private void entry(String name) throws SourceException, IOException {
        long line = xml.line();
        int depth = xml.depth();
        boolean taken = finding.begin(line);
        Entry entry = new Entry(line);
        Optional<URI> near = base(xml.attribute("base")).or(() -> site);
        while (xml.next() && !(xml.ends(name) && xml.depth() == depth)) {
            if (xml.starts() && xml.depth() == depth + 1) {
                part(entry);
            } else if (xml.starts("name") && entry.author.isEmpty()) {
                entry.author = text();
            }
        }
        if (taken) {
            take(entry, near);
        }
    }

    private void part(Entry entry) throws SourceException, IOException {
        switch (xml.element()) {
            case "title" -> entry.title = text();
            case "link" -> {
                long line = xml.line();
                link(entry.link).ifPresent(address -> {
                    entry.link = address;
                    entry.line = line;
                });
            }
            case "guid", "id" -> {
                boolean address = !"false".equals(xml.attribute("isPermaLink"));
                String text = text();
                entry.id = address && WebAddress.absolute(text).isPresent() ? text : "";
            }
            case "pubDate", "published", "date" -> entry.published = text();
            case "updated" -> entry.updated = text();
            case "description", "summary" -> entry.summary = text();
            case "creator" -> entry.author = text();
            case "category", "subject" -> {
                String term = xml.attribute("term");
                String word = term == null ? text() : term;
                if (entry.tags.size() < MOST_TAGS) {
                    entry.tags.add(word);
                }
            }
            default -> {}
        }
    }

    /** The address of the page itself: Atom has further links, to comments and to pictures. */
    private Optional<String> link(String known) throws SourceException, IOException {
        String relation = xml.attribute("rel");
        String address = xml.attribute("href");
        boolean page = relation == null || relation.equals("alternate");
        if (address != null) {
            return page ? Optional.of(address) : Optional.empty();
        }
        String text = xml.text(Sitemap.MOST_CHARACTERS).strip();
        return known.isEmpty() && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    private void take(Entry entry, Optional<URI> near) {
        String text = entry.link.isEmpty() ? entry.id : entry.link;
        finding.address(entry.line, "link", text, near).ifPresent(address -> {
            String title = entry.title.isEmpty() ? WebAddress.title(address) : entry.title;
            FoundAsset found = FoundAsset.named(title)
                    .at(address)
                    .in(language)
                    .tagged(entry.tags)
                    .labelled(Map.of("description", entry.summary, "author", entry.author));
            FoundAsset asset = found.format().equals("page") ? found.of("article") : found;
            Optional<LocalDate> published = date(entry, entry.published.isEmpty() ? entry.updated : entry.published);
            Dates dates = new Dates(Optional.empty(), published, Optional.empty());
            PlannedAsset live = PlannedAsset.of(asset.asset(), AssetStatus.LIVE).withDates(dates);
            finding.take(new Found(entry.line, live, true, false));
        });
    }

    private Optional<LocalDate> date(Entry entry, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.matches("\\d{4}-\\d{2}-\\d{2}")
                            ? LocalDate.parse(text)
                            : Character.isDigit(text.charAt(0)) && text.contains("T")
                                    ? OffsetDateTime.parse(text).toLocalDate()
                                    : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                            .toLocalDate());
        } catch (DateTimeException e) {
            finding.warn(entry.line, "pubDate", Optional.of(text), "date.bad");
            return Optional.empty();
        }
    }

    private String text() throws SourceException, IOException {
        // descriptions are often HTML as text
        return xml.text(MOST_TEXT * 4)
                .replaceAll("<[^>]{0,500}>", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .transform(text -> text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text);
    }

    private static Optional<URI> base(@Nullable String address) {
        return address == null ? Optional.empty() : WebAddress.absolute(address);
    }

    private static Optional<String> language(@Nullable String text) {
        String code = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return code.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*") ? Optional.of(code) : Optional.empty();
    }

    /** What one entry says. */
    private static final class Entry {

        private long line;
        private String title = "";
        private String link = "";
        private String id = "";
        private String published = "";
        private String updated = "";
        private String summary = "";
        private String author = "";
        private final Set<String> tags = new HashSet<>();

        Entry(long line) {
            this.line = line;
        }
    }
}
