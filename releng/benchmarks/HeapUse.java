import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * How much of the heap is used for a while, in the unit in which its limit is given (1 MB = 2^20 bytes). What is used before a
 * collection is mostly garbage, and what a small collection leaves is garbage in part; what a full one leaves is in use.
 */
final class HeapUse {

    private static final int MEGABYTE = 1 << 20;
    private static final String FULL = "end of major GC";

    private final List<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .toList();
    private final AtomicLong most = new AtomicLong();
    private final AtomicLong live = new AtomicLong();
    private final NotificationListener listener = (notification, handback) -> {
        GarbageCollectionNotificationInfo collection =
                GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
        GcInfo info = collection.getGcInfo();
        most.accumulateAndGet(used(info.getMemoryUsageBeforeGc()), Math::max);
        if (collection.getGcAction().equals(FULL)) {
            live.accumulateAndGet(used(info.getMemoryUsageAfterGc()), Math::max);
        }
    };

    private HeapUse() {}

    /** Watches from now on. */
    static HeapUse begin() {
        HeapUse use = new HeapUse();
        collectors().forEach(collector -> collector.addNotificationListener(use.listener, null, null));
        return use;
    }

    void end() throws ListenerNotFoundException {
        for (NotificationEmitter collector : collectors().toList()) {
            collector.removeNotificationListener(listener);
        }
    }

    @Override
    public String toString() {
        long limit = Long.parseLong(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption("MaxHeapSize")
                .getValue());
        String kept = live.get() == 0
                ? "without a full collection"
                : String.format(Locale.ROOT, "%d MB live after a full collection", live.get() / MEGABYTE);
        return String.format(
                Locale.ROOT, "at most %d MB of %d MB, %s", most.get() / MEGABYTE, limit / MEGABYTE, kept);
    }

    private long used(Map<String, MemoryUsage> byPool) {
        return pools.stream().mapToLong(pool -> byPool.get(pool).getUsed()).sum();
    }

    private static Stream<NotificationEmitter> collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().map(NotificationEmitter.class::cast);
    }
}
