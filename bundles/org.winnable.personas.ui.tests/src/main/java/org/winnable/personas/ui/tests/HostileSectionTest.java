package org.winnable.personas.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.plugin.Phase;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.plugin.PluginHealth;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.widgets.FlatButton;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceSettings;

/** What becomes of sections of the persona editor that do everything wrong, in the real window. */
@ExtendWith(WorkbenchExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileSectionTest {

    private static final String HOSTILE = "org.winnable.hostile.ui.";
    private static final String VIEW = "org.winnable.personas.ui.perspective";

    /** The client is still open when a test ends, and may write what it loaded; the build's own folder takes it. */
    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    /** Another file in each test: the client of the one before is shown until the next is there. */
    private static int opened;

    private String persona = "";
    private Path client;
    private SwtDriver driver;
    private PluginHealth health;

    @BeforeEach
    void openAClientWithTwoPersonas(RunningWorkbench workbench) throws Exception {
        driver = workbench.driver();
        health = workbench.service(PluginCatalog.class).guard().health();
        health.reports().forEach(report -> health.resume(report.contribution()));
        opened++;
        persona = "personas/cfo-" + opened + ".yaml";
        client = folder.resolve("client");
        WorkspaceSettings settings = WorkspaceSettings.of("Client", Currency.getInstance("EUR"), ZoneOffset.UTC);
        Workspace.create(client, settings).close();
        Files.createDirectories(client.resolve("personas"));
        Files.writeString(client.resolve(persona), "name: CFO\nhostile-painting:\n  kept: 1\n");
        Files.writeString(client.resolve("personas/cto.yaml"), "name: CTO\n");
        SessionService sessions = workbench.service(SessionService.class);
        driver.run(() -> sessions.open(client));
        driver.click(driver.find(FlatButton.class, "rail." + VIEW));
        Label file = driver.find(Label.class, "personas.file");
        driver.waitUntil(
                "the first persona", () -> file.isVisible() && file.getText().equals(persona));
        driver.find(Text.class, "hostile.good");
    }

    @ParameterizedTest
    @CsvSource({
        "constructor, CREATION, EXCEPTION, the licence file is missing",
        "missingClass, CREATION, LINKAGE, org.winnable.hostile.ui.NotThere",
        "wrongType, CREATION, WRONG_TYPE, NoSection",
        "creating, PREPARATION, EXCEPTION, out of ideas",
        "recursion, PREPARATION, EXCEPTION, StackOverflowError",
        "value, PREPARATION, EXCEPTION, java.util.Date",
        "layout, CALL, EXCEPTION, out of space",
        "later, CALL, EXCEPTION, too late"
    })
    void whatThrowsByItselfIsReplacedByASentenceThatNamesIt(String id, Phase phase, FailureKind kind, String cause) {
        assertReplaced(id, phase, kind, cause);
    }

    @Test
    void whatThrowsWhilePaintingIsReplacedOnceItIsSeen() {
        scrollTo("painting");
        assertReplaced("painting", Phase.CALL, FailureKind.EXCEPTION, "out of paint");
    }

    @Test
    void whatThrowsAtAKeyIsReplaced() {
        Text field = driver.find(Text.class, "hostile.key");
        driver.run(() -> {
            Event key = new Event();
            key.character = 'x';
            field.notifyListeners(SWT.KeyDown, key);
        });
        assertReplaced("key", Phase.CALL, FailureKind.EXCEPTION, "out of keys");
    }

    @Test
    void whatThrowsWhenItIsToldOfAChangeIsReplacedAndTheChangeStays() throws Exception {
        driver.type(driver.find(Text.class, "hostile.listener"), "heard");
        assertReplaced("listener", Phase.CALL, FailureKind.EXCEPTION, "did not listen");
        awaitFile("text: heard");
    }

    @Test
    void whatThrowsAtDisposalIsNamedAndTheNextPersonaOpens() {
        Canvas card = driver.find(Canvas.class, "personas.card.cto");
        driver.run(() -> card.notifyListeners(SWT.MouseDown, new Event()));
        Label name = driver.find(Label.class, "personas.name");
        driver.waitUntil("the next persona", () -> name.getText().equals("CTO"));

        List<PluginFailure> failures = failures("disposing");
        assertTrue(
                failures.stream()
                        .anyMatch(failure -> failure.phase() == Phase.DISPOSAL
                                && failure.message().contains("still busy")),
                failures::toString);
        assertTrue(
                failures.stream()
                        .anyMatch(failure -> failure.phase() == Phase.DISPOSAL
                                && failure.message().contains("does not go")),
                failures::toString);
    }

    @ParameterizedTest
    @CsvSource({"reserved, goals", "taken, org.winnable.hostile.ui.good"})
    void aSectionWhoseKeyIsNotItsOwnIsNamedAndLeftOut(String id, String cause) {
        PluginFailure failure = failures(id).getFirst();

        assertEquals(FailureKind.INVALID_DECLARATION, failure.kind());
        assertTrue(failure.message().contains(cause), failure.message());
        assertTrue(driver.all(
                        Composite.class,
                        section -> ("personas.section." + HOSTILE + id).equals(section.getData(SwtDriver.ID)))
                .isEmpty());
    }

    @Test
    void theOthersWorkOnInTheirDeclaredOrderAndEveryonesDataStay(RunningWorkbench workbench) throws Exception {
        driver.type(driver.find(Text.class, "hostile.good"), "still here");
        driver.type(driver.find(Text.class, "personas.field.summary"), "Counts");
        awaitFile("text: \"still here\"");
        awaitFile("summary: \"Counts\"");
        assertTrue(Files.readString(client.resolve(persona)).contains("hostile-painting:\n  kept: 1\n"));
        List<String> sections = driver
                .all(
                        Composite.class,
                        section -> String.valueOf(section.getData(SwtDriver.ID)).startsWith("personas.section."))
                .stream()
                .map(section -> driver.ask(() -> String.valueOf(section.getData(SwtDriver.ID))))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
        assertEquals(
                List.of("identity", "goals", "buying", "good", "objections", "channels", "voice", "matching"),
                sections.subList(0, 8));
        scrollTo("creating");
        Screenshot.take(driver, workbench.window(), "personas-hostile");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whatIsPausedComesBackWhenItIsResumed() {
        PluginFailure failure = failures("constructor").getFirst();
        assertTrue(health.paused(failure.contribution()).isPresent(), "it cannot be made, so it is paused");
        long failed = count("constructor");

        health.resume(failure.contribution());

        driver.waitUntil("another try", () -> count("constructor") > failed);
    }

    private void assertReplaced(String id, Phase phase, FailureKind kind, String cause) {
        Label sentence = driver.find(Label.class, "personas.failed." + HOSTILE + id);
        String text = driver.ask(sentence::getText);
        assertTrue(text.contains(cause) && text.contains("org.winnable.hostile.ui"), text);
        PluginFailure failure = failures(id).getFirst();
        assertEquals(kind, failure.kind());
        assertEquals(phase, failure.phase());
        assertEquals(HOSTILE + id, failure.contribution().id());
    }

    private void scrollTo(String id) {
        Composite section = driver.find(Composite.class, "personas.section." + HOSTILE + id);
        driver.run(() -> {
            Composite column = section.getParent();
            if (column.getParent() instanceof ScrolledComposite scroller) {
                scroller.setOrigin(0, section.getLocation().y);
            }
        });
    }

    private void awaitFile(String part) {
        driver.waitUntil(part + " in the file", () -> {
            try {
                return Files.readString(client.resolve(persona)).contains(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private long count(String id) {
        return health.reports().stream()
                .filter(report -> report.contribution().id().equals(HOSTILE + id))
                .mapToLong(PluginHealth.Report::failureCount)
                .sum();
    }

    private List<PluginFailure> failures(String id) {
        return health.reports().stream()
                .filter(report -> report.contribution().id().equals(HOSTILE + id))
                .map(PluginHealth.Report::failures)
                .findFirst()
                .orElse(List.of());
    }
}
