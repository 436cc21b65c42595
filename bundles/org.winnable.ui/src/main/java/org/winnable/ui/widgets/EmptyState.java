package org.winnable.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.winnable.ui.theme.Styles;

/** What stands in a view while there is nothing to show: what will be here, and the first thing to do about it. */
public final class EmptyState extends Composite {

    private static final int TEXT_WIDTH = 420;
    private static final int MARGIN = 24;

    private final Label image;
    private final Composite actions;

    /**
     * A message in the middle of the parent.
     *
     * @param title what there is none of
     * @param text what will be here; one or two sentences
     */
    public EmptyState(Composite parent, String title, String text) {
        super(parent, SWT.NONE);
        Styles.SURFACE.on(this);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(this);
        Composite middle = Styles.SURFACE.on(new Composite(this, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(middle);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .applyTo(middle);
        image = new Label(middle, SWT.CENTER);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .exclude(true)
                .applyTo(image);
        Label heading = Styles.TITLE.on(new Label(middle, SWT.CENTER | SWT.WRAP));
        heading.setText(title);
        Label body = Styles.MUTED.on(new Label(middle, SWT.CENTER | SWT.WRAP));
        body.setText(text);
        addListener(SWT.Resize, event -> fit(heading, body));
        fit(heading, body);
        actions = Styles.SURFACE.on(new Composite(middle, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .margins(FocusRing.ROOM, 8)
                .numColumns(2)
                .spacing(8, 0)
                .applyTo(actions);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(actions);
    }

    /** Wraps the texts where the view is narrower than they like to be. */
    private void fit(Label... texts) {
        int room = getClientArea().width - 2 * MARGIN;
        int width = room > 0 ? Math.min(TEXT_WIDTH, room) : TEXT_WIDTH;
        for (Label text : texts) {
            GridDataFactory.swtDefaults()
                    .align(SWT.CENTER, SWT.CENTER)
                    .hint(width, SWT.DEFAULT)
                    .applyTo(text);
        }
        layout(true, true);
    }

    /** Sets the picture above the title; this does not dispose of it. */
    public void setImage(Image picture) {
        image.setImage(picture);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(image);
        image.requestLayout();
    }

    /**
     * Offers something to do. The first action offered is the primary one.
     *
     * @param run is called on the UI thread
     * @return the button
     */
    public Button action(String label, Runnable run) {
        boolean first = actions.getChildren().length == 0;
        return first ? PushButton.primary(actions, label, run) : PushButton.secondary(actions, label, run);
    }
}
