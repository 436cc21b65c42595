package org.winnable.imports.ui.internal.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.lead.SourceDescription;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ListOptions;
import org.winnable.imports.ReadingOptions;
import org.winnable.imports.ui.internal.Lines;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.WidgetName;

/** Where a list comes from: as its dialect proposes it, until a person says something else. */
final class SourceForm {

    private static final List<SourceClass> CLASSES = List.of(SourceClass.values());
    private static final List<LeadMagnet> MAGNETS = List.of(LeadMagnet.values());
    private static final List<String> COUNTRIES = countries();

    private final Composite form;
    private final Runnable changed;
    private final Combo sourceClass;
    private final Combo magnet;
    private final Text channel;
    private final Text campaign;
    private final CostField cost;
    private final Label wrongCost;
    private final Combo region;
    private List<String> regions = List.of();
    /** What a person has touched: the others follow the dialect. */
    private final Set<Control> decided = new HashSet<>();

    private boolean showing;

    /** An empty form that calls back whenever the user changes something. */
    SourceForm(Composite parent, Runnable changed) {
        this.changed = changed;
        form = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 6)
                .applyTo(form);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        sourceClass =
                combo(Messages.Source_class, "import.class", CLASSES.stream().map(SourceClass::label));
        magnet = combo(
                Messages.Source_magnet,
                "import.magnet",
                Stream.concat(
                        Stream.of(Messages.Source_noMagnet), MAGNETS.stream().map(LeadMagnet::label)));
        channel = text(Messages.Source_channel, "import.channel", Messages.Source_channelHint);
        campaign = text(Messages.Source_campaign, "import.campaign", "");
        label(Messages.Source_cost);
        cost = new CostField(form, this::costChanged);
        wrongCost = Styles.ERROR.on(Lines.wrapped(form, Styles.ERROR, 160));
        wrongCost.setText(Messages.Review_wrongCost);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(160, SWT.DEFAULT)
                .exclude(true)
                .applyTo(wrongCost);
        region = combo(Messages.Source_region, "import.region", Stream.of(Messages.Source_usualRegion));
        region.addListener(SWT.FocusIn, event -> offerAllRegions());
    }

    /** The system measures every entry of a list whenever it lays it out: all countries are there when they are needed. */
    private void offerAllRegions() {
        if (regions.size() < COUNTRIES.size()) {
            int index = region.getSelectionIndex();
            String code = index <= 0 ? "" : regions.get(index - 1);
            regions = COUNTRIES;
            fillRegions(code);
        }
    }

    private void fillRegions(String chosen) {
        region.setItems(Stream.concat(
                        Stream.of(Messages.Source_usualRegion), regions.stream().map(SourceForm::country))
                .toArray(String[]::new));
        region.select(regions.indexOf(chosen) + 1);
    }

    /** Whether everything in the form can be understood. */
    boolean isValid() {
        return cost.isValid();
    }

    void setEnabled(boolean enabled) {
        Stream.of(sourceClass, magnet, channel, campaign, region).forEach(field -> field.setEnabled(enabled));
        cost.setEnabled(enabled);
    }

    /** Begins anew with another file. */
    void show(Draft draft) {
        decided.clear();
        propose(draft);
        showing = true;
        cost.show(
                draft.preview().description().cost(),
                draft.stage().client().workspace().settings().currency());
        showing = false;
        checkCost();
    }

    /** Shows what is proposed now where nobody decided. */
    void propose(Draft draft) {
        SourceDescription proposed = draft.preview().description();
        showing = true;
        if (!decided.contains(sourceClass)) {
            sourceClass.select(CLASSES.indexOf(proposed.sourceClass()));
        }
        if (!decided.contains(magnet)) {
            magnet.select(proposed.leadMagnet().map(MAGNETS::indexOf).orElse(-1) + 1);
        }
        propose(channel, proposed.channel());
        propose(campaign, proposed.campaign());
        String code = draft.options().reading().region().orElse("");
        if (!code.isEmpty() && !regions.contains(code)) {
            regions = List.of(code);
            fillRegions(code);
        } else {
            region.select(regions.indexOf(code) + 1);
        }
        showing = false;
    }

    private void propose(Text field, Optional<String> proposed) {
        if (!decided.contains(field) && !field.getText().equals(proposed.orElse(""))) {
            field.setText(proposed.orElse(""));
        }
    }

    /** These options with what the form says. */
    ImportOptions applyTo(ImportOptions options) {
        int chosen = region.getSelectionIndex();
        ImportOptions told = options.withList(list -> new ListOptions(
                list.name(),
                Optional.of(CLASSES.get(Math.max(0, sourceClass.getSelectionIndex())))
                        .filter(c -> decided.contains(sourceClass)),
                said(channel),
                said(campaign),
                cost.value(),
                magnet.getSelectionIndex() <= 0 || !decided.contains(magnet)
                        ? Optional.empty()
                        : Optional.of(MAGNETS.get(magnet.getSelectionIndex() - 1))));
        Optional<String> code = chosen <= 0 ? Optional.empty() : Optional.of(regions.get(chosen - 1));
        return told.withReading(reading -> new ReadingOptions(
                reading.dialect(),
                reading.columns(),
                reading.dates(),
                code,
                reading.placeholdersAsEmpty(),
                reading.settings()));
    }

    private Optional<String> said(Text field) {
        return Optional.of(field.getText().strip()).filter(text -> decided.contains(field) && !text.isEmpty());
    }

    private Combo combo(String name, String id, Stream<String> items) {
        label(name);
        Combo combo = FocusRing.around(
                WidgetName.on(AccessibleName.on(new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY), name), id));
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .applyTo(combo);
        combo.addListener(SWT.Selection, event -> decide(combo));
        return combo;
    }

    private Text text(String name, String id, String hint) {
        label(name);
        Text text = FocusRing.around(WidgetName.on(AccessibleName.on(new Text(form, SWT.BORDER), name), id));
        text.setMessage(hint);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .applyTo(text);
        text.addListener(SWT.Modify, event -> decide(text));
        return text;
    }

    private void label(String name) {
        Label label = Styles.MUTED.on(new Label(form, SWT.NONE));
        label.setText(name);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private void decide(Control field) {
        if (!showing) {
            decided.add(field);
            changed.run();
        }
    }

    private void costChanged() {
        if (!showing) {
            checkCost();
            changed.run();
        }
    }

    private void checkCost() {
        if (wrongCost.getVisible() == cost.isValid()) {
            GridRoom.include(wrongCost, !cost.isValid());
            wrongCost.requestLayout();
        }
    }

    private static List<String> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(SourceForm::country))
                .toList();
    }

    private static String country(String code) {
        return Locale.of("", code).getDisplayCountry();
    }
}
