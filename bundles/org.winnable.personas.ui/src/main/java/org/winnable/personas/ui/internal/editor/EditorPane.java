package org.winnable.personas.ui.internal.editor;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.persona.PersonaEdit;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.personas.ui.internal.cards.Faces;
import org.winnable.personas.ui.internal.cards.Portrait;
import org.winnable.personas.ui.internal.insight.ComparisonPage;
import org.winnable.personas.ui.internal.insight.PerformancePage;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.Pages;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workspace.PersonaFiles;

/** One persona: its head with what can be done with it as a whole, and its sections. */
public final class EditorPane {

    private static final int PORTRAIT = 44;

    private final Composite area;
    private final Canvas portrait;
    private final Label name;
    private final Label file;
    private final Button archive;
    private final Label problem;
    private final Pages pages;
    private final SectionList sections;
    private final PerformancePage performance;
    private final ComparisonPage comparison;
    private @Nullable PersonaEdit edit;
    private @Nullable Palette palette;

    /** What the user wants; called on the UI thread. */
    public interface Listener {

        /** The writing in a field ended: what is written next is another step. */
        void paused();

        /** A copy of the persona is wanted. */
        void duplicated();

        /** The persona is to be archived, or no longer. */
        void archived();

        /** The persona is to be printed to a file. */
        void printed();

        /** Another page is shown. */
        void turned();

        /** The people who fit are to be shown. */
        void membersWanted();

        /** The persona is to stand beside another one. */
        void comparisonWanted(String key);
    }

    /**
     * A pane without a persona.
     *
     * @param faces the pictures that there are when it paints
     * @param context in which sections are made
     */
    public EditorPane(
            Composite parent, Faces faces, PluginCatalog plugins, IEclipseContext context, Listener listener) {
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .extendedMargins(0, 16, 8, 0)
                .spacing(0, 8)
                .applyTo(area);
        Composite head = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(5)
                .margins(8, FocusRing.ROOM)
                .spacing(12, 0)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        portrait = new Canvas(head, SWT.DOUBLE_BUFFERED);
        GridDataFactory.swtDefaults().span(1, 2).hint(PORTRAIT, PORTRAIT).applyTo(portrait);
        portrait.addPaintListener(event -> {
            PersonaEdit shown = edit;
            Palette colors = palette;
            if (shown != null && colors != null) {
                Portrait.paint(
                        event.gc,
                        colors,
                        faces,
                        shown.persona(),
                        shown.content().name(),
                        0,
                        0,
                        PORTRAIT);
            }
        });
        name = WidgetName.on(Styles.TITLE.on(new Label(head, SWT.NONE)), "personas.name");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        archive = WidgetName.on(
                PushButton.secondary(head, Messages.Editor_archive, listener::archived), "personas.archive");
        Button duplicate = WidgetName.on(
                PushButton.secondary(head, Messages.Editor_duplicate, listener::duplicated), "personas.duplicate");
        Button print =
                WidgetName.on(PushButton.secondary(head, Messages.Editor_print, listener::printed), "personas.print");
        center(archive);
        center(duplicate);
        center(print);
        file = WidgetName.on(Styles.MUTED.on(new Label(head, SWT.NONE)), "personas.file");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        problem = WidgetName.on(Styles.ERROR.on(new Label(area, SWT.WRAP)), "personas.problem");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SectionList.TEXT_WIDTH, SWT.DEFAULT)
                .exclude(true)
                .applyTo(problem);
        pages = new Pages(area, "personas.page", listener::turned);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(pages.control());
        sections = new SectionList(pages.place(), plugins, context);
        performance = new PerformancePage(pages.place(), listener::membersWanted);
        comparison = new ComparisonPage(pages.place(), listener::comparisonWanted);
        pages.add(Messages.Page_profile, "profile", sections.control());
        pages.add(Messages.Page_performance, "performance", performance.control());
        pages.add(Messages.Page_compare, "compare", comparison.control());
        watchFocus(listener);
    }

    /** Paints the portrait anew, with the picture that there is now. */
    public void redraw() {
        portrait.redraw();
    }

    /** The widget, for layout. */
    public Control control() {
        return area;
    }

    /** What became of the people who fit. */
    public PerformancePage performance() {
        return performance;
    }

    /** The persona beside another one. */
    public ComparisonPage comparison() {
        return comparison;
    }

    /** Whether figures are shown rather than what the persona is. */
    public boolean showsFigures() {
        return !pages.shows(sections.control());
    }

    /** Sets the colours. */
    public void setPalette(Palette newPalette) {
        palette = newPalette;
        pages.setPalette(newPalette);
        portrait.redraw();
    }

    /** Puts the keyboard into the first section. */
    public void setFocus() {
        pages.show(sections.control());
        sections.setFocus();
    }

    /** Shows a persona. */
    public void show(PersonaEdit persona) {
        edit = persona;
        showHead();
        showProblem("");
        sections.show(persona);
    }

    /** Shows the name of the persona, and what follows from it, as they are now. */
    public void showHead() {
        PersonaEdit shown = edit;
        if (shown != null) {
            PersonaContent content = shown.content();
            name.setText(content.name().replace("&", "&&"));
            name.setToolTipText(content.name());
            file.setText(PersonaFiles.place(shown.persona()));
            PushButton.setText(archive, content.archived() ? Messages.Editor_restore : Messages.Editor_archive);
            center(archive);
            name.requestLayout();
            portrait.redraw();
        }
    }

    /** Says what is wrong; empty for nothing. */
    public void showProblem(String text) {
        if (!text.equals(problem.getText())) {
            problem.setText(text);
            GridRoom.include(problem, !text.isEmpty());
            area.layout(true, true);
        }
    }

    /** Lets nothing be changed while the file has mistakes, or lets it again. */
    public void setEnabled(boolean enabled) {
        sections.setEnabled(enabled);
        archive.setEnabled(enabled);
    }

    /** Beside both lines of the head. */
    private static void center(Button button) {
        GridDataFactory.createFrom((GridData) button.getLayoutData())
                .align(SWT.FILL, SWT.CENTER)
                .span(1, 2)
                .applyTo(button);
    }

    /** Whichever section it was in: the section need not know of steps. */
    private void watchFocus(Listener listener) {
        org.eclipse.swt.widgets.Listener left = event -> ended(event, listener);
        area.getDisplay().addFilter(SWT.FocusOut, left);
        area.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.FocusOut, left));
    }

    private void ended(@Nullable Event event, Listener listener) {
        if (event == null || !(event.widget instanceof Control control)) {
            return;
        }
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == area) {
                listener.paused();
                return;
            }
        }
    }
}
