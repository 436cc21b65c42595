package org.winnable.imports.ui.internal.pairs;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.core.lead.Contact;
import org.winnable.imports.ui.internal.Lines;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;

/** Two people side by side, and the question whether they are one. Answered by mouse, by mnemonics, or by the keys M, K and L. */
public final class PairsPage {

    private static final int TEXT_WIDTH = 400;

    private final Jobs jobs;
    private final Composite page;
    private final Label title;
    private final Label reasons;
    private final RecordTable<Pair.FieldLine> table;
    private final Button merge;
    private final Button apart;
    private final Button later;
    private final Button undo;
    private final Button back;
    private @Nullable PairReview review;
    /** Whether a pair is shown. */
    private boolean asking;

    private @Nullable Palette palette;

    /**
     * A page without people.
     *
     * @param left is run when the user goes back
     */
    public PairsPage(Composite parent, Jobs jobs, Runnable left) {
        this.jobs = jobs;
        page = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(8, 8).applyTo(page);
        title = WidgetName.on(Lines.line(page, Styles.TITLE), "pairs.title");
        reasons = WidgetName.on(Lines.wrapped(page, Styles.MUTED, TEXT_WIDTH), "pairs.reasons");
        table = new RecordTable<>(page, columns("", ""));
        WidgetName.on(AccessibleName.on(table.table(), Messages.Pairs_table), "pairs.fields");
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 8).applyTo(table.table());
        Composite buttons = Styles.SURFACE.on(new Composite(page, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(6)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 0)
                .applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        merge = WidgetName.on(
                PushButton.primary(buttons, Messages.Pairs_merge, () -> with(PairReview::merge)), "pairs.merge");
        apart = WidgetName.on(
                PushButton.secondary(buttons, Messages.Pairs_apart, () -> with(PairReview::keepApart)), "pairs.apart");
        later = WidgetName.on(
                PushButton.secondary(buttons, Messages.Pairs_later, () -> with(PairReview::later)), "pairs.later");
        undo = WidgetName.on(
                PushButton.secondary(buttons, Messages.Pairs_undo, () -> with(PairReview::undo)), "pairs.undo");
        Label keys = Styles.MUTED.on(new Label(buttons, SWT.RIGHT));
        keys.setText(Messages.Pairs_keys);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(keys);
        back = WidgetName.on(PushButton.secondary(buttons, Messages.Pairs_back, left), "pairs.back");
        List.of(table.table(), merge, apart, later, undo, back)
                .forEach(control -> control.addListener(SWT.KeyDown, event -> pressed(event, left)));
    }

    /** Begins to ask about the people of a client. */
    public Composite show(ClientSession client) {
        PairReview asked = review;
        if (asked == null || asked.client() != client) {
            PairReview begun = new PairReview(client, jobs, InstantSource.system(), this::render);
            review = begun;
            render();
            begun.look();
        } else {
            asked.look();
        }
        return page;
    }

    /** Follows a change of the people, such as an undo. */
    public void refresh() {
        with(PairReview::look);
    }

    /** Takes the colours of a theme. */
    public void paint(Palette newPalette) {
        palette = newPalette;
        table.refresh();
    }

    /** Gives the focus to the likeliest answer. */
    public void setFocus() {
        (merge.isEnabled() ? merge : back).setFocus();
    }

    private void with(Consumer<PairReview> action) {
        PairReview asked = review;
        if (asked != null) {
            action.accept(asked);
        }
    }

    private void pressed(Event event, Runnable left) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (Character.toLowerCase(event.character)) {
            case 'm' -> with(PairReview::merge);
            case 'k' -> with(PairReview::keepApart);
            case 'l' -> with(PairReview::later);
            case 'u' -> with(PairReview::undo);
            case SWT.ESC -> left.run();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void render() {
        PairReview asked = review;
        if (asked == null || page.isDisposed()) {
            return;
        }
        PairReview.Question question = asked.question();
        Optional<Pair> pair = question == null ? Optional.empty() : question.pair();
        title.setText(title(question));
        reasons.setText(pair.map(PairsPage::reasons).orElse(""));
        reasons.requestLayout();
        pair.ifPresent(shown -> {
            table.setColumns(columns(name(shown.one()), name(shown.other())));
            table.setRows(shown.lines());
        });
        table.table().setVisible(pair.isPresent());
        boolean free = pair.isPresent() && !asked.isBusy();
        List.of(merge, apart, later).forEach(button -> button.setEnabled(free));
        undo.setEnabled(asked.canUndo());
        // an answer disables what has the focus, and the keyboard must stay with the question
        boolean begins = free && !asking;
        asking = pair.isPresent();
        if (page.isVisible() && question != null && (begins || !asked.isBusy() && focusIsLost())) {
            setFocus();
        }
    }

    private boolean focusIsLost() {
        Control focus = page.getDisplay().getFocusControl();
        return focus == null || !focus.isEnabled() || !focus.isVisible();
    }

    private static String title(PairReview.@Nullable Question question) {
        if (question == null) {
            return Messages.Pairs_looking;
        }
        if (question.pair().isPresent()) {
            return Patterns.format(Messages.Pairs_title, question.left());
        }
        return Patterns.format(Messages.Pairs_none, question.later());
    }

    private static String reasons(Pair pair) {
        String all = pair.likeness().reasons().stream()
                .map(reason ->
                        Patterns.format(reason.isFor() ? Messages.Pairs_for : Messages.Pairs_against, reason.label()))
                .collect(Collectors.joining("   "));
        return Patterns.format(Messages.Pairs_likeness, pair.likeness().likeness(), all);
    }

    private static String name(Contact contact) {
        return Patterns.format(
                Messages.Pairs_person,
                contact.displayName().orElse("#" + contact.id()),
                contact.records().size());
    }

    private List<Column<Pair.FieldLine>> columns(String one, String other) {
        return List.of(
                Column.<Pair.FieldLine>words(Messages.Side_field, 120, 0, Pair.FieldLine::field)
                        .tinted(line -> tone(Tone.MUTED)),
                Column.<Pair.FieldLine>words("", 36, 0, line -> line.differs() ? "\u2260" : "")
                        .tinted(line -> tone(Tone.WARNING)),
                Column.<Pair.FieldLine>words(one, 200, 1, Pair.FieldLine::one).tinted(this::tint),
                Column.<Pair.FieldLine>words(other, 200, 1, Pair.FieldLine::other)
                        .tinted(this::tint));
    }

    private @Nullable Color tint(Pair.FieldLine line) {
        return line.differs() ? tone(Tone.WARNING) : null;
    }

    private @Nullable Color tone(Tone tone) {
        Palette colors = palette;
        return colors == null ? null : colors.color(tone);
    }
}
