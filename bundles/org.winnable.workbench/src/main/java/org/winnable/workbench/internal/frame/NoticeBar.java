package org.winnable.workbench.internal.frame;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workbench.internal.Messages;

/** One notice above the status line, until it is closed. Takes no room while there is none. */
final class NoticeBar {

    private final Icons icons;
    private final Jobs jobs;
    private @Nullable Notice notice;
    private @Nullable Palette palette;
    private @Nullable Bar bar;

    /** The widgets of the bar. */
    private record Bar(
            Composite whole, Label icon, Label title, Label message, Link fold, FlatButton close, Label details) {}

    NoticeBar(Icons icons, Jobs jobs) {
        this.icons = icons;
        this.jobs = jobs;
    }

    void create(Composite parent) {
        Composite whole = WidgetName.on(Styles.RAISED.on(new Composite(parent, SWT.NONE)), "notice");
        GridLayoutFactory.fillDefaults()
                .numColumns(5)
                .margins(16, 8)
                .spacing(8, 4)
                .applyTo(whole);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(whole);
        Label icon = new Label(whole, SWT.NONE);
        Label title = WidgetName.on(Styles.HEADING.on(new Label(whole, SWT.NONE)), "notice.title");
        Label message = WidgetName.on(new Label(whole, SWT.WRAP), "notice.message");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(message);
        Link fold = new Link(whole, SWT.NONE);
        fold.addListener(SWT.Selection, event -> toggleDetails());
        FlatButton close = WidgetName.on(new FlatButton(whole, FlatButton.Arrangement.BESIDE), "notice.close");
        close.setIcon(color -> icons.image("x", color, 16));
        close.setToolTipText(Messages.Notice_close);
        close.addListener(SWT.Selection, event -> jobs.dismissNotice());
        Label details = Styles.MUTED.on(new Label(whole, SWT.WRAP));
        GridDataFactory.fillDefaults()
                .span(5, 1)
                .grab(true, false)
                .exclude(true)
                .applyTo(details);
        bar = new Bar(whole, icon, title, message, fold, close, details);
        show(notice);
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        if (bar != null) {
            bar.close().setPalette(newPalette);
            showIcon();
        }
    }

    void show(@Nullable Notice newNotice) {
        notice = newNotice;
        if (bar == null || bar.whole().isDisposed()) {
            return;
        }
        if (newNotice != null) {
            bar.title().setText(newNotice.title());
            bar.message().setText(newNotice.message());
            bar.details().setText(newNotice.details());
            include(bar.details(), false);
            include(bar.fold(), !newNotice.details().isEmpty());
            bar.fold().setText("<a>" + Messages.Notice_details + "</a>");
            showIcon();
        }
        include(bar.whole(), newNotice != null);
        bar.whole().requestLayout();
    }

    private void showIcon() {
        if (palette != null && notice != null && bar != null) {
            boolean failed = notice.kind() == Notice.Kind.FAILED;
            bar.icon()
                    .setImage(icons.image(
                            failed ? "circle-alert" : "circle-check",
                            palette.color(failed ? Tone.ERROR : Tone.SUCCESS),
                            16));
        }
    }

    private void toggleDetails() {
        if (bar != null) {
            boolean show = !bar.details().getVisible();
            include(bar.details(), show);
            bar.fold().setText("<a>" + (show ? Messages.Notice_hide : Messages.Notice_details) + "</a>");
            bar.whole().requestLayout();
        }
    }

    private static void include(Control control, boolean included) {
        control.setVisible(included);
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !included;
        } else {
            GridDataFactory.swtDefaults().exclude(!included).applyTo(control);
        }
    }
}
