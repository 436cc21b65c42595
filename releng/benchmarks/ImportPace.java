import org.winnable.core.work.Progress;

/** When the first row, the first and the last tenth of the rows, and the last row were taken. */
final class ImportPace implements Progress {

    private final long rows;
    private final long started = System.nanoTime();
    private long taken;
    private long firstRow;
    private long firstTenth;
    private long lastTenth;
    private long lastRow;
    private long end;

    ImportPace(long rows) {
        this.rows = rows;
    }

    @Override
    public void begin(String task, long total) {
        // the time runs from the beginning
    }

    @Override
    public void advance(long amount) {
        // what is read was not taken yet
    }

    @Override
    public void count(long amount) {
        long now = System.nanoTime();
        taken += amount;
        firstRow = firstRow == 0 ? now : firstRow;
        firstTenth = firstTenth == 0 && taken >= rows / 10 ? now : firstTenth;
        lastTenth = lastTenth == 0 && taken >= rows / 10 * 9 ? now : lastTenth;
        lastRow = now;
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    void end() {
        end = System.nanoTime();
    }

    double untilFirst() {
        return (firstRow - started) / 1e9;
    }

    double firstTenth() {
        return (firstTenth - firstRow) / 1e9;
    }

    double lastTenth() {
        return (lastRow - lastTenth) / 1e9;
    }

    double afterLast() {
        return (end - lastRow) / 1e9;
    }
}
