package org.winnable.content.ui.internal.asset;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.content.AssetWarning;
import org.winnable.content.MappedPlacement;
import org.winnable.content.PlacedAsset;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.PlanActions;
import org.winnable.content.ui.internal.PlanState;
import org.winnable.content.ui.internal.ScrolledPane;
import org.winnable.core.content.AssetKind;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.Cell;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/** One asset: what is known of it, what should be done about it, and its values to be edited. Used on the UI thread. */
public final class AssetPane {

    private static final int ICON = 16;
    private static final int MOST_PLACES = 6;

    private final ScrolledPane pane;
    private final Icons icons;
    private final Label title;
    private final Label facts;
    private final Composite warned;
    private final Label sign;
    private final Label warnings;
    private final AssetForm form;
    private final Label places;
    private @Nullable String key;

    /** A pane without an asset. */
    public AssetPane(Composite parent, Icons icons, PlanActions actions) {
        this.icons = icons;
        pane = new ScrolledPane(parent);
        Composite area = pane.area();
        Composite head = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(0, FocusRing.ROOM)
                .extendedMargins(0, FocusRing.ROOM, 0, 0)
                .spacing(12, 0)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = WidgetName.on(Styles.HEADING.on(new Label(head, SWT.WRAP)), "content.asset.name");
        fill(title);
        WidgetName.on(PushButton.secondary(head, Messages.Asset_close, actions::close), "content.asset.close");
        facts = WidgetName.on(Styles.MUTED.on(new Label(area, SWT.WRAP)), "content.asset.facts");
        fill(facts);
        warned = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(warned);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(warned);
        sign = new Label(warned, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        warnings = WidgetName.on(new Label(warned, SWT.WRAP), "content.asset.warnings");
        fill(warnings);
        form = new AssetForm(area, actions);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        Label why = Styles.HEADING.on(new Label(area, SWT.NONE));
        why.setText(Messages.Asset_places);
        places = WidgetName.on(Styles.MUTED.on(new Label(area, SWT.WRAP)), "content.asset.places");
        fill(places);
        Composite row = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(FocusRing.ROOM, FocusRing.ROOM).applyTo(row);
        WidgetName.on(
                PushButton.secondary(row, Messages.Asset_remove, () -> {
                    String shown = key;
                    if (shown != null) {
                        actions.remove(shown);
                    }
                }),
                "content.asset.remove");
    }

    /** The widget, for layout. */
    public Control control() {
        return pane.control();
    }

    /** Sets the colours. */
    public void setPalette(Palette palette) {
        sign.setImage(icons.image("circle-alert", palette.color(Tone.WARNING), ICON));
    }

    /** Puts the keyboard into the title. */
    public void setFocus() {
        form.setFocus();
    }

    /** Saves what was written and is not saved yet. */
    public void flush() {
        form.flush();
    }

    /** Shows an asset of a plan; what somebody is writing stays. */
    public void show(PlanState state, PlacedAsset placed, Currency currency) {
        key = placed.asset().key();
        title.setText(placed.asset().asset().title().replace("&", "&&"));
        facts.setText(facts(state, placed));
        String wrong =
                state.judge().of(placed).stream().map(AssetWarning::message).collect(Collectors.joining("\n"));
        warnings.setText(wrong);
        GridRoom.include(warned, !wrong.isEmpty());
        form.show(state, placed.asset(), currency);
        places.setText(places(state, placed));
        pane.changed();
    }

    /** How far it is, that sales has it, and who read it; of what nobody can read yet, not that nobody did. */
    private static String facts(PlanState state, PlacedAsset placed) {
        AssetStatus status = placed.asset().statusOn(state.day());
        String text = status.label();
        if (placed.asset().kind() == AssetKind.COLLATERAL) {
            text += Messages.Heat_and + placed.asset().kind().label();
        }
        return status.isReadable() || placed.readers() > 0
                ? text + Messages.Heat_and + Patterns.format(Messages.Asset_readers, placed.readers())
                : text;
    }

    private static String places(PlanState state, PlacedAsset placed) {
        Stream<String> byPerson = placed.isByPerson()
                ? Stream.of(Patterns.format(
                        Messages.Asset_placeByPerson,
                        String.join(", ", state.plan().labels(placed.cells()))))
                : Stream.empty();
        Stream<String> counting =
                lines(Messages.Asset_place, state, placed.isByPerson() ? List.of() : placed.placements());
        Stream<String> overruled = lines(Messages.Asset_placeOverruled, state, placed.overruled());
        String text = Stream.of(byPerson, counting, overruled)
                .flatMap(lines -> lines)
                .limit(MOST_PLACES)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? Messages.Asset_noPlace : text;
    }

    /** Why, by which mapping, and how sure: cells of which all of it is the same are named together. */
    private record Why(double confidence, String by, String reason) {

        static Why of(MappedPlacement placement) {
            return new Why(placement.confidence(), placement.by(), placement.reason());
        }
    }

    private static Stream<String> lines(String pattern, PlanState state, List<MappedPlacement> placements) {
        Map<Why, List<Cell>> cells = placements.stream()
                .collect(Collectors.groupingBy(
                        Why::of, LinkedHashMap::new, Collectors.mapping(MappedPlacement::cell, Collectors.toList())));
        return cells.entrySet().stream()
                .map(said -> Patterns.format(
                        pattern,
                        String.join(", ", state.plan().labels(said.getValue())),
                        said.getKey().confidence(),
                        said.getKey().by(),
                        said.getKey().reason()));
    }

    private static void fill(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(label);
    }
}
