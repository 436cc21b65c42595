package org.winnable.content.ui.internal.cell;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.winnable.content.ContentBrief;
import org.winnable.content.PlanCell;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.PlanActions;
import org.winnable.content.ui.internal.PlanState;
import org.winnable.content.ui.internal.ScrolledPane;
import org.winnable.content.ui.internal.heat.HeatMap;
import org.winnable.content.ui.internal.heat.Spot;
import org.winnable.core.content.Cell;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/** Who stands in a square, what they can read, and what to make for them next. Used on the UI thread. */
public final class CellPane {

    private static final int ASSETS_LEAST = 126;
    private static final int LABELS = 88;

    private final ScrolledPane pane;
    private final Label title;
    private final Label figure;
    private final Label about;
    private final Button people;
    private final AssetList assets;
    private final Label briefTitle;
    private final Composite lines;
    private final BriefForm form;
    private Optional<Spot> shown = Optional.empty();
    private List<BriefLines.Line> told = List.of();

    /**
     * A pane of nothing.
     *
     * @param leads whether there is a table of the leads to show people in
     */
    public CellPane(Composite parent, PlanActions actions, boolean leads) {
        pane = new ScrolledPane(parent);
        Composite area = pane.area();
        title = WidgetName.on(Styles.HEADING.on(new Label(area, SWT.WRAP)), "content.cell.title");
        fill(title);
        Composite who = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(12, 0)
                .applyTo(who);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(who);
        figure = WidgetName.on(Styles.FIGURE.on(new Label(who, SWT.NONE)), "content.cell.people");
        about = WidgetName.on(Styles.MUTED.on(new Label(who, SWT.WRAP)), "content.cell.about");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(0, SWT.DEFAULT)
                .applyTo(about);
        people = WidgetName.on(
                PushButton.secondary(who, Messages.Cell_people, () -> shown.ifPresent(actions::showPeople)),
                "content.cell.leads");
        GridRoom.include(people, leads);
        ScrolledComposite list = Styles.SURFACE.on(new ScrolledComposite(area, SWT.V_SCROLL));
        list.setExpandHorizontal(true);
        list.setExpandVertical(true);
        assets = new AssetList(list, actions::open);
        list.setContent(assets);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, ASSETS_LEAST).applyTo(list);
        briefTitle = WidgetName.on(Styles.HEADING.on(new Label(area, SWT.WRAP)), "content.brief.for");
        fill(briefTitle);
        lines = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 3).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        form = new BriefForm(area, actions::add);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
    }

    /** The widget, for layout. */
    public Control control() {
        return pane.control();
    }

    /** Sets the colours. */
    public void setPalette(Palette palette) {
        assets.setPalette(palette);
    }

    /** Puts the keyboard where the next asset is named. */
    public void setFocus() {
        form.setFocus();
    }

    /** Shows a square of a plan. */
    public void show(PlanState state, Spot spot, Currency currency) {
        shown = Optional.of(spot);
        title.setText(state.plan().vocabulary().label(new Cell(spot.persona(), spot.stage(), spot.problem())));
        long standing = state.plan().cells().stream()
                .filter(cell -> spot.holds(cell.cell()))
                .mapToLong(PlanCell::people)
                .sum();
        figure.setText(Patterns.format(Messages.Cell_figure, standing));
        about.setText(Patterns.format(Messages.Cell_about, standing));
        people.setEnabled(standing > 0);
        assets.show(HeatMap.assets(state.plan(), spot).stream()
                .map(asset -> AssetLine.of(state, asset, spot))
                .toList());
        HeatMap.widest(state.plan(), spot)
                .flatMap(cell -> state.view().brief(cell.cell()))
                .ifPresent(brief -> brief(brief, state, currency));
        pane.changed();
    }

    private void brief(ContentBrief brief, PlanState state, Currency currency) {
        briefTitle.setText(Patterns.format(Messages.Brief_title, brief.label()));
        List<BriefLines.Line> now = BriefLines.of(brief);
        if (!now.equals(told)) {
            told = now;
            for (Control control : lines.getChildren()) {
                control.dispose();
            }
            now.forEach(this::line);
        }
        form.show(brief, state.day(), currency);
    }

    private void line(BriefLines.Line line) {
        Label label = Styles.MUTED.on(new Label(lines, SWT.WRAP));
        label.setText(line.label());
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.BEGINNING)
                .hint(LABELS, SWT.DEFAULT)
                .applyTo(label);
        Label text = new Label(lines, SWT.WRAP);
        text.setText(line.text().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(text);
    }

    private static void fill(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(label);
    }
}
