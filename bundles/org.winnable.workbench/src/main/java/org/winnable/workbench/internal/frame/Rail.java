package org.winnable.workbench.internal.frame;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.Event;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.widgets.FlatButton;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workbench.internal.Messages;

/** The rail on the left: one button for each view that some bundle brings. */
public final class Rail {

    private static final int WIDTH = 64;

    private final Map<MPerspective, FlatButton> buttons = new LinkedHashMap<>();
    private final Icons icons;
    private final EPartService parts;

    @Inject
    Rail(Composite parent, MApplication application, EModelService models, EPartService parts, Icons icons) {
        this.icons = icons;
        this.parts = parts;
        Composite rail = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(rail);
        List<MPerspectiveStack> stacks = models.findElements(application, null, MPerspectiveStack.class);
        for (MPerspectiveStack stack : stacks) {
            for (MPerspective view : stack.getChildren()) {
                buttons.put(view, button(rail, view, buttons.size() + 1));
            }
            choose(stack.getSelectedElement());
        }
    }

    @Inject
    void paint(@Optional @Nullable Palette palette) {
        if (palette != null) {
            buttons.values().forEach(button -> button.setPalette(palette));
        }
    }

    @Inject
    @Optional
    void selected(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        if (event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective view) {
            choose(view);
        }
    }

    private FlatButton button(Composite rail, MPerspective view, int place) {
        FlatButton button = new FlatButton(rail, FlatButton.Arrangement.STACKED);
        WidgetName.on(button, "rail." + view.getElementId());
        String label = view.getLocalizedLabel();
        button.setText(label);
        button.setToolTipText(NLS.bind(Messages.Rail_tip, label, place));
        URI drawing = URI.create(view.getIconURI());
        button.setIcon(color -> icons.image(drawing, color, 20));
        button.addListener(SWT.Selection, event -> parts.switchPerspective(view));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(button);
        return button;
    }

    private void choose(@Nullable MPerspective chosen) {
        buttons.forEach((view, button) -> button.setChosen(view == chosen));
    }
}
