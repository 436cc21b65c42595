package org.winnable.scoring.ui.internal.edit;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.scoring.ui.internal.draft.Setting;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;

/** A number: a slider for the way, a field for the figure. */
final class NumberField extends Field {

    private static final int FIGURE_WIDTH = 56;
    private static final int UNIT_WIDTH = 40;
    private static final int PAGE = 10;
    private static final int DIGITS = 3;

    private final Scale scale;
    private final Text text;
    private final Label unit;
    private HandyRange range;
    private boolean putting;

    NumberField(Composite parent, Setting setting, Listener listener) {
        super(parent, setting, listener);
        Setting.Range allowed = (Setting.Range) setting.kind();
        range = HandyRange.around(setting.number().orElse(0.0), allowed);
        scale = named(new Scale(parent, SWT.HORIZONTAL), "slider");
        AccessibleName.on(
                scale, () -> Patterns.format(Messages.Field_slider, setting().label(), figure(setting())));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(scale);
        span();
        text = named(new Text(parent, SWT.BORDER | SWT.RIGHT), "number");
        text.setMessage(Messages.Editor_none);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(FIGURE_WIDTH, SWT.DEFAULT)
                .applyTo(text);
        unit = Styles.MUTED.on(new Label(parent, SWT.NONE));
        unit.setText(allowed.unit());
        GridDataFactory.swtDefaults().hint(UNIT_WIDTH, SWT.DEFAULT).applyTo(unit);
        put(setting);
        scale.addListener(SWT.Selection, event -> slid());
        scale.addListener(SWT.MouseUp, event -> pause());
        text.addListener(SWT.Modify, event -> written());
    }

    @Override
    void put(Setting shown) {
        putting = true;
        try {
            double value = shown.number().orElse(0.0);
            if (!range.holds(value)) {
                range = HandyRange.around(value, (Setting.Range) shown.kind());
                span();
            }
            if (scale.getSelection() != range.place(value)) {
                scale.setSelection(range.place(value));
            }
            // a figure that is being written may not be whole yet
            if (!text.isFocusControl() || !parse(text.getText()).equals(shown.number())) {
                if (!text.getText().equals(figure(shown))) {
                    text.setText(figure(shown));
                }
                showProblem("");
            }
        } finally {
            putting = false;
        }
    }

    @Override
    Control first() {
        return scale;
    }

    @Override
    Control last() {
        return unit;
    }

    private void span() {
        scale.setMinimum(0);
        scale.setMaximum(range.steps());
        scale.setIncrement(1);
        scale.setPageIncrement(PAGE);
    }

    private void slid() {
        if (!putting) {
            change(Optional.of(range.value(scale.getSelection())));
        }
    }

    private void written() {
        if (putting) {
            return;
        }
        Setting.Range allowed = (Setting.Range) setting().kind();
        String words = text.getText().strip();
        Optional<Double> number = parse(words);
        if (words.isEmpty() && allowed.optional()) {
            change(Optional.empty());
        } else if (number.filter(n -> n >= allowed.minimum() && n <= allowed.maximum())
                .isPresent()) {
            change(number.map(Object.class::cast));
        } else {
            showProblem(Patterns.format(
                    Messages.Field_number,
                    setting().label(),
                    allowed.minimum(),
                    allowed.maximum(),
                    '\u201c' + words + '\u201d'));
        }
    }

    private static String figure(Setting setting) {
        return setting.number().map(NumberField::format).orElse("");
    }

    private static String format(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault());
        format.setMaximumFractionDigits(DIGITS);
        return format.format(value);
    }

    private static Optional<Double> parse(String text) {
        ParsePosition end = new ParsePosition(0);
        Number number = NumberFormat.getNumberInstance(Locale.getDefault()).parse(text.strip(), end);
        return number == null || end.getIndex() < text.strip().length()
                ? Optional.empty()
                : Optional.of(number.doubleValue());
    }
}
