package org.winnable.content.ui.internal.cell;

import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.winnable.content.ContentBrief;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.asset.AssetField;
import org.winnable.content.ui.internal.asset.FieldGrid;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/** What is to be made for a cell: by whom, until when, and the one button that plans it. Used on the UI thread. */
final class BriefForm {

    /** What a brief is due in, unless somebody says otherwise. */
    private static final int DAYS = 28;

    private final Composite area;
    private final Text title;
    private final Combo format;
    private final Map<AssetField, Text> texts = new EnumMap<>(AssetField.class);
    private final Label problem;
    private final Planning planning;
    private @Nullable ContentBrief brief;
    private @Nullable Currency currency;
    private Optional<Cell> shown = Optional.empty();

    /** Puts what was written into the plan. */
    interface Planning {
        /** Is given an asset whose key may be another's. */
        void plan(PlannedAsset asset);
    }

    BriefForm(Composite parent, Planning planning) {
        this.planning = planning;
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite row = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        title = FocusRing.around(WidgetName.on(
                AccessibleName.on(new Text(row, SWT.BORDER), AssetField.TITLE.label()), "content.brief.title"));
        title.setMessage(Messages.Brief_titleHint);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(title);
        WidgetName.on(PushButton.primary(row, Messages.Brief_plan, this::plan), "content.brief.plan");
        FieldGrid grid = new FieldGrid(area, "content.brief", 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid.control());
        title.addListener(SWT.DefaultSelection, event -> plan());
        format = grid.words(AssetField.FORMAT, 1);
        for (AssetField field : List.of(AssetField.OWNER, AssetField.DUE, AssetField.NEXT)) {
            texts.put(field, grid.text(field, 1));
        }
        problem = WidgetName.on(Styles.ERROR.on(new Label(area, SWT.WRAP)), "content.brief.problem");
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(problem);
        GridRoom.include(problem, false);
    }

    Composite control() {
        return area;
    }

    void setFocus() {
        title.setFocus();
    }

    /** Asks for what a brief asks for; what was written for the same cell stays. */
    void show(ContentBrief wanted, LocalDate day, Currency usual) {
        brief = wanted;
        currency = usual;
        if (!shown.equals(Optional.of(wanted.cell().cell()))) {
            shown = Optional.of(wanted.cell().cell());
            format.setItems(wanted.formats().toArray(String[]::new));
            clear(day);
        }
    }

    private void clear(LocalDate day) {
        title.setText("");
        format.setText(format.getItemCount() > 0 ? format.getItem(0) : "");
        texts.values().forEach(text -> text.setText(""));
        Text due = texts.get(AssetField.DUE);
        if (due != null) {
            due.setText(day.plusDays(DAYS).toString());
        }
        say("");
    }

    private void plan() {
        ContentBrief wanted = brief;
        Currency usual = currency;
        if (wanted == null || usual == null) {
            return;
        }
        if (title.getText().isBlank()) {
            say(AssetField.TITLE.bad());
            title.setFocus();
            return;
        }
        Optional<PlannedAsset> asset = Optional.of(
                wanted.asset(title.getText().strip(), format.getText().strip()));
        for (Map.Entry<AssetField, Text> field : texts.entrySet()) {
            asset = asset.flatMap(
                    planned -> field.getKey().with(planned, field.getValue().getText(), usual));
            if (asset.isEmpty()) {
                say(field.getKey().bad());
                field.getValue().setFocus();
                return;
            }
        }
        say("");
        asset.ifPresent(planning::plan);
        title.setText("");
    }

    private void say(String text) {
        if (!text.equals(problem.getText())) {
            problem.setText(text);
            GridRoom.include(problem, !text.isEmpty());
            area.requestLayout();
        }
    }
}
