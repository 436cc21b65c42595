package org.winnable.workbench.internal.frame;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.Notice;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.FlatButton;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workbench.internal.Messages;

/**
 * One notice above the status line. What failed stays until it is closed; what was done goes by itself once there was time to
 * read it, but not from under the pointer or the keyboard. Takes no room while there is none.
 */
final class NoticeBar {

    private static final int LEAST_MILLIS = 4_000;
    private static final int MILLIS_PER_CHARACTER = 60;

    private final Icons icons;
    private final Jobs jobs;
    private @Nullable Notice notice;
    private @Nullable Palette palette;
    private final Composite whole;
    private final Label icon;
    private final Label title;
    private final Label message;
    private final Link action;
    private final Link fold;
    private final FlatButton close;
    private final Label details;

    NoticeBar(Composite parent, Icons icons, Jobs jobs) {
        this.icons = icons;
        this.jobs = jobs;
        whole = WidgetName.on(Styles.RAISED.on(new Composite(parent, SWT.NONE)), "notice");
        GridLayoutFactory.fillDefaults()
                .numColumns(6)
                .margins(16, 8)
                .spacing(8, 4)
                .applyTo(whole);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(whole);
        icon = new Label(whole, SWT.NONE);
        title = WidgetName.on(Styles.HEADING.on(new Label(whole, SWT.NONE)), "notice.title");
        message = WidgetName.on(new Label(whole, SWT.WRAP), "notice.message");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(message);
        action = WidgetName.on(new Link(whole, SWT.NONE), "notice.action");
        action.addListener(SWT.Selection, event -> act());
        fold = new Link(whole, SWT.NONE);
        fold.addListener(SWT.Selection, event -> toggleDetails());
        close = WidgetName.on(new FlatButton(whole, FlatButton.Arrangement.BESIDE), "notice.close");
        close.setIcon(color -> icons.image("x", color, 16));
        close.setToolTipText(Messages.Notice_close);
        close.addListener(SWT.Selection, event -> jobs.dismissNotice());
        details = Styles.MUTED.on(new Label(whole, SWT.WRAP));
        GridDataFactory.fillDefaults()
                .span(6, 1)
                .grab(true, false)
                .exclude(true)
                .applyTo(details);
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        close.setPalette(newPalette);
        showIcon();
    }

    void show(@Nullable Notice newNotice) {
        notice = newNotice;
        if (whole.isDisposed()) {
            return;
        }
        if (newNotice != null) {
            title.setText(newNotice.title());
            message.setText(newNotice.message());
            details.setText(newNotice.details());
            GridRoom.include(details, false);
            GridRoom.include(action, newNotice.action().isPresent());
            newNotice.action().ifPresent(offered -> action.setText("<a>" + offered.label() + "</a>"));
            GridRoom.include(fold, !newNotice.details().isEmpty());
            fold.setText("<a>" + Messages.Notice_details + "</a>");
            showIcon();
        }
        GridRoom.include(whole, newNotice != null);
        whole.requestLayout();
        if (newNotice != null && newNotice.kind() == Notice.Kind.DONE) {
            closeLater(newNotice);
        }
    }

    private void act() {
        Notice shown = notice;
        if (shown != null) {
            jobs.dismissNotice();
            shown.action().ifPresent(offered -> offered.run().run());
        }
    }

    private void closeLater(Notice read) {
        int length = read.title().length() + read.message().length();
        whole.getDisplay().timerExec(LEAST_MILLIS + length * MILLIS_PER_CHARACTER, () -> closeUnlessUsed(read));
    }

    private void closeUnlessUsed(Notice read) {
        if (whole.isDisposed() || notice != read) {
            return;
        }
        if (isUsed()) {
            closeLater(read);
        } else {
            jobs.dismissNotice();
        }
    }

    /** Whether the pointer or the keyboard is here. */
    private boolean isUsed() {
        Display display = whole.getDisplay();
        Control focus = display.getFocusControl();
        return whole.getClientArea().contains(whole.toControl(display.getCursorLocation()))
                || focus != null && focus.getParent() == whole;
    }

    private void showIcon() {
        Palette colors = palette;
        Notice shown = notice;
        if (colors != null && shown != null) {
            boolean failed = shown.kind() == Notice.Kind.FAILED;
            icon.setImage(icons.image(
                    failed ? "circle-alert" : "circle-check", colors.color(failed ? Tone.ERROR : Tone.SUCCESS), 16));
        }
    }

    private void toggleDetails() {
        boolean show = !details.getVisible();
        GridRoom.include(details, show);
        fold.setText("<a>" + (show ? Messages.Notice_hide : Messages.Notice_details) + "</a>");
        whole.requestLayout();
    }
}
