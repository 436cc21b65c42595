package org.winnable.content.internal.found;

import org.winnable.core.content.PlannedAsset;

/**
 * One asset as a file tells of it.
 *
 * @param line where, from 1
 * @param asset what it says; the key is empty where the file has none
 * @param titled whether the file gives title and format; else they were made of the address
 * @param statusTold whether the file says how far the asset is; else it was taken for the usual one
 */
public record Found(long line, PlannedAsset asset, boolean titled, boolean statusTold) {}
