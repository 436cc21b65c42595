package org.winnable.scoring.ui.internal.edit;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.winnable.scoring.ui.internal.draft.Setting;

/** One of some words. */
final class ChoiceField extends Field {

    private final Combo combo;

    ChoiceField(Composite parent, Setting setting, Listener listener) {
        super(parent, setting, listener);
        Setting.Choice choice = (Setting.Choice) setting.kind();
        combo = named(new Combo(parent, SWT.READ_ONLY), "choice");
        combo.setItems(choice.names().toArray(String[]::new));
        GridDataFactory.swtDefaults().span(COLUMNS - 1, 1).applyTo(combo);
        combo.addListener(
                SWT.Selection, event -> change(Optional.of(choice.words().get(combo.getSelectionIndex()))));
        put(setting);
    }

    @Override
    void put(Setting shown) {
        Setting.Choice choice = (Setting.Choice) shown.kind();
        Setting.words(shown.value()).stream()
                .findFirst()
                .map(choice.words()::indexOf)
                .filter(place -> place != combo.getSelectionIndex())
                .ifPresent(combo::select);
    }

    @Override
    Control first() {
        return combo;
    }

    @Override
    Control last() {
        return combo;
    }
}
