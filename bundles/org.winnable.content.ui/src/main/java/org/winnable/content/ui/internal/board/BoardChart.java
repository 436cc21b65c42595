package org.winnable.content.ui.internal.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.asset.TitleLines;
import org.winnable.content.ui.internal.board.Board.Card;
import org.winnable.content.ui.internal.board.Board.Place;
import org.winnable.content.ui.internal.paint.Drag;
import org.winnable.content.ui.internal.paint.KeyChart;
import org.winnable.core.content.AssetStatus;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

/** Cards in columns, painted. Dragged, or moved with Alt and an arrow, a card goes to another column. */
final class BoardChart extends KeyChart {

    private static final int HEIGHT = 320;
    private static final int ARC = 10;
    private static final int NOBODY = -1;

    private final ScrolledComposite scroller;
    private final Listener listener;
    private final Drag<Card> drag = new Drag<>();
    private Board board = new Board(List.of());
    private Place selected = new Place(0, 0);
    private Place hovered = new Place(0, NOBODY);

    /** What the user wants. */
    interface Listener {

        /** A card lies in another column. */
        void moved(Card card, AssetStatus to);

        /** A card is to be looked at. */
        void opened(Card card);
    }

    BoardChart(ScrolledComposite parent, Listener listener) {
        super(parent, "content.board", HEIGHT);
        this.scroller = parent;
        this.listener = listener;
        addListener(SWT.MouseDown, this::pressedAt);
        addListener(SWT.MouseMove, this::movedTo);
        addListener(SWT.MouseUp, this::releasedAt);
        addListener(SWT.MouseExit, event -> hover(new Place(0, NOBODY)));
        addListener(SWT.MouseDoubleClick, event -> open());
    }

    /** Shows a board; the card that was selected stays so, wherever it lies now. */
    void show(Board shown) {
        Optional<Place> stays =
                board.card(selected).flatMap(card -> shown.place(card.asset().key()));
        board = shown;
        selected = stays.orElseGet(() -> shown.step(new Place(NOBODY, 0), 0, 1));
        scroller.setMinHeight(computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        changed();
    }

    /** The layout of the columns as they are now. */
    BoardLayout layoutNow() {
        return new BoardLayout(
                getClientArea().width, line(), Math.max(1, board.columns().size()));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int most = board.columns().stream()
                .mapToInt(column -> column.cards().size())
                .max()
                .orElse(0);
        return new Point(
                widthHint == SWT.DEFAULT ? 2 * HEIGHT : widthHint,
                heightHint == SWT.DEFAULT ? layoutNow().height(most) : heightHint);
    }

    @Override
    protected String description() {
        String here = board.card(selected)
                .map(card -> Patterns.format(
                        Messages.Board_card,
                        board.columns().get(selected.column()).status().label(),
                        card.spoken()))
                .orElse("");
        return here
                + '\n'
                + board.columns().stream()
                        .map(column -> Patterns.format(
                                Messages.Board_column,
                                column.status().label(),
                                column.cards().size()))
                        .collect(Collectors.joining("\n"));
    }

    @Override
    protected Optional<String> at(Point place) {
        return drag.isMoving()
                ? Optional.empty()
                : board.card(layoutNow().at(place.x, place.y)).map(Card::spoken);
    }

    @Override
    protected void paint(GC gc, Palette colors) {
        BoardLayout layout = layoutNow();
        Rectangle area = getClientArea();
        for (int column = 0; column < board.columns().size(); column++) {
            boolean target = drag.isMoving() && layout.column(drag.x()) == column;
            gc.setBackground(colors.color(target ? Tone.SELECTION : Tone.BACKGROUND));
            gc.fillRoundRectangle(layout.left(column), 0, layout.across(), area.height, ARC, ARC);
            for (int row = 0; row < board.columns().get(column).cards().size(); row++) {
                Place place = new Place(column, row);
                Rectangle bounds = layout.card(place);
                if (gc.getClipping().intersects(bounds)) {
                    card(gc, colors, place, bounds);
                }
            }
        }
        drag.moving().ifPresent(card -> {
            Rectangle bounds = new Rectangle(
                    drag.x() - layout.across() / 2, drag.y() - BoardLayout.INSET, layout.across(), layout.high());
            ground(gc, colors.color(Tone.RAISED), bounds);
            frame(gc, colors, Tone.ACCENT, bounds);
            words(gc, colors, card, bounds);
        });
    }

    private void card(GC gc, Palette colors, Place place, Rectangle bounds) {
        Card card = board.card(place).orElseThrow();
        boolean lifted = drag.moving().filter(card::equals).isPresent();
        ground(gc, colors.color(place.equals(hovered) ? Tone.HOVER : Tone.RAISED), bounds);
        if (lifted) {
            frame(gc, colors, Tone.LINE, bounds);
            return;
        }
        if (place.equals(selected)) {
            frame(gc, colors, isFocusControl() ? Tone.ACCENT : Tone.MUTED, bounds);
        }
        words(gc, colors, card, bounds);
    }

    private static void ground(GC gc, org.eclipse.swt.graphics.Color color, Rectangle bounds) {
        gc.setBackground(color);
        gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, ARC, ARC);
    }

    private static void frame(GC gc, Palette colors, Tone tone, Rectangle bounds) {
        gc.setForeground(colors.color(tone));
        gc.setLineWidth(2);
        gc.drawRoundRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3, ARC, ARC);
        gc.setLineWidth(1);
    }

    private void words(GC gc, Palette colors, Card card, Rectangle bounds) {
        int room = bounds.width - 2 * BoardLayout.INSET;
        int x = bounds.x + BoardLayout.INSET;
        int line = gc.getFontMetrics().getHeight();
        int y = bounds.y + BoardLayout.INSET;
        gc.setFont(bold());
        gc.setForeground(colors.color(Tone.TEXT));
        List<String> title = TitleLines.of(card.asset().asset().title(), room, words -> gc.textExtent(words).x);
        for (String text : title) {
            gc.drawText(text, x, y, true);
            y += line;
        }
        gc.setFont(getFont());
        gc.setForeground(colors.color(Tone.MUTED));
        int third = bounds.y + BoardLayout.INSET + 2 * line;
        gc.drawText(fit(gc, card.kind(), room), x, third, true);
        gc.setForeground(colors.color(card.warnings().isEmpty() ? Tone.MUTED : Tone.WARNING));
        gc.drawText(fit(gc, card.last(), room), x, third + line, true);
    }

    private void pressedAt(Event event) {
        setFocus();
        Place place = layoutNow().at(event.x, event.y);
        board.card(place).ifPresent(card -> {
            select(place);
            if (event.button == 1) {
                drag.begin(card, event.x, event.y);
            }
        });
    }

    private void movedTo(Event event) {
        if (drag.move(event.x, event.y)) {
            redraw();
        } else {
            hover(layoutNow().at(event.x, event.y));
        }
    }

    private void releasedAt(Event event) {
        int column = layoutNow().column(event.x);
        drag.end().ifPresent(card -> move(card, column));
        redraw();
    }

    private void hover(Place place) {
        if (!place.equals(hovered)) {
            hovered = place;
            redraw();
        }
    }

    @Override
    protected void pressed(Event event) {
        boolean moving = (event.stateMask & SWT.MOD3) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(board.step(selected, 1, 0));
            case SWT.ARROW_UP -> select(board.step(selected, -1, 0));
            case SWT.ARROW_RIGHT -> step(moving, 1);
            case SWT.ARROW_LEFT -> step(moving, -1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> open();
            case SWT.ESC -> {
                drag.cancel();
                redraw();
            }
            default -> {
                // other keys are for others
            }
        }
    }

    private void step(boolean moving, int by) {
        if (moving) {
            board.card(selected).ifPresent(card -> move(card, selected.column() + by));
        } else {
            select(board.step(selected, 0, by));
        }
    }

    private void move(Card card, int column) {
        boolean elsewhere = board.place(card.asset().key())
                .filter(place -> place.column() != column)
                .isPresent();
        if (elsewhere && column >= 0 && column < board.columns().size()) {
            listener.moved(card, board.columns().get(column).status());
        }
    }

    private void open() {
        board.card(selected).ifPresent(listener::opened);
    }

    private void select(Place place) {
        selected = place;
        Rectangle bounds = layoutNow().card(place);
        int shown = scroller.getOrigin().y;
        int room = scroller.getClientArea().height;
        if (bounds.y < shown) {
            scroller.setOrigin(0, bounds.y - BoardLayout.SPACE);
        } else if (bounds.y + bounds.height > shown + room) {
            scroller.setOrigin(0, bounds.y + bounds.height + BoardLayout.SPACE - room);
        }
        changed();
    }
}
