package org.winnable.workspace;

import org.winnable.core.scoring.TrainingReport;

/**
 * A version of what a strategy learnt, as the workspace lists it: without the bytes.
 *
 * @param name by which models refer to it
 * @param version from 1
 * @param report on what it was learnt, and how well
 */
public record TrainedVersion(String name, int version, TrainingReport report) {}
