package org.winnable.leads.ui.internal.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.application.LeadRow;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.SalesLabel;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.leads.ui.internal.format.Initials;
import org.winnable.leads.ui.internal.rows.Chip;
import org.winnable.leads.ui.internal.rows.RowFonts;
import org.winnable.ui.text.StageNames;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.WidgetName;

/** Who the person is: initials, name, role, how to reach them, stage. Everything but the initials can be selected and copied. */
final class WhoView extends Composite {

    private static final int AVATAR = 44;
    private static final int LARGER = 4;

    private final Canvas avatar;
    private final StyledText text;
    private final ChipRow chips;
    private final Font nameFont;
    private final Font initialsFont;
    private @Nullable Person person;
    private @Nullable Palette palette;
    private String name = "";

    WhoView(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(this);
        avatar = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        avatar.addPaintListener(event -> paintAvatar(event.gc));
        GridDataFactory.swtDefaults()
                .hint(AVATAR, AVATAR)
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(avatar);
        text = WidgetName.on(new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), "inspector.who");
        text.setCaret(null);
        text.addListener(SWT.Traverse, event -> event.doit = true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        chips = WidgetName.on(new ChipRow(this), "inspector.stage");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(chips);
        RowFonts fonts = new RowFonts(this);
        nameFont = fonts.heading(LARGER);
        initialsFont = fonts.bold();
        Styles.SURFACE.on(this);
    }

    void show(Person newPerson) {
        person = newPerson;
        LeadRow row = newPerson.details().row();
        Contact contact = newPerson.details().contact();
        name = row.name().or(row::email).orElse(Messages.Who_noName);
        String role =
                Stream.concat(row.title().stream(), row.company().stream()).collect(Collectors.joining(" · "));
        List<String> lines = new ArrayList<>(List.of(name));
        Stream.of(Optional.of(role), row.email(), phone(contact))
                .flatMap(Optional::stream)
                .filter(line -> !line.isEmpty() && !line.equals(name))
                .forEach(lines::add);
        text.setText(String.join("\n", lines));
        style();
        chips.show(chips(newPerson));
        avatar.redraw();
    }

    void setPalette(Palette newPalette) {
        palette = newPalette;
        style();
        chips.setPalette(newPalette);
        avatar.redraw();
    }

    private static Optional<String> phone(Contact contact) {
        return contact.value(ContactField.PHONE).or(() -> contact.value(ContactField.MOBILE));
    }

    private void style() {
        Palette colors = palette;
        if (colors == null) {
            return;
        }
        text.setBackground(colors.color(Tone.SURFACE));
        text.setSelectionBackground(colors.color(Tone.SELECTION));
        text.setSelectionForeground(colors.color(Tone.TEXT));
        // ranges, because style sheets set the colour of the widget itself whenever they like
        StyleRange first = new StyleRange(0, name.length(), colors.color(Tone.TEXT), null);
        first.font = nameFont;
        StyleRange rest =
                new StyleRange(name.length(), text.getCharCount() - name.length(), colors.color(Tone.MUTED), null);
        text.setStyleRanges(
                Stream.of(first, rest).filter(range -> range.length > 0).toArray(StyleRange[]::new));
    }

    private void paintAvatar(GC gc) {
        Palette colors = palette;
        if (colors == null || person == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setBackground(colors.color(Tone.SELECTION));
        gc.fillOval(0, 0, AVATAR, AVATAR);
        gc.setForeground(colors.color(Tone.TEXT));
        gc.setFont(initialsFont);
        String initials = Initials.of(name);
        Point size = gc.textExtent(initials);
        gc.drawText(initials, (AVATAR - size.x) / 2, (AVATAR - size.y) / 2, true);
    }

    /** The stage, then the labels. */
    private static List<Chip> chips(Person person) {
        Lifecycle lifecycle = person.rules().lifecycle();
        LeadRow row = person.details().row();
        int place = lifecycle.place(row.stage().key()).orElse(0);
        List<Chip> chips = new ArrayList<>();
        chips.add(Chip.stage(lifecycle, StageNames.brief(lifecycle).get(place), place));
        row.labels().forEach(label -> chips.add(Chip.of(label.label(), tone(label))));
        return chips;
    }

    private static Tone tone(SalesLabel label) {
        return switch (label) {
            case SALES_READY -> Tone.SUCCESS;
            case WINNABLE -> Tone.WINNABILITY;
            case TOO_LATE -> Tone.WARNING;
        };
    }
}
