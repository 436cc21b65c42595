package org.winnable.personas.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.personas.ui.internal.cards.CardList;
import org.winnable.personas.ui.internal.cards.CardText;
import org.winnable.personas.ui.internal.cards.Faces;
import org.winnable.personas.ui.internal.cards.Pictures;
import org.winnable.personas.ui.internal.editor.EditorPane;
import org.winnable.personas.ui.internal.insight.ComparisonPage;
import org.winnable.personas.ui.internal.insight.PerformancePage;
import org.winnable.personas.ui.internal.insight.SuggestionPage;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.EmptyState;
import org.winnable.ui.widgets.FlatButton;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.NameQuestion;
import org.winnable.ui.widgets.ProblemStrip;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.SaveQuestion;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workspace.WorkspaceProblem;

/** What is wrong with files on top, cards at the left, the editor at the right; or why there is nothing. */
final class PersonasView {

    private static final String PRINTED = ".pdf";
    private static final int[] SHARES = {28, 72};
    private static final int GUTTER = 16;

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Control noClient;
    private final Composite content;
    private final ProblemStrip problems;
    private final NameQuestion newPersona;
    private final Faces faces;
    private final CardList cards;
    private final Button archived;
    private final Composite right;
    private final StackLayout rightStack = new StackLayout();
    private final Control noPersona;
    private final EditorPane editor;
    private final FlatButton unmatched;
    private final SuggestionPage suggestions;

    /** What the user wants; called on the UI thread. */
    interface Listener extends EditorPane.Listener, SuggestionPage.Listener {

        /** Another persona is to be edited. */
        void chosen(String key);

        /** A new persona is wanted. */
        void created(String name);

        /** Archived personas are to be shown too, or no longer. */
        void archivedShown(boolean shown);
    }

    /**
     * A view without a client.
     *
     * @param context in which sections of the editor are made
     */
    PersonasView(Composite parent, Icons icons, PluginCatalog plugins, IEclipseContext context, Listener listener) {
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        area.setLayout(stack);
        faces = new Faces(area);
        noClient =
                WidgetName.on(new EmptyState(area, Messages.Empty_client, Messages.Empty_clientText), "personas.none");
        content = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        problems = new ProblemStrip(content, icons, "personas.problems");
        SashForm columns = Styles.SURFACE.on(new SashForm(content, SWT.HORIZONTAL));
        columns.setSashWidth(GUTTER);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(columns);
        Composite left = Styles.SURFACE.on(new Composite(columns, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .extendedMargins(16, 0, 8, 8)
                .spacing(0, 8)
                .applyTo(left);
        Composite head = Styles.SURFACE.on(new Composite(left, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = Styles.TITLE.on(new Label(head, SWT.NONE));
        title.setText(Messages.Cards_title);
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(title);
        WidgetName.on(PushButton.secondary(head, Messages.Cards_new, this::askForName), "personas.new");
        newPersona = new NameQuestion(
                left,
                "personas.new",
                new NameQuestion.Words(Messages.Cards_newName, Messages.Cards_newCreate, Messages.Cards_newCancel),
                true,
                listener::created);
        cards = new CardList(left, faces, listener::chosen, this::enter);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(cards.control());
        archived = WidgetName.on(new Button(left, SWT.CHECK), "personas.archived");
        GridDataFactory.fillDefaults().exclude(true).applyTo(archived);
        archived.addListener(SWT.Selection, event -> listener.archivedShown(archived.getSelection()));
        unmatched = WidgetName.on(new FlatButton(left, FlatButton.Arrangement.BESIDE), "personas.unmatched");
        GridDataFactory.fillDefaults().exclude(true).applyTo(unmatched);
        right = Styles.SURFACE.on(new Composite(columns, SWT.NONE));
        right.setLayout(rightStack);
        EmptyState empty = WidgetName.on(
                new EmptyState(right, Messages.Empty_personas, Messages.Empty_personasText), "personas.empty");
        WidgetName.on(empty.action(Messages.Cards_new, this::askForName), "personas.empty.new");
        noPersona = empty;
        editor = new EditorPane(right, faces, plugins, context, listener);
        suggestions = new SuggestionPage(right, listener);
        unmatched.addListener(SWT.Selection, event -> {
            top(right, rightStack, suggestions.control());
            unmatched.setChosen(true);
            cards.mark(false);
            listener.turned();
        });
        rightStack.topControl = noPersona;
        columns.setWeights(SHARES);
        stack.topControl = noClient;
    }

    EditorPane editor() {
        return editor;
    }

    PerformancePage performance() {
        return editor.performance();
    }

    ComparisonPage comparison() {
        return editor.comparison();
    }

    SuggestionPage suggestions() {
        return suggestions;
    }

    /** Whether it is shown which personas are missing. */
    boolean showsSuggestions() {
        return rightStack.topControl == suggestions.control();
    }

    /** Whether figures of the chosen persona are shown. */
    boolean showsFigures() {
        return rightStack.topControl == editor.control() && editor.showsFigures();
    }

    /** Says how many people fit no persona; below 0 if that is not known. */
    void showUnmatched(int people) {
        unmatched.setText(Patterns.format(Messages.Unmatched_button, Math.max(0, people)));
        GridRoom.include(unmatched, people >= 0);
        unmatched.requestLayout();
    }

    void setPalette(Palette palette) {
        unmatched.setPalette(palette);
        problems.paint(palette);
        cards.setPalette(palette);
        editor.setPalette(palette);
    }

    void setFocus() {
        if (stack.topControl != content) {
            area.setFocus();
        } else if (rightStack.topControl == noPersona) {
            noPersona.setFocus();
        } else {
            cards.setFocus();
        }
    }

    /** Shows that there is no client. */
    void showNoClient() {
        top(noClient);
    }

    /**
     * Shows cards.
     *
     * @param archivedCount how many personas are archived
     */
    void show(List<CardText> texts, String chosen, int archivedCount) {
        top(content);
        cards.show(texts, chosen);
        archived.setText(Patterns.format(Messages.Cards_archived, archivedCount));
        GridRoom.include(archived, archivedCount > 0);
        archived.requestLayout();
        if (!showsSuggestions()) {
            top(right, rightStack, chosen.isEmpty() ? noPersona : editor.control());
        }
    }

    /** Shows the editor where it was shown which personas are missing. */
    void showEditor() {
        top(right, rightStack, editor.control());
        unmatched.setChosen(false);
        cards.mark(true);
    }

    /** Shows personas by these pictures. */
    void showPictures(Pictures pictures) {
        faces.show(pictures.faces());
        cards.redraw();
        editor.redraw();
    }

    /** Shows what is wrong with files; nothing if the list is empty. */
    void showProblems(Path folder, List<WorkspaceProblem> found) {
        if (found.isEmpty()) {
            problems.hide();
        } else {
            problems.show(Messages.Problems_broken, folder, found);
        }
    }

    /** Asks where a file is to be; empty if somebody thought better of it. */
    Optional<Path> askForFile(String name) {
        return SaveQuestion.ask(area.getShell(), Messages.Editor_print, name, PRINTED);
    }

    private void askForName() {
        newPersona.ask();
    }

    private void enter() {
        editor.setFocus();
    }

    private void top(Control control) {
        top(area, stack, control);
    }

    private static void top(Composite place, StackLayout layout, Control control) {
        if (layout.topControl != control) {
            layout.topControl = control;
            place.layout();
        }
    }
}
