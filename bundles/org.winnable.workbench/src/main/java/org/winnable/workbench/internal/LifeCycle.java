package org.winnable.workbench.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.winnable.ui.theme.Themes;

/** What happens before the window is drawn: an outdated layout is forgotten, the theme chosen, the views put in order. */
public final class LifeCycle {

    private static final String LAYOUT = ".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";
    private static final String LAYOUT_OF = "layoutOf";
    private static final String THEMES = "org.eclipse.e4.ui.css.swt.theme";
    private static final String THEME = "themeid";
    private static final String ORDER = "order";

    @PostContextCreate
    void prepare() {
        Preferences preferences = InstanceScope.INSTANCE.getNode(StartAddon.PREFERENCES);
        String build = build();
        if (!build.equals(preferences.get(LAYOUT_OF, ""))) {
            // a layout that another build saved may name parts that are gone, and lack those that came
            forgetLayout();
            preferences.put(LAYOUT_OF, build);
            save(preferences);
        }
        Preferences themes = InstanceScope.INSTANCE.getNode(THEMES);
        if (themes.get(THEME, null) == null && Display.isSystemDarkTheme()) {
            themes.put(THEME, Themes.DARK);
        }
    }

    @ProcessAdditions
    void orderViews(MApplication application, EModelService models) {
        models.findElements(application, null, MPerspectiveStack.class).forEach(LifeCycle::order);
    }

    private static void order(MPerspectiveStack stack) {
        if (stack.getChildren() instanceof EList<MPerspective> views) {
            ECollections.sort(views, Comparator.comparingInt(LifeCycle::place));
        }
        if (stack.getSelectedElement() == null) {
            stack.getChildren().stream().findFirst().ifPresent(stack::setSelectedElement);
        }
    }

    private static int place(MPerspective view) {
        return Optional.ofNullable(view.getPersistedState().get(ORDER))
                .map(Integer::valueOf)
                .orElse(Integer.MAX_VALUE);
    }

    /** What is installed of ours, with versions. */
    private static String build() {
        Bundle own = FrameworkUtil.getBundle(LifeCycle.class);
        return Arrays.stream(own.getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.winnable."))
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static void forgetLayout() {
        Location instance = Platform.getInstanceLocation();
        if (instance == null || instance.getURL() == null) {
            return;
        }
        try {
            Files.deleteIfExists(Path.of(URIUtil.toURI(instance.getURL())).resolve(LAYOUT));
        } catch (IOException | URISyntaxException e) {
            ILog.of(LifeCycle.class).warn("The saved layout cannot be removed", e);
        }
    }

    static void save(Preferences preferences) {
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(LifeCycle.class).warn("Settings cannot be saved", e);
        }
    }
}
