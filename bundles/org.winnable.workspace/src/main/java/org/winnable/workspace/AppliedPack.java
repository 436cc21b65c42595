package org.winnable.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A client pack that was put into a workspace.
 *
 * @param number counts the packs of the workspace, from 1
 * @param name what the pack is called
 * @param applied when
 * @param undone when it was taken back; empty if it was not
 * @param files the places of what it changed or brought
 */
public record AppliedPack(int number, String name, Instant applied, Optional<Instant> undone, List<String> files) {

    /** Copies the list. */
    public AppliedPack {
        files = List.copyOf(files);
    }
}
