package org.winnable.imports.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.source.Issue;

class ContactRowTest {

    private static final String PEOPLE = """
            fields:
              externalId: [Id]
              email: [Email]
              phone: [Phone]
              optOut: [Opt Out]
              createdAt: [Created]
            """;

    @TempDir
    Path folder;

    private RowReading read(String dialect, String labels, String... lines) throws Exception {
        return RowReading.of(folder, PEOPLE + dialect, labels, lines);
    }

    @Test
    void prefixesAreNoPartOfTheValuesOfTheirColumns() throws Exception {
        RowReading reading =
                read("prefixes: {\"l:\": [ID], \"p:\": [Phone, Ad]}", "Id,Phone,Ad,Other", "l:7,p:+4930555,p:x,p:y");

        assertEquals(
                Map.of(ContactField.EXTERNAL_ID, "7", ContactField.PHONE, "+4930555", ContactField.CAMPAIGN, "Spring"),
                reading.person(0).values());
        assertEquals(Map.of("Ad", "x", "Other", "p:y"), reading.person(0).others());
    }

    @Test
    void ofSeveralValuesTheFirstGivesTheFieldAndAllAreKept() throws Exception {
        RowReading reading =
                read("separators: {\":::\": [Phone]}", "Id,Phone", "1,+49 30 555 ::: +49 40 555", "2, ::: +49 40 556");

        assertEquals("+4930555", reading.person(0).values().get(ContactField.PHONE));
        assertEquals(
                Map.of("Phone", "+49 30 555 ::: +49 40 555"), reading.person(0).others());
        assertEquals("+4940556", reading.person(1).values().get(ContactField.PHONE));
        assertEquals(Map.of(), reading.person(1).others());
    }

    @Test
    void whatADialectWritesForNoneIsEmpty() throws Exception {
        RowReading reading = read("none: [\"--\"]", "Id,Email,Place", "1, -- ,--", "2,ann@example.org,n/a");

        assertEquals(
                Map.of(ContactField.EXTERNAL_ID, "1", ContactField.CAMPAIGN, "Spring"),
                reading.person(0).values());
        assertEquals(Map.of(), reading.person(0).others());
        assertEquals(List.of(), reading.issues());
    }

    @Test
    void aConstantFlagCannotBeTakenBackByARow() throws Exception {
        RowReading reading =
                read("set: {optOut: yes, email: list@example.org}", "Id,Opt Out,Email", "1,no,", "2,,b@example.org");

        assertEquals("true", reading.person(0).values().get(ContactField.OPT_OUT));
        assertEquals("list@example.org", reading.person(0).values().get(ContactField.EMAIL));
        assertEquals("true", reading.person(1).values().get(ContactField.OPT_OUT));
        assertEquals("b@example.org", reading.person(1).values().get(ContactField.EMAIL));
    }

    @Test
    void theDialectsOrderOfDatesHoldsOnlyWhereNoDateTells() throws Exception {
        assertEquals(
                Optional.of(Instant.parse("2026-03-04T00:00:00Z")),
                read("dates: month-first", "Id,Created", "1,03/04/2026")
                        .person(0)
                        .occurred());
        assertEquals(
                Optional.of(Instant.parse("2026-04-03T00:00:00Z")),
                read("dates: month-first", "Id,Created", "1,03/04/2026", "2,25/04/2026")
                        .person(0)
                        .occurred());
    }

    @Test
    void aLabelThatNamesUniversalTimeOverrulesTheZone() throws Exception {
        RowReading reading =
                read("interactions: [{type: call, at: Called (UTC)}]", "Id,Called (UTC)", "1,2026-03-04 10:00");

        assertEquals(
                Instant.parse("2026-03-04T10:00:00Z"),
                reading.person(0).interactions().getFirst().occurred());
    }

    @Test
    void sumsRepeatedLabelsAndTestsAreNoPeople() throws Exception {
        RowReading reading = read(
                "skip-rows: [\"Total:\"]\ntest-rows: [\"<test\"]",
                "Id,Email",
                "1,ann@example.org",
                "Id,Email",
                "Total: all,17",
                "2,<test lead>",
                ",");

        assertEquals(1, reading.rows().size());
        assertEquals(
                List.of(
                        "5: Somebody tried the form out: the row is a test, not a person.",
                        "6: The row tells of nobody: it has no identifier, name, e-mail address or phone number."),
                reading.rejections());
        assertEquals(
                List.of(3L, 4L),
                reading.issues().stream()
                        .filter(i -> i.severity() == Issue.Severity.NOTE)
                        .map(Issue::line)
                        .toList());
    }

    @Test
    void aRowTellsOfEveryInteractionWhoseConditionsHold() throws Exception {
        String rules = """
                interactions:
                  - type: webinar-registered
                    at: createdAt
                  - type: webinar-attended
                    at: [Joined, Created]
                    when: {Attended: ["Yes"]}
                    unless: {Status: [denied, cancelled]}
                    asset: [Topic, Series]
                    asset-text: Webinar
                    campaign: UTM Campaign
                  - type: unsubscribed
                    at: createdAt
                    when: {Left On: []}
                  - type: call
                    at: createdAt
                    when: {No Such Column: ["Yes"]}
                """;
        RowReading reading = read(
                rules,
                "Id,Created,Attended,Joined,Status,Topic,Series,UTM Campaign,Left On",
                "1,2026-06-01,YES,2026-06-10 15:00,approved,,Pumps,june,",
                "2,2026-06-02,yes,,approved,,,,n/a",
                "3,2026-06-03,Yes,2026-06-10 15:00,Denied,x,x,x,2026-07-01",
                "4,,No,,,,,,");

        Instant first = Instant.parse("2026-06-01T00:00:00Z");
        Optional<String> spring = Optional.of("Spring");
        assertEquals(
                List.of(
                        new Interaction(InteractionType.WEBINAR_REGISTERED, first, Optional.empty(), spring),
                        new Interaction(
                                InteractionType.WEBINAR_ATTENDED,
                                Instant.parse("2026-06-10T15:00:00Z"),
                                Optional.of("Pumps"),
                                Optional.of("june"))),
                reading.person(0).interactions());
        Instant second = Instant.parse("2026-06-02T00:00:00Z");
        assertEquals(
                List.of(
                        new Interaction(InteractionType.WEBINAR_REGISTERED, second, Optional.empty(), spring),
                        new Interaction(InteractionType.WEBINAR_ATTENDED, second, Optional.of("Webinar"), spring)),
                reading.person(1).interactions());
        assertEquals(
                List.of(InteractionType.WEBINAR_REGISTERED, InteractionType.UNSUBSCRIBED),
                reading.person(2).interactions().stream().map(Interaction::type).toList());
        assertEquals(List.of(), reading.person(3).interactions());
    }

    @Test
    void aMomentThatCannotBeReadIsReportedOnceAndKept() throws Exception {
        RowReading reading = read(
                "interactions: [{type: call, at: Called}, {type: appointment, at: createdAt}]",
                "Id,Called,Created",
                "1,soon,later",
                "2,03/04/2026,2026-01-01");

        assertEquals(
                List.of("2 Created later", "2 Called soon", "3 Called 03/04/2026"),
                reading.issues().stream()
                        .map(i -> i.line() + " " + i.column().orElseThrow() + " "
                                + i.value().orElseThrow())
                        .toList());
        assertEquals(
                Map.of("Called", "soon", "Created", "later"), reading.person(0).others());
        assertEquals(
                InteractionType.APPOINTMENT,
                reading.person(1).interactions().getFirst().type());
    }
}
