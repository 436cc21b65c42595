package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.JobFunction;
import org.winnable.core.lead.Seniority;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.persona.Profile;

class PersonaFilesTest {

    private static final String WHOLE = """
            name: Finance director
            identity:
              summary: Signs what costs more than a car.
              titles: [CFO, Finance director]
              seniority: [director, executive]
              functions: [finance]
              industries: Manufacturing
              situation: Nine systems after four acquisitions.
              perceptions: Marketing spends, finance explains.
              expectations: A number that holds.
            goals:
              goals: [Close the books in three days]
              problems: [Nobody trusts the forecast]
            buying:
              role: budget-holder
              criteria: [Pays back within a year]
            objections:
              raised:
                - objection: Too dear
                  answer: Not per seat
                - objection: No time
            channels:
              preferred: [webinar, phone]
            voice:
              quotes:
                - quote: I get nine answers.
                  feedback: Interview with a lost customer
                  on: 2026-03-02
            matching:
              rules:
                - {attribute: seniority, values: [director, executive], weight: 2}
                - {attribute: title, contains: [finance, CFO]}
                - {attribute: companySize, minimum: 200}
                - {did: [webinar-attended], about: [forecast]}
            """;

    @TempDir
    Path folder;

    @SuppressWarnings("null")
    private Workspace workspace;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.create(
                folder.resolve("client"), WorkspaceSettings.of("Client", Currency.getInstance("EUR"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void aNewClientHasNoPersonas() throws Exception {
        assertEquals(PersonaFiles.Reading.NONE, workspace.personas().read());
    }

    @Test
    void everythingThatAFileSaysIsRead() throws Exception {
        put("cfo", WHOLE);

        Persona persona = workspace.personas().read("cfo");
        Profile profile = persona.profile();

        assertEquals("Finance director", persona.name());
        assertEquals(
                Set.of(Seniority.DIRECTOR, Seniority.EXECUTIVE),
                profile.identity().seniorities());
        assertEquals(Set.of(JobFunction.FINANCE), profile.identity().functions());
        assertEquals(List.of("Manufacturing"), profile.identity().industries());
        assertEquals("A number that holds.", profile.identity().expectations());
        assertEquals(List.of("Nobody trusts the forecast"), profile.problems());
        assertEquals(Optional.of(BuyingRole.BUDGET_HOLDER), profile.buying().role());
        assertEquals(new Profile.Objection("No time", ""), profile.objections().getLast());
        assertEquals(List.of("webinar", "phone"), profile.channels());
        assertEquals(
                List.of(new Profile.Quote(
                        "I get nine answers.",
                        "Interview with a lost customer",
                        Optional.of(LocalDate.of(2026, 3, 2)))),
                profile.quotes());
        assertEquals(4, persona.matching().size());
        assertEquals(2, persona.matching().getFirst().weight());
        assertEquals(
                new MatchingRule.Did(List.of(new InteractionType("webinar-attended")), List.of("forecast")),
                persona.matching().getLast().sign());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "goals:| goal:| did you mean 'goals'",
                "role: budget-holder| role: budgetholder| budget-holder",
                "situation:| sitation:| situation",
                "executive]| excutive]| executive",
                "- objection: No time| - answer: No time| objection",
                "on: 2026-03-02| on: March| 2025-01-31",
                "attribute: title| attribute: tittle| title",
                "weight: 2| weight: heavy| heavy",
                "[webinar-attended]| [webinar-atended]| webinar-attended",
                "name: Finance director| title: Finance director| name",
                "channels:| chanels:| channels",
                "preferred: [webinar, phone]| - webinar| keys and values"
            })
    void aMistakeIsNamedWithFileLineAndNearestWord(String from, String to, String remedy) throws Exception {
        int place = WHOLE.indexOf(from);
        int line = 1
                + (int) WHOLE.substring(0, place).chars().filter(c -> c == '\n').count();
        put("cfo", WHOLE.substring(0, place) + to + WHOLE.substring(place + from.length()));
        put("cto", "name: Technology");

        PersonaFiles.Reading reading = workspace.personas().read();

        assertEquals(
                List.of("cto"), reading.personas().stream().map(Persona::key).toList());
        assertTrue(
                reading.problems().stream()
                        .anyMatch(problem -> problem.text().startsWith("personas/cfo.yaml:" + line + ":")
                                && problem.message().contains(remedy)),
                () -> line + " " + reading.problems());
    }

    @Test
    void whatNoInstalledSectionOwnsIsKept() throws Exception {
        put("cfo", "name: CFO\nanswers:\n  rows: [{objection: Too dear}]  # keep\nnumber:\n  of: [1, 2.5, true]\n");
        PersonaContent read = workspace.personas().read("cfo").content();

        workspace.personas().save("cfo", read, read.withName("Finance"));

        assertEquals(
                "name: \"Finance\"\nanswers:\n  rows: [{objection: Too dear}]  # keep\nnumber:\n  of: [1, 2.5, true]\n",
                Files.readString(file("cfo")));
        assertEquals(Map.of("of", List.of(1, 2.5, true)), read.section("number"));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileStays() throws Exception {
        put("cfo", WHOLE);
        PersonaContent read = workspace.personas().read("cfo").content();
        put("cfo", WHOLE.replace("role: budget-holder", "role: champion"));

        Persona saved = workspace
                .personas()
                .save("cfo", read, read.withSection("channels", Map.of("preferred", List.of("e-mail"))));

        assertEquals(Optional.of(BuyingRole.CHAMPION), saved.profile().buying().role());
        assertEquals(List.of("e-mail"), saved.profile().channels());
    }

    @Test
    void aFileWithMistakesIsNotWrittenOver() throws Exception {
        put("cfo", WHOLE);
        PersonaContent read = workspace.personas().read("cfo").content();
        String broken = WHOLE.replace("role: budget-holder", "role: [");
        put("cfo", broken);

        assertThrows(WorkspaceException.class, () -> workspace.personas().save("cfo", read, read.withName("CFO")));
        assertEquals(broken, Files.readString(file("cfo")));
    }

    @Test
    void whatWouldBeAMistakeIsNotSaved() throws Exception {
        put("cfo", WHOLE);
        PersonaContent read = workspace.personas().read("cfo").content();

        WorkspaceException refused = assertThrows(
                WorkspaceException.class,
                () -> workspace.personas().save("cfo", read, read.withSection("buying", Map.of("role", "boss"))));

        assertTrue(refused.getMessage().contains("boss"), refused.getMessage());
        assertEquals(WHOLE, Files.readString(file("cfo")));
    }

    @Test
    void aNewPersonaIsNamedAfterItselfAndNeverTakesAnothersPlace() throws Exception {
        PersonaFiles personas = workspace.personas();

        assertEquals(
                "leiter-einkauf",
                personas.create(PersonaContent.named("Leiter: Einkauf!")).key());
        assertEquals(
                "leiter-einkauf-2",
                personas.create(PersonaContent.named("Leiter Einkauf")).key());
        assertEquals("persona", personas.create(PersonaContent.named("購買")).key());
        assertEquals(3, personas.read().personas().size());
    }

    @Test
    void aDuplicateKeepsCommentsAndIsNotArchived() throws Exception {
        put("cfo", "# ours\n" + WHOLE + "archived: true\n");

        Persona copy = workspace.personas().duplicate("cfo", "Finance director (copy)");

        assertEquals("finance-director-copy", copy.key());
        assertEquals(
                "# ours\n" + WHOLE.replace("name: Finance director", "name: \"Finance director (copy)\""),
                Files.readString(file(copy.key())));
    }

    @Test
    void nothingOutsideItsFolderIsRead() {
        WorkspaceException refused = assertThrows(
                WorkspaceException.class, () -> workspace.personas().read("../agreement"));
        assertTrue(refused.getMessage().contains("there is no persona"), refused.getMessage());
    }

    private void put(String key, String text) throws Exception {
        Files.createDirectories(file(key).getParent());
        Files.writeString(file(key), text);
    }

    private Path file(String key) {
        return workspace.folder().resolve(PersonaFiles.place(key));
    }
}
