package org.winnable.personas.ui.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/** By what contacts are told to fit: each rule in a line, and as a sentence below it. */
public final class MatchingSection implements PersonaSection {

    private static final String RULES = "rules";

    private final List<RuleEditor> editors = new ArrayList<>();

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
        };
        draft.onChange(show);
        show.run();
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
                .flatMap(Optional::stream)
                .toList();
    }
}
