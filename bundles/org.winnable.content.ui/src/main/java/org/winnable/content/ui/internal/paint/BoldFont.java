package org.winnable.content.ui.internal.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;

/** Bold fonts for what is painted. */
public final class BoldFont {

    private BoldFont() {}

    /**
     * The control's font, bold; goes with the control.
     *
     * @param more points that it is larger by
     */
    public static Font of(Control control, int more) {
        FontData[] data = control.getFont().getFontData();
        for (FontData one : data) {
            one.setStyle(SWT.BOLD);
            one.setHeight(one.getHeight() + more);
        }
        Font font = new Font(control.getDisplay(), data);
        control.addListener(SWT.Dispose, event -> font.dispose());
        return font;
    }
}
