package org.winnable.core.plugin;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/**
 * Measures what a call takes from the heap: the bytes that its thread asked for, whatever was free again meanwhile. Begun and ended on
 * the thread of the call; may be read on any other.
 */
final class HeapMeter {

    /** Absent on a virtual machine that does not count. */
    private static final @Nullable ThreadMXBean THREADS = threads();

    private static final long RUNNING = -1;

    private long thread;
    private long before;
    private long taken;

    /** Begins to count on the current thread. */
    synchronized void begin() {
        thread = Thread.currentThread().threadId();
        before = allocatedBy(thread);
        taken = RUNNING;
    }

    /** What the thread takes from now on belongs to others. */
    synchronized void end() {
        taken = bytes();
    }

    /** So far, in bytes; 0 before it is begun, and on a virtual machine that does not count. */
    synchronized long bytes() {
        return taken == RUNNING ? Math.max(0, allocatedBy(thread) - before) : taken;
    }

    private static long allocatedBy(long thread) {
        ThreadMXBean threads = THREADS;
        return threads == null ? 0 : threads.getThreadAllocatedBytes(thread);
    }

    private static @Nullable ThreadMXBean threads() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                        && threads.isThreadAllocatedMemorySupported()
                        && threads.isThreadAllocatedMemoryEnabled()
                ? threads
                : null;
    }
}
