package org.winnable.content;

import org.winnable.core.text.Texts;

/**
 * Something that somebody should do about an asset.
 *
 * @param kind what is wrong
 * @param message a sentence for people, in their language
 */
public record AssetWarning(Kind kind, String message) {

    /** What can be wrong. */
    public enum Kind {
        /** It must be looked over: the day of its review has come, or somebody said that it is stale. */
        STALE("stale"),
        /** People could have read it for a while, and nobody has. */
        UNREAD("unread"),
        /** It is to come, and nobody looks after it. */
        NO_OWNER("no-owner"),
        /** It is to come, and nobody said when. */
        NO_DUE("no-due"),
        /** It should have been live by now. */
        OVERDUE("overdue"),
        /** A person placed it where the plan has no cell: for a persona that is gone, archived, or without matching rules. */
        NO_CELL("no-cell");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The word in commands. */
        public String key() {
            return key;
        }

        /** In a word or two for people, in their language. */
        public String label() {
            return Texts.of(AssetWarning.class).get("warning.kind." + key);
        }
    }
}
