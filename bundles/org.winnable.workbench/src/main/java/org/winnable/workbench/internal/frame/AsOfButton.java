package org.winnable.workbench.internal.frame;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.winnable.ui.session.AsOf;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.widgets.FlatButton;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workbench.internal.Messages;

/** Tells the date that everything is judged as of, and moves the workbench to another one. */
final class AsOfButton {

    private final SessionService sessions;
    private final FlatButton button;

    AsOfButton(Composite row, Icons icons, SessionService sessions) {
        this.sessions = sessions;
        button = WidgetName.on(new FlatButton(row, FlatButton.Arrangement.BESIDE), "status.asOf");
        button.setTrailingIcon(color -> icons.image("chevron-down", color, 16));
        button.addListener(SWT.Selection, event -> DropDown.show(button, menu(button)));
        show(sessions.asOf());
    }

    void paint(Palette palette) {
        button.setPalette(palette);
    }

    void show(AsOf asOf) {
        button.setText(Patterns.format(Messages.Status_asOf, label(asOf)));
    }

    void setVisible(boolean visible) {
        button.setVisible(visible);
    }

    private static String label(AsOf asOf) {
        return asOf.day()
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)::format)
                .orElse(Messages.Status_today);
    }

    private Menu menu(FlatButton owner) {
        Menu menu = new Menu(owner);
        choices().forEach((label, asOf) -> {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(label);
            item.setSelection(asOf.equals(sessions.asOf()));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    sessions.setAsOf(asOf);
                }
            });
        });
        return menu;
    }

    private static Map<String, AsOf> choices() {
        LocalDate today = LocalDate.now();
        Map<String, AsOf> choices = new LinkedHashMap<>();
        choices.put(Messages.Status_today, AsOf.TODAY);
        choices.put(Messages.AsOf_yesterday, endOf(today.minusDays(1)));
        choices.put(Messages.AsOf_week, endOf(today.minusWeeks(1)));
        choices.put(Messages.AsOf_month, endOf(today.minusMonths(1)));
        choices.put(Messages.AsOf_quarter, endOf(today.minusMonths(3)));
        choices.put(Messages.AsOf_half, endOf(today.minusMonths(6)));
        choices.put(Messages.AsOf_year, endOf(today.minusYears(1)));
        return choices;
    }

    private static AsOf endOf(LocalDate day) {
        return new AsOf(Optional.of(day));
    }
}
