package org.winnable.content;

import org.winnable.core.content.Cell;

/**
 * Where a mapping, or a person, says that an asset belongs.
 *
 * @param cell where
 * @param confidence from 0 to 1; 1 for a person's word
 * @param reason for people
 * @param by the label of the mapping; empty for a person
 * @param mapping the id of the mapping; empty for a person
 */
public record MappedPlacement(Cell cell, double confidence, String reason, String by, String mapping) {

    /** Whether a person said so. */
    public boolean isByPerson() {
        return mapping.isEmpty();
    }
}
