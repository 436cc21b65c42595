package org.winnable.personas.ui.internal.sections;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.qualification.Qualification;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/**
 * By what contacts are told to fit: each rule in a line, and below it as a sentence with the number of people who show that sign; at the
 * end how many fit by all of them.
 */
public final class MatchingSection implements PersonaSection {

    private static final String RULES = "rules";

    private final List<RuleEditor> editors = new ArrayList<>();
    private @Nullable Qualification people;
    private @Nullable UISynchronize ui;
    private @Nullable RuleTrials trials;
    private List<MatchingRule> before = List.of();
    private Runnable outcomeGone = () -> {};

    /**
     * Who the rules are tried on.
     *
     * @param judged absent without a client, and in a test of the section alone
     */
    @Inject
    void setPeople(@Optional @Nullable Qualification judged, @Optional @Nullable UISynchronize synchronize) {
        people = judged;
        ui = synchronize;
        tryOut();
    }

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(parent);
        Label empty = Styles.MUTED.on(new Label(parent, SWT.WRAP));
        empty.setText(Messages.Matching_empty);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(RuleEditor.WIDTH, SWT.DEFAULT)
                .applyTo(empty);
        Composite rules = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .margins(0, FocusRing.ROOM)
                .spacing(0, 12)
                .applyTo(rules);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rules);
        Label outcome = WidgetName.on(new Label(parent, SWT.WRAP), "personas.trial");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(RuleEditor.WIDTH, SWT.DEFAULT)
                .exclude(true)
                .applyTo(outcome);
        Composite foot = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(FocusRing.ROOM, FocusRing.ROOM).applyTo(foot);
        WidgetName.on(
                PushButton.secondary(foot, Messages.Rows_add, () -> {
                    add(rules, draft).setFocus();
                    rules.requestLayout();
                }),
                "personas.add.rules");
        Runnable show = () -> {
            show(rules, draft);
            GridRoom.include(empty, draft.rows(RULES).isEmpty());
            rules.requestLayout();
            tryOut();
        };
        draft.onChange(show);
        show(rules, draft);
        before = rules();
        watch(outcome);
        show.run();
    }

    private void watch(Label outcome) {
        UISynchronize synchronize = ui;
        if (synchronize == null) {
            return;
        }
        RuleTrials made = new RuleTrials(synchronize, answer -> {
            outcome.setText(answer.text().replace("&", "&&"));
            GridRoom.include(outcome, true);
            outcome.requestLayout();
            shown(answer.trial().shown());
        });
        trials = made;
        outcomeGone = () -> GridRoom.include(outcome, false);
        outcome.addListener(SWT.Dispose, event -> {
            trials = null;
            made.close();
        });
    }

    private void tryOut() {
        RuleTrials current = trials;
        Qualification judged = people;
        if (current == null) {
            return;
        }
        List<MatchingRule> rules = rules();
        if (judged == null || judged.size() == 0 || rules.isEmpty() && before.isEmpty()) {
            current.close();
            outcomeGone.run();
        } else {
            current.ask(judged, before, rules);
        }
    }

    /** Tells each rule how many people show it; rules that are not complete are shown by nobody. */
    private void shown(List<Integer> counts) {
        List<RuleEditor> complete = editors.stream()
                .filter(editor -> editor.line().rule().isPresent())
                .toList();
        if (complete.size() == counts.size()) {
            for (int place = 0; place < counts.size(); place++) {
                complete.get(place).showPeople(counts.get(place));
            }
        }
    }

    private List<MatchingRule> rules() {
        return editors.stream()
                .map(editor -> editor.line().rule())
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private void show(Composite rules, PersonaDraft draft) {
        List<Map<String, Object>> values = draft.rows(RULES);
        if (written().equals(values)) {
            return;
        }
        while (editors.size() > values.size()) {
            editors.removeLast().dispose();
        }
        while (editors.size() < values.size()) {
            add(rules, draft);
        }
        for (int place = 0; place < values.size(); place++) {
            editors.get(place).show(RuleLine.of(values.get(place)));
        }
    }

    private RuleEditor add(Composite rules, PersonaDraft draft) {
        RuleEditor editor = new RuleEditor(rules, editors.size(), () -> store(draft));
        editor.onRemove(() -> {
            editors.remove(editor);
            editor.dispose();
            store(draft);
            rules.requestLayout();
        });
        editors.add(editor);
        return editor;
    }

    private void store(PersonaDraft draft) {
        draft.set(RULES, written());
    }

    private List<Map<String, Object>> written() {
        return editors.stream()
                .map(editor -> editor.line().values())
                .flatMap(java.util.Optional::stream)
                .toList();
    }
}
