package org.winnable.imports.ui.internal.review;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.winnable.core.lead.Money;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.WidgetName;

/** Asks for what a list cost, as the user's locale writes numbers. May be left empty. */
final class CostField {

    private final Text amount;
    private final Label unit;
    private Optional<Currency> currency = Optional.empty();

    /**
     * An empty field that calls back at every keystroke.
     *
     * @param parent gets two columns of its grid filled: amount and currency
     */
    CostField(Composite parent, Runnable changed) {
        amount = FocusRing.around(WidgetName.on(new Text(parent, SWT.BORDER | SWT.RIGHT), "import.cost"));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(amount);
        amount.addListener(SWT.Modify, event -> changed.run());
        unit = new Label(parent, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(unit);
    }

    /** Shows what is known already, else nothing in the currency of the client. */
    void show(Optional<Money> known, Currency usual) {
        Currency shown = known.map(Money::currency).orElse(usual);
        currency = Optional.of(shown);
        unit.setText(shown.getCurrencyCode());
        amount.setText(known.map(money -> format().format(money.amount())).orElse(""));
        unit.requestLayout();
    }

    void setEnabled(boolean enabled) {
        amount.setEnabled(enabled);
    }

    /** Whether it is empty or holds an amount. */
    boolean isValid() {
        return amount.getText().isBlank() || read(amount.getText()).isPresent();
    }

    /** What it holds; empty where nothing is said. */
    Optional<Money> value() {
        return read(amount.getText()).flatMap(number -> currency.map(each -> new Money(number, each)));
    }

    private static Optional<BigDecimal> read(String text) {
        String stripped = text.strip();
        ParsePosition end = new ParsePosition(0);
        Number number = format().parse(stripped, end);
        boolean all = !stripped.isEmpty() && end.getIndex() == stripped.length();
        return all && number instanceof BigDecimal decimal && decimal.signum() >= 0
                ? Optional.of(decimal)
                : Optional.empty();
    }

    private static DecimalFormat format() {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        DecimalFormat decimal = format instanceof DecimalFormat own ? own : new DecimalFormat();
        decimal.setParseBigDecimal(true);
        return decimal;
    }
}
