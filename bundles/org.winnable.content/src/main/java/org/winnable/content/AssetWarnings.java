package org.winnable.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnable.content.AssetWarning.Kind;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.text.Texts;

/**
 * What is wrong with assets on a day. Pure; immutable and thread-safe.
 *
 * @param day on which it is asked
 * @param zone in which days are counted
 */
public record AssetWarnings(LocalDate day, ZoneId zone) {

    /** For so many days something may lie unread before it is told. */
    public static final int UNREAD_DAYS = 60;

    private static final Texts TEXTS = Texts.of(AssetWarnings.class);

    /** The warnings of one asset, the most urgent kinds first; none for what is retired. */
    public List<AssetWarning> of(PlacedAsset placed) {
        PlannedAsset asset = placed.asset();
        AssetStatus status = asset.statusOn(day);
        List<AssetWarning> warnings = new ArrayList<>();
        if (status == AssetStatus.PLANNED || status == AssetStatus.IN_PRODUCTION) {
            coming(asset, warnings);
        } else if (status.isReadable()) {
            if (status == AssetStatus.STALE) {
                warnings.add(stale(asset));
            }
            unread(placed).ifPresent(warnings::add);
        }
        if (status != AssetStatus.RETIRED
                && !asset.places().isEmpty()
                && placed.cells().isEmpty()) {
            warnings.add(new AssetWarning(Kind.NO_CELL, TEXTS.get("warning.noCell")));
        }
        return List.copyOf(warnings);
    }

    private void coming(PlannedAsset asset, List<AssetWarning> warnings) {
        Optional<LocalDate> due = asset.dates().due();
        due.filter(day::isAfter)
                .ifPresent(date -> warnings.add(new AssetWarning(
                        Kind.OVERDUE, TEXTS.get("warning.overdue", text(date), ChronoUnit.DAYS.between(date, day)))));
        if (due.isEmpty()) {
            warnings.add(new AssetWarning(Kind.NO_DUE, TEXTS.get("warning.noDue")));
        }
        if (asset.owner().isEmpty()) {
            warnings.add(new AssetWarning(Kind.NO_OWNER, TEXTS.get("warning.noOwner")));
        }
    }

    private AssetWarning stale(PlannedAsset asset) {
        String message = asset.dates()
                .reviewBy()
                .filter(review -> !day.isBefore(review))
                .map(review -> TEXTS.get("warning.review", text(review)))
                .orElseGet(() -> TEXTS.get("warning.stale"));
        return new AssetWarning(Kind.STALE, message);
    }

    /** Of what nobody knows since when it can be read, nothing can be said before somebody read it. */
    private Optional<AssetWarning> unread(PlacedAsset placed) {
        Optional<LocalDate> published = placed.asset().dates().published();
        Optional<LocalDate> read = placed.lastRead().map(this::date);
        Optional<LocalDate> since =
                Stream.concat(published.stream(), read.stream()).max(LocalDate::compareTo);
        return since.map(date -> ChronoUnit.DAYS.between(date, day))
                .filter(days -> days >= UNREAD_DAYS)
                .map(days -> new AssetWarning(
                        Kind.UNREAD, TEXTS.get(read.isEmpty() ? "warning.neverRead" : "warning.unread", days)));
    }

    private LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private static String text(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date);
    }
}
