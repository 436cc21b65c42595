package org.winnable.scoring.ui.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.scoring.ui.internal.draft.ModelLine;
import org.winnable.scoring.ui.internal.draft.ModelLine.Group;
import org.winnable.scoring.ui.internal.draft.Setting;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;

/** The model: its lines above, the fields of the chosen one below. Used on the UI thread. */
public final class ModelPane {

    private final LineList list;
    private final LineEditor editor;
    private List<ParameterProblem> problems = List.of();

    /** Learns what is changed. */
    public interface Listener {

        /** A setting has another value, or none. */
        void changed(Setting setting, Optional<Object> value);

        /** A change is whole: the next one is another step. */
        void paused();
    }

    /** A model without lines. */
    public ModelPane(Composite parent, Listener listener) {
        Composite area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        list = new LineList(area, this::edit, this::open);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(list.control());
        editor = new LineEditor(area, new Writing(listener));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(editor.control());
    }

    /** Sets the colours. */
    public void setPalette(Palette palette) {
        list.setPalette(palette);
    }

    /** Brings the keyboard to the lines. */
    public void setFocus() {
        list.setFocus();
    }

    /** Shows the lines of a draft, and what strategies say against it. */
    public void show(List<Group> groups, List<ParameterProblem> newProblems) {
        if (!problems.isEmpty() && newProblems.isEmpty()) {
            editor.clearProblems();
        }
        problems = List.copyOf(newProblems);
        list.show(groups, problems.stream().map(ParameterProblem::path).collect(Collectors.toSet()));
        list.selected().ifPresent(this::edit);
    }

    private void edit(ModelLine line) {
        editor.show(line, problems);
    }

    private void open() {
        editor.setFocus();
    }

    private final class Writing implements Field.Listener {

        private final Listener listener;

        Writing(Listener listener) {
            this.listener = listener;
        }

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
