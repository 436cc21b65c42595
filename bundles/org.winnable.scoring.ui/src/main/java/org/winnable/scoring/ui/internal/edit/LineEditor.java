package org.winnable.scoring.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.scoring.ui.internal.draft.ModelLine;
import org.winnable.scoring.ui.internal.draft.Setting;
import org.winnable.ui.theme.Styles;

/** The settings of one line as fields, each with what is wrong with its value. */
final class LineEditor {

    private static final int MARGIN = 12;
    private static final int SPACING = 4;

    private final Composite area;
    private final Field.Listener listener;
    private final List<Field> fields = new ArrayList<>();

    LineEditor(Composite parent, Field.Listener listener) {
        this.listener = listener;
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(Field.COLUMNS)
                .margins(MARGIN, MARGIN / 2)
                .spacing(MARGIN / 2, SPACING)
                .applyTo(area);
    }

    Control control() {
        return area;
    }

    /** Shows the settings of a line, and the problems that are known of them. */
    void show(ModelLine line, List<ParameterProblem> problems) {
        if (isOf(line.settings())) {
            for (int place = 0; place < fields.size(); place++) {
                fields.get(place).show(line.settings().get(place));
            }
        } else {
            make(line.settings());
        }
        for (Field field : fields) {
            problems.stream()
                    .filter(problem -> problem.path().equals(field.setting().path()))
                    .findFirst()
                    .ifPresent(problem -> field.showProblem(problem.message()));
        }
    }

    /** Takes away what strategies said of values that are judged well by now. */
    void clearProblems() {
        fields.forEach(field -> field.showProblem(""));
    }

    void setFocus() {
        if (!fields.isEmpty()) {
            fields.getFirst().first().setFocus();
        }
    }

    private boolean isOf(List<Setting> settings) {
        return !fields.isEmpty()
                && fields.size() == settings.size()
                && IntStream.range(0, settings.size())
                        .allMatch(place -> fields.get(place).setting().sameFieldAs(settings.get(place)));
    }

    private void make(List<Setting> settings) {
        area.setRedraw(false);
        try {
            for (Control child : area.getChildren()) {
                child.dispose();
            }
            fields.clear();
            settings.forEach(setting -> fields.add(field(setting)));
            if (settings.isEmpty()) {
                Label hint = Styles.MUTED.on(new Label(area, SWT.WRAP));
                hint.setText(Messages.Editor_choose);
                GridDataFactory.fillDefaults()
                        .span(Field.COLUMNS, 1)
                        .grab(true, false)
                        .applyTo(hint);
            }
            area.requestLayout();
        } finally {
            area.setRedraw(true);
        }
    }

    private Field field(Setting setting) {
        return switch (setting.kind()) {
            case Setting.Range range -> new NumberField(area, setting, listener);
            case Setting.Choice choice -> new ChoiceField(area, setting, listener);
            case Setting.Words words -> new WordsField(area, setting, listener);
        };
    }
}
