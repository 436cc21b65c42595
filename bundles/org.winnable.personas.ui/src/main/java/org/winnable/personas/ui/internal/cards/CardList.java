package org.winnable.personas.ui.internal.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;

/** The cards, one below the other. Up and down choose, Return goes on into the editor. */
public final class CardList {

    private static final int BETWEEN = 8;

    private final ScrolledComposite scroller;
    private final Composite column;
    private final Faces faces;
    private final Consumer<String> chosen;
    private final Runnable entered;
    private final List<PersonaCard> cards = new ArrayList<>();
    private String current = "";
    private boolean marked = true;
    private @Nullable Palette palette;

    /**
     * No cards.
     *
     * @param chosen is given the key of the card that a person chose
     * @param entered is called when a person wants to go on with the chosen card
     */
    public CardList(Composite parent, Faces faces, Consumer<String> chosen, Runnable entered) {
        this.faces = faces;
        this.chosen = chosen;
        this.entered = entered;
        scroller = Styles.SURFACE.on(new ScrolledComposite(parent, SWT.V_SCROLL));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        column = Styles.SURFACE.on(new Composite(scroller, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, BETWEEN).applyTo(column);
        scroller.setContent(column);
    }

    /** The widget, for layout. */
    public Control control() {
        return scroller;
    }

    /** Paints anew, with the pictures that there are now. */
    public void redraw() {
        cards.forEach(card -> card.canvas().redraw());
    }

    /** Sets the colours. */
    public void setPalette(Palette newPalette) {
        palette = newPalette;
        cards.forEach(card -> card.setPalette(newPalette));
    }

    /** Shows other cards, or the same with other words. */
    public void show(List<CardText> texts, String chosenKey) {
        List<String> before = cards.stream().map(card -> card.text().key()).toList();
        List<String> now = texts.stream().map(CardText::key).toList();
        if (!before.equals(now)) {
            boolean focused = cards.stream().anyMatch(card -> card.canvas().isFocusControl());
            cards.forEach(card -> card.canvas().dispose());
            cards.clear();
            texts.forEach(this::add);
            column.layout(true, true);
            scroller.setMinHeight(column.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
            if (focused) {
                card(chosenKey).ifPresent(card -> card.canvas().setFocus());
            }
        }
        for (int place = 0; place < texts.size(); place++) {
            cards.get(place).show(texts.get(place));
        }
        choose(chosenKey);
    }

    /** Puts the keyboard on the chosen card. */
    public void setFocus() {
        card(current).ifPresentOrElse(card -> card.canvas().setFocus(), scroller::setFocus);
    }

    /** Lets the chosen card stand out, or not, where something else than its persona is shown beside the cards. */
    public void mark(boolean isMarked) {
        marked = isMarked;
        choose(current);
    }

    private void choose(String key) {
        current = key;
        cards.forEach(card -> card.setChosen(marked && card.text().key().equals(key)));
    }

    private Optional<PersonaCard> card(String key) {
        return cards.stream().filter(card -> card.text().key().equals(key)).findFirst();
    }

    private void add(CardText text) {
        PersonaCard card = new PersonaCard(column, text, faces);
        card.setPalette(palette);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, card.height())
                .applyTo(card.canvas());
        card.canvas().addListener(SWT.MouseDown, event -> {
            card.canvas().setFocus();
            wanted(card);
        });
        card.canvas().addListener(SWT.KeyDown, event -> pressed(event, card));
        card.canvas().addListener(SWT.Traverse, event -> {
            boolean moves = event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS;
            event.doit = !moves && event.detail != SWT.TRAVERSE_RETURN;
        });
        cards.add(card);
    }

    private void pressed(Event event, PersonaCard card) {
        int place = cards.indexOf(card);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> go(place + 1);
            case SWT.ARROW_UP -> go(place - 1);
            case SWT.HOME -> go(0);
            case SWT.END -> go(cards.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> entered.run();
            default -> {
                if (event.character == ' ') {
                    wanted(card);
                }
            }
        }
    }

    private void go(int place) {
        if (place >= 0 && place < cards.size()) {
            PersonaCard card = cards.get(place);
            card.canvas().setFocus();
            wanted(card);
        }
    }

    private void wanted(PersonaCard card) {
        marked = true;
        choose(card.text().key());
        // the chosen one, too: something else may be shown beside the cards
        chosen.accept(card.text().key());
    }
}
