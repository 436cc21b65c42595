package org.winnable.content.ui.internal.board;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.PlanActions;
import org.winnable.content.ui.internal.PlanState;
import org.winnable.content.ui.internal.paint.BoldFont;
import org.winnable.core.content.AssetStatus;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.PaintedChart;

/** The board with the names of its columns, which stay in view. Used on the UI thread. */
public final class BoardPage {

    private static final int HEAD = 28;

    private final Composite page;
    private final Heads heads;
    private final BoardChart chart;
    private final PlanActions actions;
    private @Nullable PlanState state;

    /** A board without cards. */
    public BoardPage(Composite parent, PlanActions actions) {
        this.actions = actions;
        page = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(page);
        Label hint = Styles.MUTED.on(new Label(page, SWT.WRAP));
        hint.setText(Messages.Board_hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(hint);
        heads = new Heads(page);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEAD).applyTo(heads);
        ScrolledComposite scroller = Styles.SURFACE.on(new ScrolledComposite(page, SWT.V_SCROLL));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(scroller);
        chart = new BoardChart(scroller, new BoardChart.Listener() {
            @Override
            public void moved(Board.Card card, AssetStatus to) {
                move(card, to);
            }

            @Override
            public void opened(Board.Card card) {
                actions.open(card.asset().key());
            }
        });
        scroller.setContent(chart);
        chart.addListener(SWT.Resize, event -> heads.redraw());
    }

    /** The widget, for layout. */
    public Control control() {
        return page;
    }

    /** Sets the colours. */
    public void setPalette(Palette palette) {
        heads.setPalette(palette);
        chart.setPalette(palette);
    }

    /** Puts the keyboard on the board. */
    public void setFocus() {
        chart.setFocus();
    }

    /** Shows a plan. */
    public void show(PlanState shown) {
        state = shown;
        Board board = Board.of(shown.plan().assets(), shown.judge());
        heads.show(board);
        chart.show(board);
    }

    private void move(Board.Card card, AssetStatus to) {
        PlanState shown = state;
        if (shown != null) {
            actions.pause();
            actions.save(Board.moved(card.asset(), to, shown.day()), "status");
        }
    }

    /** As a heading: it begins with a capital. */
    private static String name(AssetStatus status) {
        String label = status.label();
        return label.substring(0, 1).toUpperCase(Locale.getDefault()) + label.substring(1);
    }

    /** The names of the columns and how many cards each has. */
    private final class Heads extends PaintedChart {

        private final Font bold;
        private Optional<Board> board = Optional.empty();

        Heads(Composite parent) {
            super(parent, SWT.NO_FOCUS, "content.board.heads", HEAD);
            bold = BoldFont.of(this, 0);
        }

        void show(Board shown) {
            board = Optional.of(shown);
            changed();
        }

        @Override
        protected String description() {
            return "";
        }

        @Override
        protected void paint(GC gc, Palette colors) {
            board.ifPresent(shown -> {
                BoardLayout layout = chart.layoutNow();
                gc.setFont(bold);
                gc.setForeground(colors.color(Tone.TEXT));
                for (int column = 0; column < shown.columns().size(); column++) {
                    Board.Column cards = shown.columns().get(column);
                    gc.drawText(
                            Patterns.format(
                                    Messages.Board_head,
                                    name(cards.status()),
                                    cards.cards().size()),
                            layout.left(column) + BoardLayout.INSET,
                            GAP,
                            true);
                }
            });
        }
    }
}
