package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.ForkJoinPool;
import org.duckdb.DuckDBDriver;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.WorkbenchExtension;

/** Libraries that look for their own parts find them inside OSGi, whichever thread asks first. */
@ExtendWith(WorkbenchExtension.class)
class EmbeddedLibrariesTest {

    @Test
    void collectionsAreMadeOnTheUiThread(RunningWorkbench workbench) {
        assertEquals(3, workbench.driver().ask(EmbeddedLibrariesTest::sum));
    }

    @Test
    void collectionsAreMadeByWorkers() {
        assertEquals(
                3, ForkJoinPool.commonPool().submit(EmbeddedLibrariesTest::sum).join());
    }

    @Test
    void theDatabaseLoadsItsLibraryFromItsBundle() throws Exception {
        try (var connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                var statement = connection.createStatement();
                var result = statement.executeQuery("select 42")) {
            assertTrue(result.next());
            assertEquals(42, result.getInt(1));
        }
        Path driver = Path.of(URI.create(
                FileLocator.resolve(FrameworkUtil.getBundle(DuckDBDriver.class).getEntry("/"))
                        .toString()));
        assertTrue(Files.readString(Path.of("/proc/self/maps")).contains(driver.toRealPath() + "/lib/linux-x86_64/"));
    }

    private static long sum() {
        return IntLists.immutable.of(1, 2).sum() + Lists.immutable.<String>of().size();
    }
}
