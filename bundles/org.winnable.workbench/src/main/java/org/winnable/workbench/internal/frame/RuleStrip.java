package org.winnable.workbench.internal.frame;

import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.session.RuleTrouble;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workbench.internal.Messages;
import org.winnable.workspace.WorkspaceProblem;

/**
 * What is wrong with the rules as they are written: file, line and remedy. Stays until it is mended, and takes no room while
 * nothing is wrong.
 */
final class RuleStrip {

    private static final int MOST = 3;
    private static final int ICON = 16;

    private final Icons icons;
    private final Composite whole;
    private final Label icon;
    private final Label title;
    private final Label message;
    private final Link open;
    private @Nullable RuleTrouble trouble;

    RuleStrip(Composite parent, Icons icons) {
        this.icons = icons;
        whole = WidgetName.on(Styles.RAISED.on(new Composite(parent, SWT.NONE)), "rules");
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(16, 8)
                .spacing(8, 2)
                .applyTo(whole);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(whole);
        icon = new Label(whole, SWT.NONE);
        title = WidgetName.on(Styles.HEADING.on(new Label(whole, SWT.WRAP)), "rules.title");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        open = WidgetName.on(new Link(whole, SWT.NONE), "rules.open");
        open.addListener(SWT.Selection, event -> open());
        new Label(whole, SWT.NONE);
        message = WidgetName.on(new Label(whole, SWT.WRAP), "rules.message");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(message);
        GridRoom.include(whole, false);
    }

    void paint(Palette palette) {
        icon.setImage(icons.image("circle-alert", palette.color(Tone.ERROR), ICON));
    }

    void show(@Nullable RuleTrouble now) {
        trouble = now;
        if (whole.isDisposed()) {
            return;
        }
        if (now != null) {
            title.setText(now.judged() ? Messages.Rules_lastInForce : Messages.Rules_noneInForce);
            message.setText(text(now));
            open.setText("<a>"
                    + Patterns.format(
                            Messages.Rules_open, now.problems().getFirst().file()) + "</a>");
        }
        GridRoom.include(whole, now != null);
        whole.requestLayout();
    }

    /** The first problems, each on its line, and how many more there are. */
    static String text(RuleTrouble trouble) {
        String first = trouble.problems().stream()
                .limit(MOST)
                .map(WorkspaceProblem::text)
                .collect(Collectors.joining("\n"));
        int more = trouble.problems().size() - MOST;
        return more > 0 ? first + "\n" + Patterns.format(Messages.Rules_more, more) : first;
    }

    private void open() {
        RuleTrouble shown = trouble;
        if (shown != null) {
            Program.launch(shown.file().toString());
        }
    }
}
