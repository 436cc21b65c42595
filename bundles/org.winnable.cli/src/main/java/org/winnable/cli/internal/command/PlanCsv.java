package org.winnable.cli.internal.command;

import static org.winnable.cli.internal.output.SafeCsv.inert;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.winnable.cli.internal.output.SafeCsv;
import org.winnable.content.AssetWarnings;
import org.winnable.content.ContentPlan;
import org.winnable.content.PlacedAsset;
import org.winnable.core.content.PlannedAsset;

/** The assets of a plan as a CSV file. */
final class PlanCsv {

    private static final List<String> HEADER = List.of(
            "key",
            "title",
            "format",
            "kind",
            "status",
            "address",
            "problem",
            "language",
            "owner",
            "next action",
            "due",
            "published",
            "review",
            "cost",
            "keywords",
            "readers",
            "places",
            "warnings");

    private PlanCsv() {}

    static void write(ContentPlan plan, AssetWarnings warnings, Path file) throws IOException {
        SafeCsv.write(file, HEADER, plan.assets().stream().map(asset -> cells(asset, plan, warnings)));
    }

    private static List<String> cells(PlacedAsset placed, ContentPlan plan, AssetWarnings warnings) {
        PlannedAsset asset = placed.asset();
        return List.of(
                inert(asset.key()),
                inert(asset.asset().title()),
                inert(asset.asset().format()),
                asset.kind().key(),
                asset.statusOn(warnings.day()).key(),
                inert(asset.asset().address().orElse("")),
                inert(asset.asset().problems().stream().sorted().collect(Collectors.joining("; "))),
                inert(asset.asset().language().orElse("")),
                inert(asset.owner().orElse("")),
                inert(asset.nextAction().orElse("")),
                day(asset.dates().due()),
                day(asset.dates().published()),
                day(asset.dates().reviewBy()),
                asset.cost()
                        .map(cost -> cost.amount().toPlainString() + " "
                                + cost.currency().getCurrencyCode())
                        .orElse(""),
                inert(asset.asset().keywords().stream().sorted().collect(Collectors.joining("; "))),
                Long.toString(placed.readers()),
                inert(String.join("; ", plan.labels(placed.cells()))),
                warnings.of(placed).stream()
                        .map(warning -> warning.kind().key())
                        .collect(Collectors.joining("; ")));
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
