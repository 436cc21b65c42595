package org.winnable.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.content.ContentBrief;
import org.winnable.content.PlanCell;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.lead.Seniority;
import org.winnable.core.persona.Profile;
import org.winnable.core.work.Progress;
import org.winnable.personas.PersonaMatches;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.PersonaFiles;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

/** The plan over the personas of a client, and changes of its assets that can be undone. */
class ClientContentTest {

    /** Everyone stands on its only stage. */
    private static final String JOURNEY = """
            name: Short
            stages:
              - {key: aware, name: Aware, meaning: Looks around., formats: [article]}
            """;

    private static final String CFO = """
            name: CFO
            goals: {goals: [Margin], problems: [Prices]}
            objections:
              raised: [{objection: Too dear, answer: It pays.}]
            voice:
              quotes:
                - {quote: Do not call me., feedback: Call}
                - {quote: The price did not stick., feedback: Webinar}
            matching:
              rules: [{attribute: seniority, values: [%s]}]
            """;

    @TempDir
    Path folder;

    @SuppressWarnings("null")
    private ClientSession session;

    @BeforeEach
    void open() throws Exception {
        WorkspaceSettings settings = WorkspaceSettings.of("Client", Currency.getInstance("EUR"), ZoneOffset.UTC);
        session = ClientSession.create(folder.resolve("client"), settings, ListedPlugins.none());
        session.workspace().content().saveJourney(JOURNEY);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    @Test
    void peopleStandInTheRowsOfThePersonasThatTheyFitAndNobodyVanishes() throws Exception {
        put("cfo", CFO.formatted(Seniority.EXECUTIVE.key() + ", " + Seniority.DIRECTOR.key()));
        put("chief", "name: Chief\nmatching:\n  rules: [{attribute: seniority, values: [executive]}]\n");
        put("draft", "name: Draft\n");
        Qualification people = Crowd.judged(7, 300);
        PersonaMatches matches = session.personas().matcher(people).all(Progress.NONE);

        ClientContent.View view = session.content().plan(people, Progress.NONE);

        assertEquals(List.of("cfo", "chief", Cell.EVERYONE), view.plan().personas());
        assertEquals(
                List.of((long) matches.population(0), (long) matches.population(1), (long) matches.unmatched().length),
                view.plan().cells().stream().map(PlanCell::people).toList());
        assertTrue(matches.population(1) > 0 && matches.population(0) > matches.population(1));
        assertEquals(3, view.personas().size(), "those, too, that nobody can be told to fit");
    }

    @Test
    void withoutPersonasThereIsOneRowOfEveryone() throws Exception {
        ClientContent.View view = session.content().plan(Crowd.judged(7, 300), Progress.NONE);

        assertEquals(
                List.of(300L),
                view.plan().cells().stream().map(PlanCell::people).toList());
        assertEquals(
                "Aware",
                view.plan().vocabulary().label(view.plan().cells().getFirst().cell()));
    }

    @Test
    void whatComesNextIsForThePersonasThatThePersonFits() throws Exception {
        put("cfo", CFO.formatted(Seniority.EXECUTIVE.key()));
        Qualification people = Crowd.judged(7, 300);
        PersonaMatches matches = session.personas().matcher(people).all(Progress.NONE);
        session.content().add("ours", asset("prices", "cfo"));
        session.content().add("ours", asset("anything", Cell.EVERYONE));
        ClientContent.View view = session.content().plan(people, Progress.NONE);

        assertEquals(List.of("prices"), next(view, people, matches.members(0)[0]));
        assertEquals(List.of("anything"), next(view, people, matches.unmatched()[0]));
    }

    private List<String> next(ClientContent.View view, Qualification people, int row) throws WorkspaceException {
        return session.content().personal(view.plan(), people).of(row).content().next().stream()
                .map(each -> each.asset().asset().key())
                .toList();
    }

    @Test
    void aBriefTellsWhatWasHeardFromItsReadersAndBecomesAnAssetForThem() throws Exception {
        session.workspace()
                .content()
                .saveJourney(JOURNEY + "problems: [{key: margin, name: Margin, keywords: [price]}]\n");
        put("cfo", CFO.formatted(Seniority.EXECUTIVE.key()));
        ClientContent.View view = session.content().plan(Crowd.judged(7, 300), Progress.NONE);

        ContentBrief brief =
                view.brief(new Cell("cfo", "aware", Optional.of("margin"))).orElseThrow();
        PlannedAsset asset = brief.asset("Why prices do not stick", "article");

        assertEquals(
                List.of("The price did not stick.", "Do not call me."),
                brief.heard().stream().map(Profile.Quote::words).toList());
        assertEquals("Too dear", brief.objections().getFirst().objection());
        assertEquals("why-prices-do-not-stick", asset.key());
        assertEquals(AssetStatus.PLANNED, asset.status());
        assertEquals(
                List.of(new PlannedAsset.Place(Optional.of("cfo"), "aware", Optional.of("margin"))), asset.places());
        assertEquals(Optional.empty(), view.brief(new Cell("cto", "aware", Optional.of("margin"))));
    }

    @Test
    void everyChangeOfAnAssetCanBeUndoneAndDoneAgain() throws Exception {
        ClientContent content = session.content();
        AssetChange added = content.add("ours", asset("prices", "cfo"));
        PlannedAsset mended =
                asset("prices", "cfo").withOwner(Optional.of("Ada")).withNextAction(Optional.of("Ask Bo"));

        AssetChange saved = content.save(mended);
        assertEquals(List.of(mended), assets());
        AssetChange removed = content.remove("prices");
        assertEquals(List.of(), assets());

        List<List<PlannedAsset>> seen = new ArrayList<>();
        for (AssetChange change : List.of(removed.undone(), saved.undone(), added.undone(), added, saved, removed)) {
            content.apply(change);
            seen.add(assets());
        }
        PlannedAsset plain = asset("prices", "cfo");
        assertEquals(
                List.of(List.of(mended), List.of(plain), List.of(), List.of(plain), List.of(mended), List.of()), seen);
        assertEquals("content/ours.yaml", "content/" + removed.file() + ".yaml");
    }

    @Test
    void aChangeIsNotUndoneOverWhatSomebodyWroteMeanwhile() throws Exception {
        session.content().add("ours", asset("prices", "cfo"));
        AssetChange saved = session.content().save(asset("prices", "cfo").withStatus(AssetStatus.LIVE));
        PlannedAsset meanwhile = asset("prices", "cfo").withStatus(AssetStatus.RETIRED);
        session.workspace().content().save("ours", List.of(), List.of(meanwhile));

        WorkspaceException refused =
                assertThrows(WorkspaceException.class, () -> session.content().apply(saved.undone()));

        assertTrue(refused.problems().getFirst().text().contains("content/ours.yaml"), refused::toString);
        assertEquals(List.of(meanwhile), assets());
        assertThrows(WorkspaceException.class, () -> session.content().remove("nothing"));
    }

    private List<PlannedAsset> assets() throws WorkspaceException {
        return session.workspace().content().read().assets();
    }

    private void put(String key, String text) throws Exception {
        Path file = session.workspace().folder().resolve(PersonaFiles.place(key));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static PlannedAsset asset(String key, String persona) {
        Asset asset = new Asset(key, key, "", Optional.empty(), Optional.empty(), Set.of(), Map.of());
        return PlannedAsset.of(asset, AssetStatus.LIVE)
                .withPlaces(List.of(new PlannedAsset.Place(Optional.of(persona), "aware", Optional.empty())));
    }
}
