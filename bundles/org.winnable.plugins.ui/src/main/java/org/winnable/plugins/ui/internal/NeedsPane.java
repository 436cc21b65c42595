package org.winnable.plugins.ui.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.winnable.core.plugin.PluginNeed;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/** What the open client needs and is not installed, each with a button that fetches it. Takes no room while nothing is missing. */
final class NeedsPane {

    private final StoreDesk desk;
    private final Composite pane;

    NeedsPane(Composite parent, StoreDesk desk) {
        this.desk = desk;
        pane = WidgetName.on(Rows.of(parent, 2), "plugins.needs");
        GridRoom.include(pane, false);
    }

    void show(List<PluginNeed> needs) {
        for (var child : pane.getChildren()) {
            child.dispose();
        }
        for (PluginNeed need : needs) {
            Label words = new Label(pane, SWT.WRAP);
            words.setText(Patterns.format(Messages.Needs_missing, need.text()));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .align(SWT.FILL, SWT.CENTER)
                    .applyTo(words);
            WidgetName.on(
                    PushButton.secondary(pane, Messages.Needs_install, () -> desk.install(need)),
                    "plugins.need." + need.id());
        }
        GridRoom.include(pane, !needs.isEmpty());
        pane.requestLayout();
    }
}
