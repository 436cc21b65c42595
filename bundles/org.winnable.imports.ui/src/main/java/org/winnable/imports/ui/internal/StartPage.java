package org.winnable.imports.ui.internal;

import java.net.URI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ImportHistory;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.EmptyState;
import org.winnable.ui.widgets.WidgetName;

/** Where files are dropped or chosen, above what was imported before. */
final class StartPage {

    private static final int ARC = 16;
    private static final int ZONE_HEIGHT = 240;
    private static final URI DRAWING = URI.create("platform:/plugin/org.winnable.imports.ui/icons/upload.svg");

    private final Icons icons;
    private final Composite page;
    private final Composite zone;
    private final EmptyState invitation;
    private final Button chooser;
    private final HistoryPane history;
    private @Nullable Palette palette;

    StartPage(Composite parent, Icons icons, PluginCatalog catalog, ImportUndo undo, Runnable choose, Runnable ask) {
        this.icons = icons;
        page = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(8, 8).applyTo(page);
        zone = Styles.SURFACE.on(new Composite(page, SWT.DOUBLE_BUFFERED));
        GridLayoutFactory.fillDefaults().margins(ARC, 8).applyTo(zone);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(zone);
        zone.addListener(SWT.Paint, event -> dash(event.gc));
        invitation = new EmptyState(zone, Messages.Start_title, Messages.Start_text);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(invitation);
        chooser = WidgetName.on(invitation.action(Messages.Start_choose, choose), "import.choose");
        history = new HistoryPane(page, catalog, undo, ask);
    }

    Composite control() {
        return page;
    }

    void setFocus() {
        chooser.setFocus();
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        invitation.setImage(icons.image(DRAWING, newPalette.color(Tone.ACCENT), 32));
        zone.redraw();
        history.paint(newPalette);
    }

    void show(ImportHistory imports) {
        history.show(imports);
        // once there is a history it gets the room
        boolean first = imports.imports().isEmpty();
        GridDataFactory.fillDefaults()
                .grab(true, first)
                .hint(SWT.DEFAULT, first ? SWT.DEFAULT : ZONE_HEIGHT)
                .applyTo(zone);
        zone.requestLayout();
    }

    /** Offers to ask about people who look alike, if there are any. */
    void showPairs(int count) {
        history.showPairs(count);
    }

    private void dash(GC gc) {
        Palette colors = palette;
        if (colors != null) {
            Rectangle area = zone.getClientArea();
            gc.setAntialias(SWT.ON);
            gc.setForeground(colors.color(Tone.MUTED));
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
        }
    }
}
