package org.winnable.imports.ui.internal.review;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.RowOutcome;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FlatButton;
import org.winnable.ui.widgets.WidgetName;

/** How many rows have which outcome; pressing one shows these rows only. */
final class OutcomeFilter {

    private static final String NOT_COUNTED = "\u2013";

    private final Composite bar;
    private final FlatButton all;
    private final Map<RowOutcome, FlatButton> buttons = new EnumMap<>(RowOutcome.class);
    private Optional<RowOutcome> chosen = Optional.empty();

    OutcomeFilter(Composite parent, Runnable changed) {
        bar = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 4;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
        all = button("all", Optional.empty(), changed);
        for (RowOutcome outcome : RowOutcome.values()) {
            buttons.put(outcome, button(outcome.name().toLowerCase(Locale.ROOT), Optional.of(outcome), changed));
        }
        mark();
    }

    /** The outcome whose rows are wanted; empty for all. */
    Optional<RowOutcome> chosen() {
        return chosen;
    }

    /**
     * Shows how many there are of each.
     *
     * @param counts empty where nothing is counted yet
     * @param stale whether they are of earlier decisions
     */
    void show(Optional<ImportCounts> counts, boolean stale) {
        all.setFaded(stale);
        buttons.values().forEach(button -> button.setFaded(stale));
        all.setText(text(Messages.Outcome_all, counts.map(ImportCounts::read)));
        buttons.forEach(
                (outcome, button) -> button.setText(text(pattern(outcome), counts.map(all -> all.of(outcome)))));
        bar.requestLayout();
    }

    /** Chooses all rows again; does not call back. */
    void chooseAll() {
        chosen = Optional.empty();
        mark();
    }

    void paint(Palette palette) {
        all.setPalette(palette);
        buttons.values().forEach(button -> button.setPalette(palette));
    }

    private FlatButton button(String name, Optional<RowOutcome> outcome, Runnable changed) {
        FlatButton button = WidgetName.on(new FlatButton(bar, FlatButton.Arrangement.BESIDE), "import.outcome." + name);
        button.addListener(SWT.Selection, event -> {
            chosen = outcome;
            mark();
            changed.run();
        });
        return button;
    }

    private void mark() {
        all.setChosen(chosen.isEmpty());
        buttons.forEach((outcome, button) -> button.setChosen(chosen.equals(Optional.of(outcome))));
    }

    private static String text(String pattern, Optional<Long> count) {
        return Patterns.format(
                pattern, count.map(number -> String.format("%,d", number)).orElse(NOT_COUNTED));
    }

    private static String pattern(RowOutcome outcome) {
        return switch (outcome) {
            case CREATED -> Messages.Outcome_created;
            case MERGED -> Messages.Outcome_merged;
            case UNCHANGED -> Messages.Outcome_unchanged;
            case REJECTED -> Messages.Outcome_rejected;
        };
    }
}
