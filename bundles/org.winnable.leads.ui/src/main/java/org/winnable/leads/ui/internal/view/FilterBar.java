package org.winnable.leads.ui.internal.view;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.winnable.core.rules.Lifecycle;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.leads.ui.internal.query.TableRows;
import org.winnable.ui.session.ChosenPeople;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.StageColors;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.FlatButton;
import org.winnable.ui.widgets.WidgetName;

/** Above the table: words to filter by, a chip for each stage with its count, and how many people are left. */
final class FilterBar {

    private static final URI DOT = URI.create("platform:/plugin/org.winnable.leads.ui/icons/dot.svg");
    private static final URI COLUMNS = URI.create("platform:/plugin/org.winnable.leads.ui/icons/columns-3.svg");
    private static final int ICON = 16;
    private static final int ARC = 8;
    private static final double OUTLINE = 0.4;

    private final Icons icons;
    private final Listener listener;
    private final Composite bar;
    private final Text search;
    private final FlatButton leadsOnly;
    private final FlatButton columns;
    private final Composite chips;
    private final FlatButton chosen;
    private final Label count;
    private final List<FlatButton> stages = new ArrayList<>();
    private Palette palette;
    /** The stages by place, as the chips stand. */
    private int[] order = {};

    private @Nullable Lifecycle lifecycle;

    /** Learns what the user wants; called on the UI thread. */
    interface Listener {

        /** Other words are wanted; called at every keystroke. */
        void searched(String words);

        /** Leads only are wanted, or no longer. */
        void leadsOnly(boolean only);

        /** One stage is wanted, or all. */
        void staged(Optional<String> stage);

        /** Everyone is wanted, and no longer only those who were chosen elsewhere. */
        void unchosen();

        /** The rows are wanted rather than the field. */
        void left();

        /** The menu of columns is wanted, below a place on the display. */
        void columns(Point place);
    }

    FilterBar(Composite parent, Icons icons, Palette palette, Listener listener) {
        this.icons = icons;
        this.palette = palette;
        this.listener = listener;
        bar = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(12, 8)
                .spacing(8, 8)
                .applyTo(bar);
        bar.addPaintListener(event -> outline(event.gc));
        search = WidgetName.on(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "leads.search");
        search.setMessage(Messages.Filter_search);
        search.addListener(SWT.Modify, event -> listener.searched(search.getText()));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                listener.left();
                event.doit = false;
            } else if (event.keyCode == SWT.ESC) {
                search.setText("");
                event.doit = false;
            }
        });
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(search);
        leadsOnly = button(bar, "leads.leadsOnly");
        leadsOnly.setText(Messages.Filter_leadsOnly);
        leadsOnly.setIcon(color -> icons.image("circle-check", color, ICON));
        leadsOnly.addListener(SWT.Selection, event -> listener.leadsOnly(!leadsOnly.isChosen()));
        columns = button(bar, "leads.columns");
        columns.setText(Messages.Columns_button);
        columns.setIcon(color -> icons.image(COLUMNS, color, ICON));
        columns.setTrailingIcon(color -> icons.image("chevron-down", color, ICON));
        columns.addListener(SWT.Selection, event -> listener.columns(columns.toDisplay(0, columns.getSize().y)));
        chips = new Composite(bar, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 4;
        row.center = true;
        chips.setLayout(row);
        chosen = button(chips, "leads.chosen");
        chosen.setTrailingIcon(color -> icons.image("x", color, ICON));
        chosen.setToolTipText(Messages.Filter_unchosen);
        chosen.setChosen(true);
        chosen.addListener(SWT.Selection, event -> listener.unchosen());
        include(chosen, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chips);
        count = WidgetName.on(Styles.MUTED.on(new Label(bar, SWT.RIGHT)), "leads.count");
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(count);
    }

    Composite control() {
        return bar;
    }

    void setFocus() {
        search.setFocus();
        search.selectAll();
    }

    /** Whether the cursor is here, but nothing was typed. */
    boolean isUnused() {
        return search.isFocusControl() && search.getText().isEmpty();
    }

    void setEnabled(boolean enabled) {
        bar.setEnabled(enabled);
    }

    /** In the dark a field is as dark as what it lies on: a line shows where it is. */
    private void outline(GC gc) {
        if (palette.isDark()) {
            Rectangle field = search.getBounds();
            gc.setAntialias(SWT.ON);
            gc.setForeground(palette.mix(Tone.LINE, Tone.MUTED, OUTLINE));
            gc.drawRoundRectangle(field.x - 1, field.y - 1, field.width + 1, field.height + 1, ARC, ARC);
        }
    }

    /** Empties the field without asking anything. */
    void clear() {
        search.setText("");
    }

    void setPalette(Palette newPalette) {
        palette = newPalette;
        leadsOnly.setPalette(newPalette);
        columns.setPalette(newPalette);
        chosen.setPalette(newPalette);
        stages.forEach(button -> button.setPalette(newPalette));
        bar.redraw();
    }

    /** Shows that there is nobody to filter. */
    void showNobody() {
        chips.setVisible(false);
        count.setText("");
    }

    /** Shows what is filtered by and what came of it. */
    void show(TableRows rows) {
        chips.setVisible(true);
        Lifecycle before = lifecycle;
        if (before == null || !rows.rules().lifecycle().equals(before)) {
            makeChips(rows.rules().lifecycle());
        }
        leadsOnly.setChosen(rows.query().leadsOnly());
        rows.query().chosen().map(ChosenPeople::name).ifPresent(chosen::setText);
        include(chosen, rows.query().chosen().isPresent());
        FlatButton all = stages.getFirst();
        all.setText(Patterns.format(Messages.Filter_all, rows.matching()));
        all.setChosen(rows.query().stage().isEmpty());
        List<String> names = rows.stageNames();
        for (int at = 0; at < order.length; at++) {
            int place = order[at];
            Lifecycle.Stage stage = rows.rules().lifecycle().stages().get(place);
            FlatButton chip = stages.get(at + 1);
            chip.setText(Patterns.format(Messages.Filter_stage, names.get(place), rows.stageCount(place)));
            chip.setChosen(rows.query().stage().filter(stage.key()::equals).isPresent());
            include(chip, rows.stageCount(place) > 0 || chip.isChosen());
        }
        int everyone = rows.people().size();
        count.setText(
                rows.query().filters()
                        ? Patterns.format(Messages.Filter_countOf, rows.size(), everyone)
                        : Patterns.format(Messages.Filter_count, everyone));
        count.requestLayout();
    }

    /** Stages in which nobody is take no room; the one that is looked at stays, or nobody would know why the table is empty. */
    private void include(FlatButton chip, boolean included) {
        if (chip.getVisible() != included) {
            RowData room = new RowData();
            room.exclude = !included;
            chip.setLayoutData(room);
            chip.setVisible(included);
            chips.requestLayout();
        }
    }

    private void makeChips(Lifecycle newLifecycle) {
        lifecycle = newLifecycle;
        stages.forEach(FlatButton::dispose);
        stages.clear();
        FlatButton all = button(chips, "leads.stage");
        all.addListener(SWT.Selection, event -> listener.staged(Optional.empty()));
        stages.add(all);
        order = StageColors.order(newLifecycle);
        for (int place : order) {
            Lifecycle.Stage stage = newLifecycle.stages().get(place);
            FlatButton chip = button(chips, "leads.stage." + stage.key());
            chip.setToolTipText(stage.name());
            chip.setIcon(ink -> icons.image(DOT, StageColors.of(palette, newLifecycle, place), ICON));
            chip.addListener(
                    SWT.Selection,
                    event -> listener.staged(chip.isChosen() ? Optional.empty() : Optional.of(stage.key())));
            stages.add(chip);
        }
    }

    private FlatButton button(Composite parent, String name) {
        FlatButton made = WidgetName.on(new FlatButton(parent, FlatButton.Arrangement.BESIDE), name);
        made.setPalette(palette);
        return made;
    }
}
