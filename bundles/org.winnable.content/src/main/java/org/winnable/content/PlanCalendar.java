package org.winnable.content;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.text.Texts;

/**
 * The days of a content plan as iCalendar (RFC 5545): when something is due, was published, must be looked over; each an event of a whole
 * day that takes nobody's time. An event has the same UID whenever it is exported, so that a calendar that takes the file again moves
 * it instead of having it twice. Pure.
 */
public final class PlanCalendar {

    private static final Texts TEXTS = Texts.of(PlanCalendar.class);
    private static final String PRODUCT = "-//winnable.org//Winnable//EN";

    private final String client;
    private final Instant now;
    private final ICalendar calendar = new ICalendar();

    private PlanCalendar(String client, Instant now) {
        this.client = client;
        this.now = now;
        calendar.setProductId(new ProductId(PRODUCT));
        calendar.setName(TEXTS.get("calendar.name", client));
    }

    /** What a day of an asset is about. */
    private enum Occasion {
        DUE,
        PUBLISHED,
        REVIEW
    }

    /**
     * The text of a calendar, with the line breaks of the format.
     *
     * @param client whose plan it is, as the workspace names them
     * @param assets what is retired has no days any more, and what is live is no longer due
     * @param now when the calendar is made
     */
    public static String of(String client, List<PlannedAsset> assets, Instant now) {
        PlanCalendar plan = new PlanCalendar(client, now);
        assets.forEach(plan::add);
        return plan.calendar.write();
    }

    private void add(PlannedAsset asset) {
        if (asset.status() == AssetStatus.RETIRED) {
            return;
        }
        if (!asset.status().isReadable()) {
            add(asset, Occasion.DUE, asset.dates().due());
        }
        add(asset, Occasion.PUBLISHED, asset.dates().published());
        add(asset, Occasion.REVIEW, asset.dates().reviewBy());
    }

    private void add(PlannedAsset asset, Occasion occasion, Optional<LocalDate> day) {
        day.ifPresent(date -> calendar.addEvent(event(asset, occasion, date)));
    }

    private VEvent event(PlannedAsset asset, Occasion occasion, LocalDate day) {
        VEvent event = new VEvent();
        String name = String.join("/", client, asset.key(), occasion.name());
        event.setUid(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@winnable.org");
        event.setDateTimeStamp(Date.from(now));
        // the library takes the day of a date without time in the zone of this machine, and writes it so
        Date midnight = Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
        event.setDateStart(new DateStart(midnight, false));
        event.setTransparency(true);
        event.setClassification(Classification.PRIVATE);
        event.setSummary(TEXTS.get("calendar." + occasion, asset.asset().title()));
        event.setDescription(description(asset));
        asset.asset().address().filter(address -> address.contains("://")).ifPresent(event::setUrl);
        event.addCategories(asset.status().key());
        return event;
    }

    private static String description(PlannedAsset asset) {
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.get("calendar.status", asset.status().label()));
        asset.owner().ifPresent(owner -> lines.add(TEXTS.get("calendar.owner", owner)));
        asset.nextAction().ifPresent(next -> lines.add(TEXTS.get("calendar.next", next)));
        return String.join("\n", lines);
    }
}
