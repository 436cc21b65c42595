package org.winnable.imports.ui.internal;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
import org.winnable.imports.ui.QueuedFile;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;

/** The files that were offered together: what became of each, which one is next. Takes no room for a single one. */
final class FilesPane {

    private static final int WIDTH = 256;

    private final ImportQueue queue;
    private final Predicate<ImportStage.Done> undone;
    private final Composite pane;
    private final Label title;
    private final RecordTable<QueuedFile> table;
    private @Nullable Palette palette;

    /**
     * The files of a queue.
     *
     * @param undone whether an import was taken back since
     */
    FilesPane(Composite parent, ImportQueue queue, Predicate<ImportStage.Done> undone) {
        this.queue = queue;
        this.undone = undone;
        pane = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .extendedMargins(24, FocusRing.ROOM, 16, 16)
                .spacing(8, 8)
                .applyTo(pane);
        GridDataFactory.fillDefaults()
                .grab(false, true)
                .hint(WIDTH, SWT.DEFAULT)
                .exclude(true)
                .applyTo(pane);
        title = Styles.HEADING.on(new Label(pane, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        table = new RecordTable<>(pane, columns());
        WidgetName.on(table.table(), "import.files");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.table());
        table.onSelect(file -> queue.look(table.table().getSelectionIndex()));
        show();
    }

    /** Shows the files as they stand now. */
    void show() {
        List<QueuedFile> files = queue.files();
        table.setRows(files);
        table.select(queue.current());
        title.setText(Patterns.format(Messages.Files_title, files.size(), queue.waiting()));
        GridRoom.include(pane, files.size() > 1);
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        table.refresh();
    }

    /** Whether the keyboard is here; then it is to stay. */
    boolean hasFocus() {
        return table.table().isFocusControl();
    }

    private List<Column<QueuedFile>> columns() {
        Column<QueuedFile> state = Column.words(Messages.Files_state, 112, 0, this::state);
        return List.of(
                Column.words(
                        Messages.Files_file,
                        96,
                        1,
                        file -> String.valueOf(file.file().getFileName())),
                state.tinted(this::tint));
    }

    private String state(QueuedFile file) {
        return switch (file.status()) {
            case WAITING -> Messages.Files_waiting;
            case CURRENT -> Messages.Files_current;
            case IMPORTED ->
                isUndone(file)
                        ? Messages.History_undone
                        : file.stage() instanceof ImportStage.Done done
                                ? Patterns.format(
                                        Messages.Files_imported,
                                        done.report().counts().read())
                                : "";
            case REFUSED -> Messages.Files_refused;
            case LEFT_OUT -> Messages.Files_leftOut;
        };
    }

    private boolean isUndone(QueuedFile file) {
        return file.stage() instanceof ImportStage.Done done && undone.test(done);
    }

    private @Nullable Color tint(QueuedFile file) {
        Palette colors = palette;
        if (colors == null) {
            return null;
        }
        return colors.color(
                switch (file.status()) {
                    case WAITING, LEFT_OUT -> Tone.MUTED;
                    case CURRENT -> Tone.TEXT;
                    case IMPORTED -> isUndone(file) ? Tone.WARNING : Tone.SUCCESS;
                    case REFUSED -> Tone.ERROR;
                });
    }
}
