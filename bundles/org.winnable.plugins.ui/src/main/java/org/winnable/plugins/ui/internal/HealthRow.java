package org.winnable.plugins.ui.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.Phase;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.plugin.PluginHealth;

/**
 * One contribution as the table shows it. A value: equal rows look the same.
 *
 * @param label its name for people
 * @param report how it behaves
 */
record HealthRow(String label, PluginHealth.Report report) {

    /** How a contribution stands. */
    enum State {
        WORKS,
        UNUSED,
        FAILS,
        PAUSED
    }

    /** Every contribution that is declared or was ever called, in order of appearance. */
    static List<HealthRow> all(PluginCatalog catalog) {
        // reading the lists makes their contributions known to health, and loads no class of them
        Map<ContributionId, String> labels = new HashMap<>();
        catalog.leadSources().forEach(source -> labels.put(source.id(), source.label()));
        catalog.dialects().forEach(dialect -> labels.put(dialect.id(), dialect.label()));
        catalog.personaEditors().forEach(editor -> labels.put(editor.id(), editor.label()));
        catalog.contentMappings().forEach(mapping -> labels.put(mapping.id(), mapping.label()));
        catalog.scoringStrategies().forEach(strategy -> labels.put(strategy.id(), strategy.label()));
        catalog.clientPacks().forEach(pack -> labels.put(pack.id(), pack.label()));
        return catalog.guard().health().reports().stream()
                .map(report -> new HealthRow(
                        labels.getOrDefault(
                                report.contribution(), report.contribution().id()),
                        report))
                .toList();
    }

    /** As it was last: a failure that a success followed is listed below, and the contribution works. */
    State state() {
        if (report.isPaused()) {
            return State.PAUSED;
        }
        if (report.isFailing()) {
            return State.FAILS;
        }
        return report.calls() == 0 ? State.UNUSED : State.WORKS;
    }

    Duration time() {
        return Duration.ofNanos(report.nanos());
    }

    Duration longest() {
        return Duration.ofNanos(report.longestNanos());
    }

    /** Whether it does not do what it should. */
    boolean isMissed() {
        return state() == State.FAILS || state() == State.PAUSED;
    }

    String point() {
        return switch (report.contribution().point()) {
            case LEAD_SOURCES -> Messages.Point_LEAD_SOURCES;
            case PERSONA_EDITORS -> Messages.Point_PERSONA_EDITORS;
            case CONTENT_MAPPINGS -> Messages.Point_CONTENT_MAPPINGS;
            case SCORING_STRATEGIES -> Messages.Point_SCORING_STRATEGIES;
            case CLIENT_PACKS -> Messages.Point_CLIENT_PACKS;
        };
    }

    static String phase(PluginFailure failure) {
        return phase(failure.phase());
    }

    private static String phase(Phase phase) {
        return switch (phase) {
            case DECLARATION -> Messages.Phase_DECLARATION;
            case CREATION -> Messages.Phase_CREATION;
            case PREPARATION -> Messages.Phase_PREPARATION;
            case CALL -> Messages.Phase_CALL;
            case DISPOSAL -> Messages.Phase_DISPOSAL;
        };
    }
}
