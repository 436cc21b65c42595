package org.winnable.personas.ui.internal.insight;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.winnable.personas.suggestion.PersonaSuggestion;
import org.winnable.personas.suggestion.PersonaSuggestion.Distinction;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/** Who fits none of the personas, and which personas seem to be missing. */
public final class SuggestionPage {

    private static final int WIDTH = 320;

    private final Composite area;
    private final Label count;
    private final Scrolled scrolled;
    private final Listener listener;

    /** What the user wants; called on the UI thread. */
    public interface Listener {

        /** Everyone who fits no persona is to be shown. */
        void unmatchedWanted();

        /** The people of a group are to be shown. */
        void groupWanted(PersonaSuggestion group);

        /** A group is to become a persona. */
        void personaWanted(PersonaSuggestion group);
    }

    /** A page without figures. */
    public SuggestionPage(Composite parent, Listener listener) {
        this.listener = listener;
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .extendedMargins(0, 16, 8, 0)
                .spacing(0, 8)
                .applyTo(area);
        Composite head = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, FocusRing.ROOM)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        count = WidgetName.on(Styles.TITLE.on(new Label(head, SWT.NONE)), "personas.unmatched.count");
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(count);
        WidgetName.on(
                PushButton.secondary(head, Messages.Insight_showLeads, listener::unmatchedWanted),
                "personas.unmatched.leads");
        scrolled = new Scrolled(area, 1, "personas.suggestions");
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(scrolled.control());
    }

    /** The widget, for layout. */
    public Control control() {
        return area;
    }

    /** Says how many fit none, and that groups are being looked for. */
    public void begin(int unmatched, int people) {
        count.setText(Patterns.format(Messages.Unmatched_title, unmatched, people));
        count.requestLayout();
        say(Messages.Insight_working);
    }

    /** Says why there is nothing to show. */
    public void say(String text) {
        scrolled.show(column -> Scrolled.text(column, text, WIDTH, 1));
    }

    /** Shows what was found. */
    public void show(List<PersonaSuggestion> groups) {
        scrolled.show(column -> {
            Scrolled.text(
                    column,
                    groups.isEmpty() ? Messages.Suggest_none : Patterns.format(Messages.Suggest_found, groups.size()),
                    WIDTH,
                    1);
            for (int place = 0; place < groups.size(); place++) {
                group(column, groups.get(place), place);
            }
        });
    }

    private void group(Composite column, PersonaSuggestion group, int place) {
        Scrolled.heading(column, group.name(), 1);
        String words = group.words().stream().map(word -> word(group, word)).collect(Collectors.joining(" \u00b7 "));
        Scrolled.text(
                column,
                Patterns.format(Messages.Suggest_group, group.rows().size(), group.fit()) + "\n"
                        + Patterns.format(Messages.Suggest_words, words),
                WIDTH,
                1);
        Composite buttons = Styles.SURFACE.on(new Composite(column, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 0)
                .applyTo(buttons);
        WidgetName.on(
                PushButton.secondary(buttons, Messages.Suggest_make, () -> listener.personaWanted(group)),
                "personas.suggest.make." + place);
        WidgetName.on(
                PushButton.secondary(buttons, Messages.Insight_showLeads, () -> listener.groupWanted(group)),
                "personas.suggest.leads." + place);
    }

    private static String word(PersonaSuggestion group, Distinction word) {
        return Patterns.format(
                Messages.Suggest_word, word.label(), word.having(), group.rows().size(), word.elsewhere());
    }
}
