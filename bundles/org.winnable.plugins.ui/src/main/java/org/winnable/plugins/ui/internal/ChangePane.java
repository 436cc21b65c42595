package org.winnable.plugins.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.winnable.plugins.CheckedFile;
import org.winnable.plugins.Consent;
import org.winnable.plugins.Licence;
import org.winnable.plugins.PluginStep;
import org.winnable.plugins.Signer;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.TextBox;
import org.winnable.ui.widgets.WidgetName;

/** A change before it is made: what it does, who vouches for it, its licence, and a yes for each that needs one. Not a dialog. */
final class ChangePane {

    private static final int LICENCE_HEIGHT = 72;

    private final StoreDesk desk;
    private final Composite pane;

    /** Takes no room until there is a change. */
    ChangePane(Composite parent, StoreDesk desk) {
        this.desk = desk;
        pane = WidgetName.on(Styles.SURFACE.on(new Composite(parent, SWT.NONE)), "plugins.change");
        GridLayoutFactory.fillDefaults()
                .margins(FocusRing.ROOM, 0)
                .spacing(8, 6)
                .applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(pane);
        pane.setVisible(false);
    }

    /** Shows a change, or none. */
    void show(Optional<PlannedChange> change) {
        for (var child : pane.getChildren()) {
            child.dispose();
        }
        change.ifPresent(this::fill);
        pane.setVisible(change.isPresent());
        ((org.eclipse.swt.layout.GridData) pane.getLayoutData()).exclude = change.isEmpty();
        pane.requestLayout();
    }

    private void fill(PlannedChange change) {
        rule();
        line(Styles.HEADING, ChangeTexts.plan(change.steps()));
        for (PluginStep step : change.steps()) {
            if (!step.asked()) {
                line(Styles.MUTED, Patterns.format(Messages.Change_needed, ChangeTexts.plan(List.of(step))));
            }
        }
        for (CheckedFile file : change.files()) {
            Styles style = file.trust().isRefused() ? Styles.ERROR : Styles.MUTED;
            line(
                    style,
                    Patterns.format(
                            Messages.Change_file,
                            file.name(),
                            file.bytes(),
                            file.trust().words()));
        }
        if (change.atNextStart()) {
            line(Styles.MUTED, Messages.Change_next);
        }
        Map<Question, Button> answers = new LinkedHashMap<>();
        change.licences().forEach(this::licence);
        if (change.isRefused()) {
            line(Styles.ERROR, Messages.Change_refused);
        } else {
            ask(change, answers);
        }
        buttons(change, answers);
        rule();
    }

    /** What needs a yes. */
    private enum Question {
        UNSIGNED,
        KEYS,
        LICENCES
    }

    private void ask(PlannedChange change, Map<Question, Button> answers) {
        if (change.isUnsigned()) {
            answers.put(Question.UNSIGNED, check(Messages.Change_unsigned, "plugins.yes.unsigned"));
        }
        if (!change.strangers().isEmpty()) {
            String names =
                    change.strangers().stream().map(Signer::name).sorted().collect(Collectors.joining("; "));
            answers.put(Question.KEYS, check(Patterns.format(Messages.Change_key, names), "plugins.yes.key"));
        }
        if (!change.licences().isEmpty()) {
            answers.put(Question.LICENCES, check(Messages.Change_licence, "plugins.yes.licence"));
        }
    }

    private void buttons(PlannedChange change, Map<Question, Button> answers) {
        Composite row = Styles.SURFACE.on(new Composite(pane, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 0)
                .applyTo(row);
        if (!change.isRefused()) {
            Button apply = WidgetName.on(
                    PushButton.primary(row, ChangeTexts.verb(change.steps()), () -> apply(change, answers)),
                    "plugins.apply");
            Runnable enable = () -> apply.setEnabled(answers.values().stream().allMatch(Button::getSelection));
            answers.values().forEach(answer -> answer.addListener(SWT.Selection, event -> enable.run()));
            enable.run();
        }
        WidgetName.on(PushButton.secondary(row, Messages.Change_cancel, desk::forget), "plugins.cancel");
    }

    private void apply(PlannedChange change, Map<Question, Button> answers) {
        Set<String> keys = change.strangers().stream().map(Signer::fingerprint).collect(Collectors.toSet());
        desk.apply(new Consent(
                answers.containsKey(Question.UNSIGNED),
                answers.containsKey(Question.KEYS) ? keys : Set.of(),
                answers.containsKey(Question.LICENCES)));
    }

    /** Puts the keyboard where the first yes is to be said. */
    void setFocus() {
        pane.setFocus();
    }

    private void licence(Licence licence) {
        line(Styles.MUTED, Patterns.format(Messages.Change_terms, licence.plugin()));
        TextBox box = new TextBox(pane, SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        box.text().setText(licence.text());
        GridDataFactory.fillDefaults().grab(true, false).hint(0, LICENCE_HEIGHT).applyTo(box);
    }

    private Button check(String question, String name) {
        Button button = WidgetName.on(new Button(pane, SWT.CHECK | SWT.WRAP), name);
        button.setText(question);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void rule() {
        Label rule = Styles.LINE.on(new Label(pane, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(rule);
    }

    private void line(Styles style, String words) {
        Label label = style.on(new Label(pane, SWT.WRAP));
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(label);
    }
}
