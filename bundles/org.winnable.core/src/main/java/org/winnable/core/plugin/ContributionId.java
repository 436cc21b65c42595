package org.winnable.core.plugin;

/**
 * Names one contribution of a plug-in.
 *
 * @param point what it contributes to
 * @param id its own identifier, unique for its point
 * @param contributor symbolic name of the bundle that brings it
 */
public record ContributionId(Point point, String id, String contributor) {

    /** The extension points of the core. */
    public enum Point {
        LEAD_SOURCES("leadSources"),
        PERSONA_EDITORS("personaEditors"),
        CONTENT_MAPPINGS("contentMappings"),
        SCORING_STRATEGIES("scoringStrategies"),
        CLIENT_PACKS("clientPacks");

        private final String key;

        Point(String key) {
            this.key = key;
        }

        /** The simple identifier of the extension point. */
        public String key() {
            return key;
        }
    }
}
