package org.winnable.scoring.ui.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.scoring.ui.internal.draft.ModelEdit;
import org.winnable.scoring.ui.internal.draft.ModelLine;
import org.winnable.scoring.ui.internal.draft.ModelLine.Group;
import org.winnable.scoring.ui.internal.draft.Setting;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FlatButton;
import org.winnable.ui.widgets.WidgetName;

/** The model: its lines above, the fields of the chosen one below. Used on the UI thread. */
public final class ModelPane {

    private static final int ICON = 16;

    private final LineList list;
    private final LineEditor editor;
    private final FlatButton add;
    private final FlatButton remove;
    private final Listener listener;
    private List<ModelEdit> strategies = List.of();
    private List<ParameterProblem> problems = List.of();
    /** The path of the line that was added and is to be looked at as soon as it is there. */
    private String awaited = "";

    /** Learns what is changed. */
    public interface Listener {

        /** A setting has another value, or none. */
        void changed(Setting setting, Optional<Object> value);

        /** A line or a strategy comes or goes. */
        void edited(ModelEdit edit);

        /** A change is whole: the next one is another step. */
        void paused();
    }

    /** A model without lines. */
    public ModelPane(Composite parent, Icons icons, Listener listener) {
        this.listener = listener;
        Composite area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        list = new LineList(area, this::edit, this::open);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(list.control());
        list.on(SWT.DEL, () -> list.selected().flatMap(ModelLine::removal).ifPresent(this::apply));
        list.on(
                SWT.INSERT,
                () -> list.group().stream()
                        .flatMap(group -> group.additions().stream())
                        .findFirst()
                        .ifPresent(this::apply));
        Composite buttons = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        add = button(buttons, icons, Messages.Edit_add, "add");
        add.addListener(SWT.Selection, event -> EditMenu.show(add, additions(), this::apply));
        remove = button(buttons, icons, Messages.Edit_remove, "remove");
        remove.addListener(SWT.Selection, event -> EditMenu.show(remove, removals(), this::apply));
        editor = new LineEditor(area, new Writing());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(editor.control());
    }

    /** Sets the colours. */
    public void setPalette(Palette palette) {
        list.setPalette(palette);
        add.setPalette(palette);
        remove.setPalette(palette);
    }

    /** Brings the keyboard to the lines. */
    public void setFocus() {
        list.setFocus();
    }

    /**
     * Shows the lines of a draft, and what strategies say against it.
     *
     * @param newStrategies that can be added
     */
    public void show(List<Group> groups, List<ModelEdit> newStrategies, List<ParameterProblem> newProblems) {
        strategies = newStrategies;
        if (!problems.isEmpty() && newProblems.isEmpty()) {
            editor.clearProblems();
        }
        problems = List.copyOf(newProblems);
        list.show(groups, problems.stream().map(ParameterProblem::path).collect(Collectors.toSet()));
        if (!awaited.isEmpty() && list.select(awaited)) {
            awaited = "";
            editor.setFocus();
        } else {
            list.selected().ifPresent(this::edit);
        }
    }

    private List<List<ModelEdit>> additions() {
        return List.of(list.group().map(Group::additions).orElse(List.of()), strategies);
    }

    private List<List<ModelEdit>> removals() {
        return List.of(
                list.selected().flatMap(ModelLine::removal).stream().toList(),
                list.group().flatMap(Group::removal).stream().toList());
    }

    private void apply(ModelEdit edit) {
        awaited = edit.line();
        listener.edited(edit);
    }

    private static FlatButton button(Composite parent, Icons icons, String name, String id) {
        FlatButton made = WidgetName.on(new FlatButton(parent, FlatButton.Arrangement.BESIDE), "scoring." + id);
        made.setText(name);
        made.setTrailingIcon(color -> icons.image("chevron-down", color, ICON));
        return made;
    }

    private void edit(ModelLine line) {
        remove.setVisible(removals().stream().anyMatch(part -> !part.isEmpty()));
        editor.show(line, problems);
    }

    private void open() {
        editor.setFocus();
    }

    private final class Writing implements Field.Listener {

        @Override
        public void changed(Setting setting, Optional<Object> value) {
            listener.changed(setting, value);
        }

        @Override
        public void paused() {
            listener.paused();
        }

        @Override
        public void left() {
            list.setFocus();
        }
    }
}
