package org.winnable.content.ui.internal;

import java.util.Currency;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.winnable.content.PlacedAsset;
import org.winnable.content.ui.internal.asset.AssetPane;
import org.winnable.content.ui.internal.cell.CellPane;
import org.winnable.content.ui.internal.heat.Spot;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;

/** What was chosen: an asset, or a square of the heat map. Each is made when it is shown first. */
final class SidePane {

    private final Composite place;
    private final StackLayout stack = new StackLayout();
    private final Icons icons;
    private final PlanActions actions;
    private final boolean leads;
    private @Nullable CellPane cell;
    private @Nullable AssetPane asset;
    private @Nullable Palette palette;
    private boolean focusing;

    SidePane(Composite parent, Icons icons, PlanActions actions, boolean leads) {
        this.icons = icons;
        this.actions = actions;
        this.leads = leads;
        place = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        place.setLayout(stack);
    }

    void setPalette(Palette colors) {
        palette = colors;
        if (cell != null) {
            cell.setPalette(colors);
        }
        if (asset != null) {
            asset.setPalette(colors);
        }
    }

    void setFocus() {
        AssetPane ofAsset = asset;
        CellPane ofCell = cell;
        if (ofAsset != null && stack.topControl == ofAsset.control()) {
            ofAsset.setFocus();
        } else if (ofCell != null) {
            ofCell.setFocus();
        }
    }

    /** Takes the keyboard as soon as the asset that is wanted is there. */
    void focusSoon() {
        focusing = true;
    }

    /** Takes the keyboard now if it was asked to, once it can be seen. */
    void focusIfAsked() {
        AssetPane pane = asset;
        if (focusing && pane != null && stack.topControl == pane.control()) {
            focusing = false;
            // after the layout: what has no size yet cannot have the keyboard
            place.getDisplay().asyncExec(() -> {
                if (!place.isDisposed()) {
                    pane.setFocus();
                }
            });
        }
    }

    void flush() {
        if (asset != null) {
            asset.flush();
        }
    }

    /**
     * Shows what was chosen.
     *
     * @param opened key of an asset
     * @param spot a square
     * @return whether there is anything to show
     */
    boolean show(PlanState state, Optional<String> opened, Optional<Spot> spot, Currency currency) {
        Optional<PlacedAsset> shown = opened.flatMap(state::asset);
        if (shown.isPresent()) {
            AssetPane pane = asset();
            pane.show(state, shown.get(), currency);
            top(pane.control());
            return true;
        }
        spot.ifPresent(square -> {
            CellPane pane = cell();
            pane.show(state, square, currency);
            top(pane.control());
        });
        return spot.isPresent();
    }

    private AssetPane asset() {
        AssetPane made = asset;
        if (made == null) {
            made = new AssetPane(place, icons, actions);
            if (palette != null) {
                made.setPalette(palette);
            }
            asset = made;
        }
        return made;
    }

    private CellPane cell() {
        CellPane made = cell;
        if (made == null) {
            made = new CellPane(place, actions, leads);
            if (palette != null) {
                made.setPalette(palette);
            }
            cell = made;
        }
        return made;
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            place.layout();
        }
    }
}
