package org.winnable.content.internal.found;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.content.Asset;

/**
 * An asset while it is found, without a key yet. Immutable.
 *
 * @param address of the page; empty if there is none
 */
record FoundAsset(
        String title,
        String format,
        String address,
        Optional<String> language,
        Set<String> keywords,
        Map<String, String> labels,
        Set<String> problems) {

    /** What the parts of addresses say about the format, by words as sites use them. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("blog", "article"),
            Map.entry("articles", "article"),
            Map.entry("news", "article"),
            Map.entry("insights", "article"),
            Map.entry("case studies", "case-study"),
            Map.entry("case study", "case-study"),
            Map.entry("cases", "case-study"),
            Map.entry("customers", "case-study"),
            Map.entry("references", "reference"),
            Map.entry("whitepapers", "white-paper"),
            Map.entry("white papers", "white-paper"),
            Map.entry("ebooks", "white-paper"),
            Map.entry("guides", "guide"),
            Map.entry("webinars", "webinar"),
            Map.entry("webinar", "webinar"),
            Map.entry("events", "event"),
            Map.entry("podcast", "podcast"),
            Map.entry("podcasts", "podcast"),
            Map.entry("videos", "video"),
            Map.entry("tools", "tool"),
            Map.entry("checklists", "checklist"),
            Map.entry("templates", "template"));

    private static final String PAGE = "page";

    static FoundAsset named(String title) {
        return new FoundAsset(title, "", "", Optional.empty(), Set.of(), Map.of(), Set.of());
    }

    /** With an address, which tells the format where nothing else does. */
    FoundAsset at(String page) {
        String told = WebAddress.parts(page).stream()
                .map(part -> FORMATS.get(part.toLowerCase(Locale.ROOT)))
                .filter(known -> known != null)
                .findFirst()
                .orElse(PAGE);
        return new FoundAsset(title, format.isEmpty() ? told : format, page, language, keywords, labels, problems);
    }

    FoundAsset of(String usual) {
        return new FoundAsset(title, usual, address, language, keywords, labels, problems);
    }

    FoundAsset in(Optional<String> spoken) {
        return new FoundAsset(title, format, address, spoken, keywords, labels, problems);
    }

    FoundAsset tagged(Set<String> words) {
        Set<String> folded = words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        return new FoundAsset(title, format, address, language, folded, labels, problems);
    }

    FoundAsset labelled(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(labels);
        more.forEach((label, text) -> {
            if (!text.isBlank()) {
                all.put(label, text);
            }
        });
        return new FoundAsset(title, format, address, language, keywords, all, problems);
    }

    FoundAsset about(Set<String> named) {
        return new FoundAsset(title, format, address, language, keywords, labels, named);
    }

    Asset asset() {
        return asset("");
    }

    Asset asset(String key) {
        Optional<String> place = Optional.of(address).filter(page -> !page.isEmpty());
        return new Asset(key, title, format, place, language, keywords, labels, problems);
    }
}
