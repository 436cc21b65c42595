package org.winnable.leads.ui.internal.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.FocusRing;

/**
 * Shows rows as wide as it is and as high as they need. One widget however many rows there are, so that another person's
 * hundred rows are there at once. Ctrl+C copies all of it. The parent needs {@link FocusRing#ROOM} around it.
 */
public final class RowList extends Canvas {

    /** The key under which it carries what Ctrl+C copies, one line per row. */
    public static final String TEXT = "org.winnable.text";

    private static final int SHRUNK_WIDTH = 160;
    private static final int ICON = 16;
    private static final int BAR_ARC = 4;

    private final Icons icons;
    private final Font bold;
    private List<Row> rows = List.of();
    private List<RowBlock> blocks = List.of();
    private int blocksWidth = -1;
    private @Nullable Palette palette;

    /** A list without rows. */
    public RowList(Composite parent, Icons icons) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.icons = icons;
        bold = new RowFonts(this).bold();
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Dispose, event -> release());
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.Traverse, event -> event.doit = true);
        makeAccessible();
        FocusRing.around(this);
    }

    /** Shows other rows; the parent lays itself out anew. */
    public void setRows(List<Row> newRows) {
        if (!newRows.equals(rows)) {
            rows = List.copyOf(newRows);
            setData(TEXT, rows.stream().map(Row::line).collect(Collectors.joining("\n")));
            release();
            redraw();
        }
    }

    /** Sets the colours; nothing is painted without. */
    public void setPalette(Palette newPalette) {
        palette = newPalette;
        setBackground(newPalette.color(Tone.SURFACE));
        release();
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? SHRUNK_WIDTH : widthHint;
        int height = blocks(width).stream().mapToInt(RowBlock::height).sum();
        return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    private List<RowBlock> blocks(int width) {
        if (width != blocksWidth) {
            release();
            boolean glyphs = rows.stream().anyMatch(row -> row.glyph().isPresent());
            List<RowBlock> made = new ArrayList<>();
            GC gc = new GC(this);
            try {
                for (Row row : rows) {
                    made.add(new RowBlock(this, gc, row, width, glyphs ? ICON + RowBlock.GAP : 0, bold, palette));
                }
            } finally {
                gc.dispose();
            }
            blocks = made;
            blocksWidth = width;
        }
        return blocks;
    }

    private void release() {
        blocks.forEach(RowBlock::dispose);
        blocks = List.of();
        blocksWidth = -1;
    }

    private void paint(GC gc) {
        Palette colors = palette;
        if (colors == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        int width = getClientArea().width;
        int y = 0;
        for (RowBlock block : blocks(width)) {
            Row row = block.row();
            if (row.ruled()) {
                gc.setForeground(colors.color(Tone.LINE));
                gc.drawLine(0, y + row.space() / 2, width, y + row.space() / 2);
            }
            int top = y + row.space();
            int bottom = y + block.height();
            row.glyph().ifPresent(glyph -> {
                Image image = icons.image(glyph.sign().drawing(), colors.color(glyph.tone()), ICON);
                gc.drawImage(image, 0, top + (block.firstLineHeight() - ICON) / 2);
            });
            block.paint(gc, colors, top);
            row.bar().ifPresent(bar -> paintBar(gc, colors, bar, bottom - RowBlock.BAR, width));
            y = bottom;
        }
    }

    private static void paintBar(GC gc, Palette colors, Row.Bar bar, int y, int width) {
        gc.setBackground(colors.color(Tone.TRACK));
        gc.fillRoundRectangle(0, y, width, RowBlock.BAR, BAR_ARC, BAR_ARC);
        int filled = (int) Math.round(width * Math.clamp(bar.share(), 0.0, 1.0));
        if (filled > 0) {
            gc.setBackground(colors.color(bar.tone()));
            gc.fillRoundRectangle(0, y, Math.max(filled, BAR_ARC), RowBlock.BAR, BAR_ARC, BAR_ARC);
        }
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c' && !rows.isEmpty()) {
            Clipboard clipboard = new Clipboard(getDisplay());
            try {
                clipboard.setContents(new Object[] {getData(TEXT)}, new Transfer[] {TextTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
        }
    }

    private void makeAccessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(@SuppressWarnings("null") AccessibleEvent event) {
                event.result = (String) getData(TEXT);
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(@SuppressWarnings("null") AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TEXT;
            }
        });
    }
}
