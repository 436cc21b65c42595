package org.winnable.leads.ui.tests;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;

/** The perspective "Leads" with a generated client, which is made once for each class. */
@ExtendWith(WorkbenchExtension.class)
abstract class LeadsTestCase {

    protected static final int NAME = 0;

    @TempDir
    static Path folder;

    protected static GeneratedClient.Made client;

    protected LeadsWindow window;
    protected SwtDriver driver;

    @BeforeAll
    static void makeClient() throws Exception {
        client = GeneratedClient.in(folder.resolve("client"));
    }

    @BeforeEach
    void open(RunningWorkbench workbench) {
        window = LeadsWindow.open(workbench, client.folder(), GeneratedClient.PEOPLE);
        driver = window.driver();
    }
}
