package org.winnable.content.ui.internal.month;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.asset.Days;
import org.winnable.content.ui.internal.month.Month.Day;
import org.winnable.content.ui.internal.month.Month.Entry;
import org.winnable.content.ui.internal.month.Month.Kind;
import org.winnable.content.ui.internal.paint.Drag;
import org.winnable.content.ui.internal.paint.KeyChart;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

/** A month, painted. Dragged, or moved with Alt and an arrow, a date goes to another day. */
final class MonthChart extends KeyChart {

    private static final int HEIGHT = 420;
    private static final int ARC = 6;
    private static final double TINT = 0.16;
    private static final double FAINT = 0.35;

    private final Listener listener;
    private final Drag<Entry> drag = new Drag<>();
    private @Nullable Month month;
    private LocalDate selected = LocalDate.EPOCH;
    private int number;

    /** What the user wants. */
    interface Listener {

        /** A date is to lie on another day. */
        void moved(Entry entry, LocalDate day);

        /** An asset is to be looked at. */
        void opened(Entry entry);

        /** Another day is selected, possibly of another month. */
        void selected(LocalDate day);
    }

    MonthChart(Composite parent, Listener listener) {
        super(parent, "content.month", HEIGHT);
        this.listener = listener;
        addListener(SWT.MouseDown, this::pressedAt);
        addListener(SWT.MouseMove, this::movedTo);
        addListener(SWT.MouseUp, this::releasedAt);
        addListener(SWT.MouseDoubleClick, event -> open());
    }

    /** Shows a month with a day of it selected; the entry that was selected stays so where it still lies on that day. */
    void show(Month shown, LocalDate day) {
        Optional<Entry> before = entry();
        month = shown;
        selected = day;
        List<Entry> entries = entries(day);
        number = before.flatMap(old -> entries.stream().filter(old::isSame).findFirst())
                .map(entries::indexOf)
                .orElse(0);
        changed();
    }

    @Override
    protected String description() {
        Month shown = month;
        if (shown == null) {
            return "";
        }
        String here = Patterns.format(
                Messages.Month_day,
                Days.exact(selected),
                entry().map(Entry::spoken).orElse(Messages.Month_free));
        return here
                + '\n'
                + shown.days().stream()
                        .filter(day -> !day.entries().isEmpty())
                        .map(MonthChart::text)
                        .collect(Collectors.joining("\n"));
    }

    @Override
    protected Optional<String> at(Point place) {
        Month shown = month;
        int day = layoutNow().at(place.x, place.y);
        return shown == null
                        || drag.isMoving()
                        || day < 0
                        || shown.days().get(day).entries().isEmpty()
                ? Optional.empty()
                : Optional.of(text(shown.days().get(day)));
    }

    private static String text(Day day) {
        return Days.exact(day.date())
                + '\n'
                + day.entries().stream().map(Entry::spoken).collect(Collectors.joining("\n"));
    }

    @Override
    protected void paint(GC gc, Palette colors) {
        Month shown = month;
        if (shown == null) {
            return;
        }
        MonthLayout layout = layoutNow();
        gc.setForeground(colors.color(Tone.MUTED));
        for (int column = 0; column < Month.WEEK; column++) {
            String name = shown.days()
                    .get(column)
                    .date()
                    .getDayOfWeek()
                    .getDisplayName(TextStyle.SHORT_STANDALONE, Locale.getDefault());
            gc.drawText(name, layout.day(column).x + MonthLayout.INSET, MonthLayout.INSET, true);
        }
        for (int place = 0; place < shown.days().size(); place++) {
            day(gc, colors, layout, shown, place);
        }
        drag.moving().ifPresent(entry -> {
            Rectangle bounds = layout.entry(0, 0);
            chip(
                    gc,
                    colors,
                    entry,
                    new Rectangle(
                            drag.x() - bounds.width / 2, drag.y() - bounds.height / 2, bounds.width, bounds.height),
                    true);
        });
    }

    private void day(GC gc, Palette colors, MonthLayout layout, Month shown, int place) {
        Day day = shown.days().get(place);
        Rectangle bounds = layout.day(place);
        boolean target = drag.isMoving() && layout.at(drag.x(), drag.y()) == place;
        boolean inside = day.date().getMonth() == shown.month().getMonth();
        gc.setBackground(colors.color(target ? Tone.SELECTION : inside ? Tone.SURFACE : Tone.BACKGROUND));
        gc.fillRectangle(bounds);
        gc.setForeground(colors.color(Tone.LINE));
        gc.drawRectangle(bounds.x, bounds.y, bounds.width, bounds.height);
        number(gc, colors, day, bounds, shown, inside);
        int room = layout.room(place);
        int entries = day.entries().size();
        int painted = entries <= room ? entries : Math.max(0, room - 1);
        for (int index = 0; index < painted; index++) {
            boolean here = day.date().equals(selected) && index == number;
            chip(gc, colors, day.entries().get(index), layout.entry(place, index), here);
        }
        if (painted < entries) {
            Rectangle more = layout.entry(place, painted);
            gc.setForeground(colors.color(Tone.MUTED));
            gc.drawText(Patterns.format(Messages.Month_more, entries - painted), more.x, more.y + 2, true);
        }
        if (day.date().equals(selected)) {
            gc.setForeground(colors.color(isFocusControl() ? Tone.ACCENT : Tone.MUTED));
            gc.setLineWidth(2);
            gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 2);
            gc.setLineWidth(1);
        }
    }

    private void number(GC gc, Palette colors, Day day, Rectangle bounds, Month shown, boolean inside) {
        String text = String.valueOf(day.date().getDayOfMonth());
        Point size = gc.textExtent(text);
        int x = bounds.x + MonthLayout.INSET;
        int y = bounds.y + MonthLayout.INSET;
        if (day.date().equals(shown.today())) {
            gc.setBackground(colors.color(Tone.ACCENT));
            gc.fillRoundRectangle(x - 2, y - 1, size.x + 8, size.y + 2, ARC, ARC);
            gc.setForeground(colors.color(Tone.ON_ACCENT));
            gc.drawText(text, x + 2, y, true);
            gc.setForeground(colors.color(Tone.ACCENT));
            gc.drawText(Messages.Month_todayMark, x + size.x + 12, y, true);
        } else {
            gc.setForeground(colors.color(inside ? Tone.TEXT : Tone.MUTED));
            gc.drawText(text, x, y, true);
        }
    }

    private void chip(GC gc, Palette colors, Entry entry, Rectangle bounds, boolean here) {
        boolean lifted = !here && drag.moving().filter(entry::isSame).isPresent();
        Tone tone = entry.late() ? Tone.WARNING : tone(entry.kind());
        gc.setBackground(colors.mix(Tone.SURFACE, tone, here ? FAINT : TINT));
        gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, ARC, ARC);
        gc.setBackground(colors.color(tone));
        gc.fillRoundRectangle(bounds.x, bounds.y, 3, bounds.height, 2, 2);
        if (!lifted) {
            int x = bounds.x + 2 * MonthLayout.INSET;
            int room = bounds.width - 3 * MonthLayout.INSET;
            gc.setForeground(colors.color(Tone.TEXT));
            gc.setFont(bold());
            gc.drawText(fit(gc, entry.head(), room), x, bounds.y + 1, true);
            gc.setFont(getFont());
            gc.drawText(
                    fit(gc, entry.asset().asset().title(), room),
                    x,
                    bounds.y + 1 + gc.getFontMetrics().getHeight(),
                    true);
        }
    }

    private static Tone tone(Kind kind) {
        return switch (kind) {
            case DUE -> Tone.ACCENT;
            case PUBLISHED -> Tone.SUCCESS;
            case REVIEW -> Tone.INTEREST;
        };
    }

    private MonthLayout layoutNow() {
        Month shown = month;
        Rectangle area = getClientArea();
        return new MonthLayout(area.width - 1, area.height - 1, line(), shown == null ? 1 : shown.weeks());
    }

    private List<Entry> entries(LocalDate day) {
        Month shown = month;
        int place = shown == null ? -1 : shown.place(day);
        return shown == null || place < 0 ? List.of() : shown.days().get(place).entries();
    }

    private Optional<Entry> entry() {
        List<Entry> entries = entries(selected);
        return number < entries.size() ? Optional.of(entries.get(number)) : Optional.empty();
    }

    private void pressedAt(Event event) {
        setFocus();
        Month shown = month;
        MonthLayout layout = layoutNow();
        int place = layout.at(event.x, event.y);
        if (shown == null || place < 0) {
            return;
        }
        Day day = shown.days().get(place);
        int hit = IntStream.range(0, Math.min(layout.room(place), day.entries().size()))
                .filter(index -> layout.entry(place, index).contains(event.x, event.y))
                .findFirst()
                .orElse(-1);
        selected = day.date();
        number = Math.max(0, hit);
        changed();
        listener.selected(selected);
        if (hit >= 0 && event.button == 1) {
            drag.begin(day.entries().get(hit), event.x, event.y);
        }
    }

    private void movedTo(Event event) {
        if (drag.move(event.x, event.y)) {
            redraw();
        }
    }

    private void releasedAt(Event event) {
        Month shown = month;
        int place = layoutNow().at(event.x, event.y);
        drag.end().ifPresent(entry -> {
            if (shown != null && place >= 0) {
                move(entry, shown.days().get(place).date());
            }
        });
        redraw();
    }

    @Override
    protected void pressed(Event event) {
        boolean moving = (event.stateMask & SWT.MOD3) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> step(moving, selected.plusDays(1));
            case SWT.ARROW_LEFT -> step(moving, selected.minusDays(1));
            case SWT.ARROW_DOWN -> step(moving, selected.plusDays(Month.WEEK));
            case SWT.ARROW_UP -> step(moving, selected.minusDays(Month.WEEK));
            case SWT.PAGE_DOWN -> listener.selected(selected.plusMonths(1));
            case SWT.PAGE_UP -> listener.selected(selected.minusMonths(1));
            case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> open();
            case SWT.ESC -> {
                drag.cancel();
                redraw();
            }
            default -> {
                if (event.character == ' ') {
                    next();
                }
            }
        }
    }

    private void step(boolean moving, LocalDate to) {
        if (moving) {
            entry().ifPresent(entry -> move(entry, to));
        } else {
            listener.selected(to);
        }
    }

    /** The next entry of the same day. */
    private void next() {
        int entries = entries(selected).size();
        number = entries == 0 ? 0 : (number + 1) % entries;
        changed();
    }

    private void move(Entry entry, LocalDate day) {
        if (!day.equals(entry.day())) {
            selected = day;
            listener.moved(entry, day);
        }
    }

    private void open() {
        entry().ifPresent(listener::opened);
    }
}
