package org.winnable.qualification.internal.scoring;

import java.util.List;
import java.util.Map;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.ledger.AxisLedger;

/**
 * What one lead's scores consist of.
 *
 * @param axes a ledger for every axis
 * @param failures strategies that take no part
 */
public record Ledgers(Map<Axis, AxisLedger> axes, List<PluginFailure> failures) {}
