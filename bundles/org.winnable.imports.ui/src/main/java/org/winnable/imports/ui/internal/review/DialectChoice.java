package org.winnable.imports.ui.internal.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.source.Dialect;
import org.winnable.imports.DialectMatch;
import org.winnable.imports.ImportPreview;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.WidgetName;

/** What system wrote a file: those that its labels fit first, with how sure that is, then all others. */
final class DialectChoice {

    private record Entry(String id, String text) {}

    private final PluginCatalog catalog;
    private final Combo combo;
    private List<Entry> entries = List.of();

    DialectChoice(Composite parent, PluginCatalog catalog, Consumer<String> chosen) {
        this.catalog = catalog;
        combo = FocusRing.around(WidgetName.on(
                AccessibleName.on(new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Mapping_dialect),
                "import.dialect"));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
        combo.addListener(
                SWT.Selection,
                event -> chosen.accept(entries.get(combo.getSelectionIndex()).id()));
    }

    void setEnabled(boolean enabled) {
        combo.setEnabled(enabled);
    }

    void show(ImportPreview preview) {
        List<Entry> shown = entries(preview);
        if (!shown.equals(entries)) {
            entries = shown;
            combo.setItems(shown.stream().map(Entry::text).toArray(String[]::new));
        }
        combo.select(entries.stream().map(Entry::id).toList().indexOf(preview.dialect()));
    }

    private List<Entry> entries(ImportPreview preview) {
        List<Entry> found = new ArrayList<>();
        for (DialectMatch match : preview.dialects()) {
            found.add(new Entry(
                    match.id(),
                    Patterns.format(
                            Messages.Mapping_match,
                            match.label(),
                            match.confidence().degree())));
        }
        catalog.dialects().stream()
                .filter(dialect -> preview.dialects().stream()
                        .noneMatch(match -> match.id().equals(id(dialect))))
                .sorted(Comparator.comparing(Dialect::label))
                .forEach(dialect -> found.add(new Entry(id(dialect), dialect.label())));
        return found;
    }

    private static String id(Dialect dialect) {
        return dialect.id().id();
    }
}
