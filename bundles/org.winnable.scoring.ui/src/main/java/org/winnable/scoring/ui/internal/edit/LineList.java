package org.winnable.scoring.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.winnable.scoring.ui.internal.draft.ModelLine;
import org.winnable.scoring.ui.internal.draft.ModelLine.Group;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.WidgetName;

/**
 * The lines of a model under the titles of their groups, one of them chosen. One widget however many lines there are. Arrow
 * keys choose, F2 and return go to the fields of the chosen line.
 */
final class LineList {

    /** The key under which the canvas carries what it shows, one line per line of the model. */
    static final String TEXT = "org.winnable.text";

    private static final int PADDING = 8;
    private static final int INDENT = 12;
    private static final int MARK = 3;
    private static final int ARC = 8;
    private static final int TITLE_SPACE = 12;
    private static final int PAGE = 8;
    private static final int LINE_STEP = 24;

    private final ScrolledComposite scroller;
    private final Canvas canvas;
    private final Font bold;
    private final Consumer<ModelLine> chosen;
    private final Runnable opened;
    private final List<Block> blocks = new ArrayList<>();
    private List<Group> groups = List.of();
    private List<ModelLine> lines = List.of();
    private Set<String> problems = Set.of();
    private int selected = -1;
    private int width = -1;
    private @Nullable Palette palette;

    /** A title or a line where it is painted; the number of a title is negative. */
    private record Block(int number, TextLayout text, int y, int height) {}

    LineList(Composite parent, Consumer<ModelLine> chosen, Runnable opened) {
        this.chosen = chosen;
        this.opened = opened;
        scroller = Styles.SURFACE.on(new ScrolledComposite(parent, SWT.V_SCROLL));
        scroller.setExpandHorizontal(true);
        scroller.getVerticalBar().setIncrement(LINE_STEP);
        canvas = WidgetName.on(Styles.SURFACE.on(new Canvas(scroller, SWT.DOUBLE_BUFFERED)), "scoring.lines");
        bold = new LocalResourceManager(JFaceResources.getResources(canvas.getDisplay()), canvas)
                .create(FontDescriptor.createFrom(canvas.getFont()).setStyle(SWT.BOLD));
        scroller.setContent(canvas);
        scroller.addListener(SWT.Resize, event -> {
            place();
            // fields below take room: what they are about stays in view
            reveal();
        });
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::clicked);
        canvas.addListener(SWT.MouseDoubleClick, event -> opened.run());
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Dispose, event -> release());
        canvas.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        AccessibleName.on(canvas, () -> selected().map(ModelLine::sentence).orElse(""));
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(@Nullable AccessibleControlEvent event) {
                if (event != null) {
                    event.detail = ACC.ROLE_LIST;
                }
            }
        });
    }

    Control control() {
        return scroller;
    }

    void setPalette(Palette newPalette) {
        palette = newPalette;
        canvas.redraw();
    }

    void setFocus() {
        canvas.setFocus();
    }

    Optional<ModelLine> selected() {
        return selected >= 0 && selected < lines.size() ? Optional.of(lines.get(selected)) : Optional.empty();
    }

    /** Shows other lines; the place that is chosen stays. */
    void show(List<Group> newGroups, Set<String> newProblems) {
        if (newGroups.equals(groups) && newProblems.equals(problems)) {
            return;
        }
        groups = newGroups;
        problems = newProblems;
        lines = newGroups.stream().flatMap(group -> group.lines().stream()).toList();
        selected = lines.isEmpty() ? -1 : Math.clamp(selected, 0, lines.size() - 1);
        canvas.setData(
                TEXT, String.join("\n", lines.stream().map(ModelLine::sentence).toList()));
        release();
        place();
    }

    /** Chooses the line at a path; tells whether there is one. */
    boolean select(String path) {
        for (int number = 0; number < lines.size(); number++) {
            if (lines.get(number).path().equals(path)) {
                choose(number);
                return true;
            }
        }
        return false;
    }

    /** The group of the chosen line. */
    Optional<Group> group() {
        return selected()
                .flatMap(line -> groups.stream()
                        .filter(group -> group.lines().contains(line))
                        .findFirst());
    }

    /** Does something at a key while the lines have the keyboard. */
    void on(int key, Runnable run) {
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == key) {
                run.run();
            }
        });
    }

    private void choose(int number) {
        if (lines.isEmpty()) {
            return;
        }
        selected = Math.clamp(number, 0, lines.size() - 1);
        reveal();
        canvas.redraw();
        chosen.accept(lines.get(selected));
    }

    private void reveal() {
        blocks().stream().filter(block -> block.number() == selected).forEach(this::reveal);
    }

    private void reveal(Block block) {
        Point origin = scroller.getOrigin();
        int room = scroller.getClientArea().height;
        if (block.y() < origin.y || block.number() == 0) {
            // above the first line stands its title
            scroller.setOrigin(0, block.number() == 0 ? 0 : block.y() - PADDING);
        } else if (block.y() + block.height() > origin.y + room) {
            scroller.setOrigin(0, block.y() + block.height() + PADDING - room);
        }
    }

    private void place() {
        if (scroller.isDisposed()) {
            return;
        }
        width = scroller.getClientArea().width;
        release();
        int height = blocks().stream()
                .mapToInt(block -> block.y() + block.height())
                .max()
                .orElse(0);
        canvas.setSize(width, Math.max(height + PADDING, scroller.getClientArea().height));
        canvas.redraw();
    }

    private List<Block> blocks() {
        if (blocks.isEmpty() && width > 0) {
            int y = 0;
            int number = 0;
            for (Group group : groups) {
                y += y == 0 ? 0 : TITLE_SPACE;
                y += add(-1, group.title(), y);
                for (ModelLine line : group.lines()) {
                    y += add(number, line.sentence(), y);
                    number++;
                }
            }
        }
        return blocks;
    }

    private int add(int number, String text, int y) {
        TextLayout layout = new TextLayout(canvas.getDisplay());
        layout.setFont(number < 0 ? bold : canvas.getFont());
        layout.setText(text);
        layout.setWidth(Math.max(1, width - INDENT - 2 * PADDING));
        int height = layout.getBounds().height + PADDING;
        blocks.add(new Block(number, layout, y, height));
        return height;
    }

    private void release() {
        blocks.forEach(block -> block.text().dispose());
        blocks.clear();
    }

    private void paint(GC gc) {
        Palette colors = palette;
        if (colors == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        Rectangle clip = gc.getClipping();
        for (Block block : blocks()) {
            if (block.y() + block.height() >= clip.y && block.y() <= clip.y + clip.height) {
                paint(gc, colors, block);
            }
        }
    }

    private void paint(GC gc, Palette colors, Block block) {
        boolean isTitle = block.number() < 0;
        ModelLine line = isTitle ? null : lines.get(block.number());
        if (block.number() == selected) {
            gc.setBackground(colors.color(Tone.SELECTION));
            gc.fillRoundRectangle(0, block.y(), width - 1, block.height(), ARC, ARC);
            if (canvas.isFocusControl()) {
                gc.setForeground(colors.color(Tone.ACCENT));
                gc.drawRoundRectangle(0, block.y(), width - 2, block.height() - 1, ARC, ARC);
            }
        }
        boolean wrong = line != null && problems.stream().anyMatch(line::isAt);
        if (line != null && (line.changed() || wrong)) {
            gc.setBackground(colors.color(wrong ? Tone.ERROR : Tone.ACCENT));
            gc.fillRoundRectangle(4, block.y() + 4, MARK, block.height() - 8, MARK, MARK);
        }
        gc.setForeground(colors.color(wrong ? Tone.ERROR : Tone.TEXT));
        block.text().draw(gc, isTitle ? PADDING : INDENT + 2, block.y() + PADDING / 2);
    }

    private void clicked(Event event) {
        canvas.setFocus();
        blocks().stream()
                .filter(block -> block.number() >= 0)
                .filter(block -> event.y >= block.y() && event.y < block.y() + block.height())
                .findFirst()
                .ifPresent(block -> choose(block.number()));
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(selected + 1);
            case SWT.ARROW_UP -> choose(selected - 1);
            case SWT.PAGE_DOWN -> choose(selected + PAGE);
            case SWT.PAGE_UP -> choose(selected - PAGE);
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(lines.size() - 1);
            case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> opened.run();
            default -> {
                // other keys are for others
            }
        }
    }
}
