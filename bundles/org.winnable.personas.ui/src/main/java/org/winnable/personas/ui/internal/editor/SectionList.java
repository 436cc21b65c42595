package org.winnable.personas.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.persona.PersonaEdit;
import org.winnable.core.persona.PersonaEditor;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.WidgetName;

/**
 * The sections of one persona, one below the other, in their declared order; made of nothing but contributions. Follows plug-ins that come,
 * go, fail or are resumed.
 */
public final class SectionList {

    static final int TEXT_WIDTH = 320;

    private static final int MARGIN = 8;
    private static final int BETWEEN = 24;

    private final ScrolledComposite scroller;
    private final Composite column;
    private final PluginCatalog plugins;
    private final InstalledSections installed;
    private final IEclipseContext context;
    private final List<SectionFrame> frames = new ArrayList<>();
    private final SectionWatch watch;
    private final Runnable health = this::healthChanged;
    private List<PersonaEditor> sections = List.of();
    private boolean comparing;
    private boolean fitting;
    private @Nullable PersonaEdit edit;
    private @Nullable Label kept;

    /**
     * A list without a persona.
     *
     * @param context in which sections are made
     */
    public SectionList(Composite parent, PluginCatalog plugins, IEclipseContext context) {
        this.plugins = plugins;
        this.context = context;
        installed = new InstalledSections(plugins);
        scroller = Styles.SURFACE.on(new ScrolledComposite(parent, SWT.V_SCROLL));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.getVerticalBar().setIncrement(BETWEEN);
        column = Styles.SURFACE.on(new Composite(scroller, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .margins(MARGIN, MARGIN)
                .spacing(0, BETWEEN)
                .applyTo(column);
        scroller.setContent(column);
        scroller.addListener(SWT.Resize, event -> fit());
        scroller.setShowFocusedControl(true);
        watch = new SectionWatch(parent.getDisplay(), () -> List.copyOf(frames));
        plugins.guard().health().addListener(health);
        scroller.addListener(SWT.Dispose, event -> close());
    }

    /** The widget, for layout. */
    public Control control() {
        return scroller;
    }

    /** Shows a persona, with every section that is installed. */
    public void show(PersonaEdit persona) {
        edit = persona;
        sections = installed.list();
        rebuild();
    }

    /** Lets nothing be changed, or lets it again. */
    public void setEnabled(boolean enabled) {
        column.setEnabled(enabled);
    }

    /** Puts the keyboard into the first section. */
    public void setFocus() {
        column.setFocus();
    }

    private void rebuild() {
        PersonaEdit shown = edit;
        if (shown == null) {
            return;
        }
        watch.renew();
        column.setRedraw(false);
        try {
            frames.forEach(SectionFrame::close);
            frames.clear();
            if (kept != null) {
                kept.dispose();
            }
            for (PersonaEditor section : sections) {
                SectionFrame frame = new SectionFrame(column, section, shown, plugins.guard(), context, this::fitSoon);
                frames.add(frame);
                frame.open();
            }
            sayWhatIsKept(shown);
        } finally {
            column.setRedraw(true);
        }
        column.layout(true, true);
        fit();
        scroller.setOrigin(0, 0);
    }

    private void sayWhatIsKept(PersonaEdit shown) {
        Set<String> owned = sections.stream().map(PersonaEditor::yamlKey).collect(Collectors.toSet());
        List<String> keys = shown.content().sections().keySet().stream()
                .filter(key -> !owned.contains(key))
                .toList();
        kept = null;
        if (!keys.isEmpty()) {
            Label label = WidgetName.on(Styles.MUTED.on(new Label(column, SWT.WRAP)), "personas.kept");
            label.setText(Patterns.format(Messages.Editor_kept, keys.size(), String.join(", ", keys)));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(TEXT_WIDTH, SWT.DEFAULT)
                    .applyTo(label);
            kept = label;
        }
    }

    /** Once, after the layout that is under way. */
    private void fitSoon() {
        if (!fitting) {
            fitting = true;
            scroller.getDisplay().asyncExec(() -> {
                fitting = false;
                fit();
            });
        }
    }

    /** Gives the column its height; what is in it may have grown. */
    private void fit() {
        if (!scroller.isDisposed() && !column.isDisposed()) {
            int width = scroller.getClientArea().width;
            int height = column.computeSize(width, SWT.DEFAULT).y;
            if (scroller.getMinHeight() != height) {
                scroller.setMinHeight(height);
            }
        }
    }

    /** On any thread, and often: what came of it is looked at once, on the thread of the widgets. */
    private void healthChanged() {
        scroller.getDisplay().asyncExec(() -> {
            if (!comparing && !scroller.isDisposed()) {
                comparing = true;
                try {
                    compare();
                } finally {
                    comparing = false;
                }
            }
        });
    }

    private void compare() {
        List<PersonaEditor> now = installed.list();
        boolean resumed = frames.stream().anyMatch(SectionFrame::isResumed);
        if (!now.equals(sections) || resumed) {
            sections = now;
            rebuild();
        }
    }

    private void close() {
        plugins.guard().health().removeListener(health);
        frames.forEach(SectionFrame::close);
        frames.clear();
        watch.close();
    }
}
