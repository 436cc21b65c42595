package org.winnable.imports.ui.internal.review;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.core.source.Issue;
import org.winnable.imports.Problem;
import org.winnable.imports.Remedy;
import org.winnable.imports.ui.internal.Lines;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.WidgetName;

/** Problems, the worst first, each with the decisions that would mend it. */
final class ProblemList {

    private static final int SHOWN = 30;
    private static final int TEXT_WIDTH = 200;
    private static final int HEIGHT = 120;

    private final ScrolledComposite pane;
    private final Composite list;
    private final Consumer<Remedy> chosen;
    private List<Problem> problems = List.of();
    private @Nullable Palette palette;

    /** A list without problems. */
    ProblemList(Composite parent, Consumer<Remedy> chosen) {
        this.chosen = chosen;
        pane = Styles.SURFACE.on(new ScrolledComposite(parent, SWT.V_SCROLL));
        WidgetName.on(pane, "import.problems");
        pane.setExpandHorizontal(true);
        pane.setExpandVertical(true);
        pane.setShowFocusedControl(true);
        list = Styles.SURFACE.on(new Composite(pane, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 12)
                .applyTo(list);
        pane.setContent(list);
        pane.addListener(SWT.Resize, event -> fit());
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, 0).applyTo(pane);
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        tint();
    }

    void setEnabled(boolean enabled) {
        pane.setEnabled(enabled);
    }

    /** Shows problems; the keyboard stays here if it was. */
    void show(List<Problem> newProblems) {
        if (problems.equals(newProblems)) {
            return;
        }
        boolean hadFocus = hasFocus();
        problems = newProblems;
        for (Control child : list.getChildren()) {
            child.dispose();
        }
        newProblems.stream().limit(SHOWN).forEach(this::add);
        tint();
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, Math.min(HEIGHT, fit()))
                .applyTo(pane);
        pane.requestLayout();
        if (hadFocus) {
            list.setFocus();
        }
    }

    private void add(Problem problem) {
        Composite entry = Styles.SURFACE.on(new Composite(list, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(entry);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(entry);
        Label what = Lines.wrapped(entry, Styles.SURFACE, TEXT_WIDTH);
        what.setText(sign(problem.severity()) + problem.message());
        what.setData(problem.severity());
        if (!problem.examples().isEmpty()) {
            Lines.wrapped(entry, Styles.MUTED, TEXT_WIDTH).setText(examples(problem));
        }
        if (!problem.remedies().isEmpty()) {
            Composite row = Styles.SURFACE.on(new Composite(entry, SWT.NONE));
            RowLayout layout = new RowLayout(SWT.HORIZONTAL);
            layout.marginLeft = FocusRing.ROOM;
            layout.marginTop = FocusRing.ROOM;
            layout.marginBottom = FocusRing.ROOM;
            layout.spacing = 8;
            row.setLayout(layout);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(TEXT_WIDTH, SWT.DEFAULT)
                    .applyTo(row);
            problem.remedies().forEach(remedy -> add(row, remedy));
        }
    }

    private void add(Composite row, Remedy remedy) {
        Button button = FocusRing.around(WidgetName.on(new Button(row, SWT.PUSH), "import.remedy"));
        button.setText(remedy.label());
        button.addListener(SWT.Selection, event -> chosen.accept(remedy));
    }

    /** Gives the list the height that it needs in the width there is; returns it. */
    private int fit() {
        int width = pane.getClientArea().width;
        int height = list.computeSize(width, SWT.DEFAULT).y;
        pane.setMinSize(width, height);
        return height;
    }

    private boolean hasFocus() {
        Control focus = pane.getDisplay().getFocusControl();
        while (focus != null && focus != list) {
            focus = focus.getParent();
        }
        return focus == list;
    }

    /** The sign before the words says it too. */
    private void tint() {
        Palette colors = palette;
        if (colors == null) {
            return;
        }
        for (Control entry : list.getChildren()) {
            for (Control child : ((Composite) entry).getChildren()) {
                if (child.getData() instanceof Issue.Severity severity && severity != Issue.Severity.NOTE) {
                    child.setForeground(colors.color(severity == Issue.Severity.REJECTION ? Tone.ERROR : Tone.WARNING));
                }
            }
        }
    }

    private static String sign(Issue.Severity severity) {
        return switch (severity) {
            case NOTE -> Messages.Sign_note;
            case WARNING -> Messages.Sign_warning;
            case REJECTION -> Messages.Sign_rejection;
        };
    }

    private static String examples(Problem problem) {
        return problem.examples().stream()
                .map(issue -> issue.value()
                        .map(value -> Patterns.format(Messages.Problem_exampleOf, issue.line(), value))
                        .orElseGet(() -> Patterns.format(Messages.Problem_example, issue.line())))
                .collect(Collectors.joining("  \u00b7  "));
    }
}
