package org.winnable.content.ui.internal.asset;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.winnable.content.ui.internal.Messages;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/** Asks for the title of a new asset; takes no room while nobody wants one. */
public final class NewAssetRow {

    private final Composite row;
    private final Text title;
    private final Consumer<String> wanted;

    /**
     * Nothing is asked.
     *
     * @param wanted is given the title
     */
    public NewAssetRow(Composite parent, Consumer<String> wanted) {
        this.wanted = wanted;
        row = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
        title = FocusRing.around(
                WidgetName.on(AccessibleName.on(new Text(row, SWT.BORDER), Messages.New_title), "content.new.title"));
        title.setMessage(Messages.New_title);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(title);
        title.addListener(SWT.DefaultSelection, event -> create());
        title.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                show(false);
            }
        });
        WidgetName.on(PushButton.primary(row, Messages.New_create, this::create), "content.new.create");
        WidgetName.on(PushButton.secondary(row, Messages.New_cancel, () -> show(false)), "content.new.cancel");
        GridRoom.include(row, false);
    }

    /** Asks. */
    public void begin() {
        title.setText("");
        show(true);
        title.setFocus();
    }

    private void create() {
        String text = title.getText().strip();
        if (!text.isEmpty()) {
            show(false);
            wanted.accept(text);
        }
    }

    private void show(boolean asked) {
        GridRoom.include(row, asked);
        row.requestLayout();
    }
}
