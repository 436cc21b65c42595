package org.winnable.core.plugin;

/**
 * Names one contribution of a plug-in.
 *
 * @param point what it contributes to
 * @param id its own identifier, unique for its point
 * @param contributor symbolic name of the bundle that brings it; {@link #NOBODY} if none that is installed does
 */
public record ContributionId(Point point, String id, String contributor) {

    /** The contributor of what rules name and nothing that is installed brings. */
    public static final String NOBODY = "";

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
