package org.winnable.content.ui.internal.heat;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.PlanActions;
import org.winnable.content.ui.internal.PlanState;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.Journey;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.WidgetName;

/** The heat map with the choice of problems above it. Used on the UI thread. */
public final class HeatPage {

    private final Composite page;
    private final Combo splits;
    private final Label hint;
    private final ScrolledComposite scroller;
    private final HeatChart chart;
    private Split split = Split.TOGETHER;
    private List<Split> ways = List.of();
    private Optional<Journey> offered = Optional.empty();
    private Optional<Spot> chosen = Optional.empty();
    private @Nullable PlanState state;

    /**
     * A page of nothing.
     *
     * @param entered is told that what is told of the chosen square is wanted
     */
    public HeatPage(Composite parent, PlanActions actions, Runnable entered) {
        page = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(page);
        Composite head = Styles.SURFACE.on(new Composite(page, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(12, 0)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        splits = FocusRing.around(
                WidgetName.on(AccessibleName.on(new Combo(head, SWT.READ_ONLY), Messages.Split_name), "content.split"));
        splits.addListener(SWT.Selection, event -> split(ways.get(splits.getSelectionIndex())));
        hint = Styles.MUTED.on(new Label(head, SWT.WRAP));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(0, SWT.DEFAULT)
                .applyTo(hint);
        scroller = Styles.SURFACE.on(new ScrolledComposite(page, SWT.V_SCROLL));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(scroller);
        chart = new HeatChart(
                scroller,
                spot -> {
                    chosen = Optional.of(spot);
                    actions.choose(spot);
                },
                entered);
        scroller.setContent(chart);
    }

    /** The widget, for layout. */
    public Control control() {
        return page;
    }

    /** Sets the colours. */
    public void setPalette(Palette palette) {
        chart.setPalette(palette);
    }

    /** Puts the keyboard on the map. */
    public void setFocus() {
        chart.setFocus();
    }

    /** Shows a plan. */
    public void show(PlanState shown) {
        state = shown;
        Journey journey = shown.plan().journey();
        if (!offered.equals(Optional.of(journey))) {
            offered = Optional.of(journey);
            ways = Split.of(journey);
            split = ways.contains(split) ? split : Split.TOGETHER;
            splits.setItems(ways.stream().map(way -> label(way, journey)).toArray(String[]::new));
            splits.select(ways.indexOf(split));
            GridRoom.include(splits, ways.size() > 1);
            page.layout(true, true);
        }
        hint.setText(
                shown.plan().vocabulary().personas().isEmpty() ? Messages.Heat_hintNoPersonas : Messages.Heat_hint);
        chart.show(shown.map(split), chosen);
        scroller.setMinHeight(chart.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        page.layout(true, true);
    }

    /** The square that is chosen. */
    public Optional<Spot> selected() {
        return chart.selected();
    }

    private void split(Split wanted) {
        PlanState shown = state;
        if (shown != null && !wanted.equals(split)) {
            split = wanted;
            Optional<Spot> before = chosen;
            HeatMap map = shown.map(split);
            // the same row and stage, whatever the columns are now
            chosen = before.flatMap(spot -> map.squares().stream()
                    .map(HeatMap.Square::spot)
                    .filter(other -> other.persona().equals(spot.persona())
                            && other.stage().equals(spot.stage()))
                    .findFirst());
            chart.show(map, chosen);
            chart.selected().ifPresent(spot -> chart.choose(spot));
        }
    }

    private static String label(Split way, Journey journey) {
        if (way.only().isEmpty()) {
            return way.each() ? Messages.Split_each : Messages.Split_together;
        }
        return journey.problems().stream()
                .filter(problem -> way.only().equals(Optional.of(problem.key())))
                .map(BuyerProblem::name)
                .findFirst()
                .orElse(way.only().orElse(""));
    }
}
