package org.winnable.content.ui.internal.asset;

import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.PlanActions;
import org.winnable.content.ui.internal.PlanState;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.WidgetName;

/** The values of an asset as fields; what is written is saved soon after the writing rests. Used on the UI thread. */
final class AssetForm {

    private static final int REST = 400;
    private static final List<AssetField> DATES_AND_COST =
            List.of(AssetField.DUE, AssetField.PUBLISHED, AssetField.REVIEW, AssetField.COST);

    private final Composite area;
    private final PlanActions actions;
    private final Map<AssetField, Text> texts = new EnumMap<>(AssetField.class);
    private final Label problem;
    private final Combo status;
    private final Combo about;
    private final Combo persona;
    private final Combo stage;
    private final Runnable rested = this::commit;
    private PlaceChoice choices = PlaceChoice.NONE;
    private @Nullable PlannedAsset asset;
    private @Nullable Currency currency;
    private @Nullable AssetField writing;
    private boolean showing;

    AssetForm(Composite parent, PlanActions actions) {
        this.actions = actions;
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        FieldGrid grid = new FieldGrid(area, "content.asset", 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid.control());
        text(grid, AssetField.TITLE, 2);
        status = grid.choice(
                Messages.Field_status,
                "status",
                Arrays.stream(AssetStatus.values()).map(AssetStatus::label).toList(),
                1);
        text(grid, AssetField.FORMAT, 1);
        about = grid.choice(Messages.Field_problem, "problem", List.of(), 1);
        text(grid, AssetField.OWNER, 1);
        stage = grid.choice(Messages.Field_stage, "stage", List.of(), 1);
        persona = grid.choice(Messages.Field_persona, "persona", List.of(), 1);
        text(grid, AssetField.NEXT, 2);
        DATES_AND_COST.forEach(field -> text(grid, field, 1));
        text(grid, AssetField.ADDRESS, 2);
        status.addListener(
                SWT.Selection,
                event -> change(
                        "status", before -> before.withStatus(AssetStatus.values()[status.getSelectionIndex()])));
        about.addListener(
                SWT.Selection, event -> change("problem", before -> choices.about(before, about.getSelectionIndex())));
        stage.addListener(SWT.Selection, event -> place());
        persona.addListener(SWT.Selection, event -> place());
        problem = WidgetName.on(Styles.ERROR.on(new Label(area, SWT.WRAP)), "content.asset.problem");
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(problem);
        GridRoom.include(problem, false);
    }

    Composite control() {
        return area;
    }

    void setFocus() {
        Text title = texts.get(AssetField.TITLE);
        if (title != null) {
            title.setFocus();
        }
    }

    /** Shows an asset; a text that somebody is writing stays as it is written. */
    void show(PlanState state, PlannedAsset shown, Currency usual) {
        PlannedAsset before = asset;
        boolean same = before != null && before.key().equals(shown.key());
        if (!same) {
            flush();
            say("");
        }
        currency = usual;
        asset = shown;
        showing = true;
        try {
            choices = PlaceChoice.of(state);
            fill(about, choices.problemNames(shown), choices.problem(shown));
            fill(stage, choices.stageNames(), choices.stage(shown));
            fill(persona, choices.personaNames(), choices.persona(shown));
            persona.setEnabled(choices.stage(shown) > 0);
            status.select(shown.status().ordinal());
            texts.forEach((field, text) -> {
                String now = field.text(shown);
                if (field != writing && !text.getText().strip().equals(now)) {
                    text.setText(now);
                }
            });
        } finally {
            showing = false;
        }
    }

    /** Saves what was written and is not saved yet. */
    void flush() {
        if (writing != null) {
            commit();
        }
    }

    private void text(FieldGrid grid, AssetField field, int span) {
        Text text = grid.text(field, span);
        texts.put(field, text);
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                writing = field;
                area.getDisplay().timerExec(REST, rested);
            }
        });
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                actions.close();
            }
        });
        text.addListener(SWT.FocusOut, event -> {
            flush();
            actions.pause();
        });
    }

    private void commit() {
        AssetField field = writing;
        PlannedAsset before = asset;
        Currency usual = currency;
        if (field == null || before == null || usual == null || area.isDisposed()) {
            return;
        }
        writing = null;
        Text text = Objects.requireNonNull(texts.get(field));
        Optional<PlannedAsset> after = field.with(before, text.getText(), usual);
        say(after.isEmpty() ? field.bad() : "");
        after.ifPresent(changed -> save(changed, field.name()));
    }

    private interface Change {
        PlannedAsset of(PlannedAsset before);
    }

    private void change(String path, Change change) {
        flush();
        PlannedAsset before = asset;
        if (before != null) {
            actions.pause();
            save(change.of(before), path);
        }
    }

    private void place() {
        change("place", before -> choices.place(before, persona.getSelectionIndex(), stage.getSelectionIndex()));
    }

    private void save(PlannedAsset changed, String path) {
        if (!Optional.of(changed).equals(Optional.ofNullable(asset))) {
            asset = changed;
            actions.save(changed, path);
        }
    }

    private static void fill(Combo combo, List<String> words, int chosen) {
        if (!Arrays.asList(combo.getItems()).equals(words)) {
            combo.setItems(words.toArray(String[]::new));
        }
        if (combo.getSelectionIndex() != chosen) {
            combo.select(chosen);
        }
    }

    private void say(String text) {
        if (!text.equals(problem.getText())) {
            problem.setText(text);
            GridRoom.include(problem, !text.isEmpty());
            area.requestLayout();
        }
    }
}
