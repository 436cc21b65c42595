package org.winnable.ui.widgets;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.workspace.WorkspaceProblem;

/**
 * What is wrong with files of a workspace: file, line and remedy, and a way to open the first. Stays until it is mended, and takes no room
 * while nothing is wrong.
 */
public final class ProblemStrip {

    private static final int MOST = 3;
    private static final int ICON = 16;

    private final Icons icons;
    private final Composite whole;
    private final Label icon;
    private final Label title;
    private final Label message;
    private final Link open;
    private @Nullable Path file;

    /**
     * A strip without problems.
     *
     * @param parent with a grid of one column
     * @param name of the strip; its parts have names below it
     */
    public ProblemStrip(Composite parent, Icons icons, String name) {
        this.icons = icons;
        whole = WidgetName.on(Styles.RAISED.on(new Composite(parent, SWT.NONE)), name);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(16, 8)
                .spacing(8, 2)
                .applyTo(whole);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(whole);
        icon = new Label(whole, SWT.NONE);
        title = WidgetName.on(Styles.HEADING.on(new Label(whole, SWT.WRAP)), name + ".title");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        open = WidgetName.on(new Link(whole, SWT.NONE), name + ".open");
        open.addListener(SWT.Selection, event -> open());
        new Label(whole, SWT.NONE);
        message = WidgetName.on(new Label(whole, SWT.WRAP), name + ".message");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(message);
        GridRoom.include(whole, false);
    }

    /** Sets the colours. */
    public void paint(Palette palette) {
        icon.setImage(icons.image("circle-alert", palette.color(Tone.ERROR), ICON));
    }

    /**
     * Shows problems.
     *
     * @param headline what follows from them
     * @param folder of the workspace
     * @param problems at least one
     */
    public void show(String headline, Path folder, List<WorkspaceProblem> problems) {
        if (!whole.isDisposed()) {
            String first = problems.getFirst().file();
            file = folder.resolve(first);
            title.setText(headline);
            message.setText(text(problems));
            open.setText("<a>" + Patterns.format(Messages.Problems_open, first) + "</a>");
            title.requestLayout();
            message.requestLayout();
            open.requestLayout();
            include(true);
        }
    }

    /** Nothing is wrong any more. */
    public void hide() {
        if (!whole.isDisposed()) {
            include(false);
        }
    }

    private void include(boolean shown) {
        GridRoom.include(whole, shown);
        whole.requestLayout();
    }

    /** The first problems, each on its line, and how many more there are. */
    static String text(List<WorkspaceProblem> problems) {
        String first = problems.stream().limit(MOST).map(WorkspaceProblem::text).collect(Collectors.joining("\n"));
        int more = problems.size() - MOST;
        return more > 0 ? first + "\n" + Patterns.format(Messages.Problems_more, more) : first;
    }

    private void open() {
        Path shown = file;
        if (shown != null) {
            Program.launch(shown.toString());
        }
    }
}
