package org.winnable.core.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something people can read, watch or be handed: an article, a recording, a battle card for sales.
 *
 * @param key its name in the content plan and in interactions
 * @param title for people
 * @param format for instance {@code article}, {@code webinar}, {@code case-study}
 * @param address URL or file
 * @param language ISO 639
 * @param keywords in lower case
 * @param metadata further labels as the source of the asset gives them
 * @param problems keys of the problems that it is said to be about
 */
public record Asset(
        String key,
        String title,
        String format,
        Optional<String> address,
        Optional<String> language,
        Set<String> keywords,
        Map<String, String> metadata,
        Set<String> problems) {

    /** Copies the collections. */
    public Asset {
        keywords = Set.copyOf(keywords);
        metadata = Map.copyOf(metadata);
        problems = Set.copyOf(problems);
    }

    /** An asset of which nobody said which problem it is about. */
    public Asset(
            String key,
            String title,
            String format,
            Optional<String> address,
            Optional<String> language,
            Set<String> keywords,
            Map<String, String> metadata) {
        this(key, title, format, address, language, keywords, metadata, Set.of());
    }
}
