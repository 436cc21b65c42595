package org.winnable.personas.ui.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.winnable.core.lead.ContactField;
import org.winnable.core.persona.MatchingRule;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.personas.ui.internal.sections.RuleLine.Kind;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.WidgetName;

/** One matching rule: what is looked for, in what, with which weight; and the sentence that it makes. */
final class RuleEditor {

    static final int WIDTH = 120;

    private static final int NARROW = 48;

    private final Composite row;
    private final Combo sign;
    private final Text words;
    private final Text about;
    private final Text weight;
    private final Button remove;
    private final Label sentence;
    private final List<Choice> choices = new ArrayList<>();
    private boolean shown;
    private OptionalInt people = OptionalInt.empty();

    /** A way to compare, in the list to choose from. */
    private record Choice(Kind kind, String attribute) {

        static Choice is(ContactField field) {
            return new Choice(Kind.IS, field.key());
        }

        static Choice contains(ContactField field) {
            return new Choice(Kind.CONTAINS, field.key());
        }

        static Choice between(ContactField field) {
            return new Choice(Kind.BETWEEN, field.key());
        }

        String label() {
            String name = ContactField.byKey(attribute).map(ContactField::label).orElse(attribute);
            return switch (kind) {
                case IS -> Patterns.format(Messages.Matching_is, name);
                case CONTAINS -> Patterns.format(Messages.Matching_contains, name);
                case BETWEEN -> Patterns.format(Messages.Matching_from, name);
                case DID -> Messages.Matching_did;
            };
        }
    }

    /**
     * A rule that is not written yet.
     *
     * @param number of the rule, for the names of the widgets
     * @param changed is called when a person wrote
     */
    RuleEditor(Composite parent, int number, Runnable changed) {
        row = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(5)
                .extendedMargins(0, FocusRing.ROOM, 0, 0)
                .spacing(8, 4)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        sign = named(new Combo(row, SWT.READ_ONLY), Messages.Matching_sign, "sign." + number);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(sign);
        words = text(Messages.Matching_words, "words." + number, WIDTH, true);
        about = text(Messages.Matching_about, "about." + number, WIDTH, true);
        weight = text(Messages.Matching_weight, "weight." + number, NARROW, false);
        remove = new Button(row, SWT.PUSH);
        remove.setText("\u00d7");
        remove.setToolTipText(Messages.Rows_remove);
        AccessibleName.on(remove, Messages.Rows_remove);
        FocusRing.around(remove);
        sentence = WidgetName.on(Styles.MUTED.on(new Label(row, SWT.WRAP)), "personas.rule.sentence." + number);
        GridDataFactory.fillDefaults()
                .span(5, 1)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(sentence);
        offered().forEach(this::offer);
        sign.select(0);
        show();
        sign.addListener(SWT.Selection, event -> written(changed));
        Stream.of(words, about, weight).forEach(text -> text.addListener(SWT.Modify, event -> written(changed)));
    }

    /** Calls back when the rule is to go. */
    void onRemove(Runnable removed) {
        remove.addListener(SWT.Selection, event -> removed.run());
    }

    /** What is written. */
    RuleLine line() {
        Choice choice = choices.get(Math.max(0, sign.getSelectionIndex()));
        return new RuleLine(choice.kind(), choice.attribute(), words.getText(), about.getText(), weight.getText());
    }

    /** Shows another rule. */
    void show(RuleLine line) {
        if (!line.equals(line())) {
            shown = true;
            try {
                Choice choice = new Choice(line.kind(), line.attribute());
                if (!choices.contains(choice)) {
                    offer(choice);
                }
                sign.select(choices.indexOf(choice));
                words.setText(line.words());
                about.setText(line.about());
                weight.setText(line.weight());
            } finally {
                shown = false;
            }
            show();
        }
    }

    void setFocus() {
        sign.setFocus();
    }

    void dispose() {
        row.dispose();
    }

    private static List<Choice> offered() {
        return List.of(
                Choice.contains(ContactField.TITLE),
                Choice.is(ContactField.SENIORITY),
                Choice.is(ContactField.FUNCTION),
                Choice.is(ContactField.BUYING_ROLE),
                Choice.contains(ContactField.INDUSTRY),
                Choice.between(ContactField.COMPANY_SIZE),
                Choice.between(ContactField.REVENUE),
                Choice.is(ContactField.COUNTRY),
                Choice.contains(ContactField.TECHNOLOGY),
                Choice.contains(ContactField.PROBLEM),
                new Choice(Kind.DID, ""));
    }

    private void offer(Choice choice) {
        choices.add(choice);
        sign.add(choice.label());
    }

    private void written(Runnable changed) {
        if (!shown) {
            show();
            changed.run();
        }
    }

    /** Shows what belongs to this kind of rule, and its sentence. */
    private void show() {
        RuleLine line = line();
        boolean did = line.kind() == Kind.DID;
        about.setVisible(did);
        words.setMessage(
                switch (line.kind()) {
                    case DID -> Messages.Matching_any;
                    case BETWEEN -> Messages.Matching_to;
                    case IS, CONTAINS -> Messages.Words_hint;
                });
        people = OptionalInt.empty();
        say();
    }

    /** Says how many people show the sign, until something else is written. */
    void showPeople(int count) {
        if (people.isEmpty() || people.getAsInt() != count) {
            people = OptionalInt.of(count);
            say();
        }
    }

    private void say() {
        String text = line().rule()
                .map(MatchingRule::sign)
                .map(MatchingRule.Sign::sentence)
                .map(said -> people.isEmpty() ? said : Patterns.format(Messages.Trial_shown, said, people.getAsInt()))
                .orElse(Messages.Matching_sentence);
        sentence.setText(text.replace("&", "&&"));
        sentence.requestLayout();
    }

    private Text text(String label, String name, int width, boolean grab) {
        Text text = named(new Text(row, SWT.BORDER), label, name);
        text.setMessage(label);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(grab, false)
                .hint(width, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private static <C extends Control> C named(C control, String label, String name) {
        return WidgetName.on(AccessibleName.on(control, label), "personas.rule." + name);
    }
}
