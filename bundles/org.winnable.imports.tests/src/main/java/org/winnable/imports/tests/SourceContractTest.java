package org.winnable.imports.tests;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.core.source.LeadSource;
import org.winnable.testkit.source.LeadSourceContract;

/** The sources of text that ship keep to what is asked of everybody's. */
class SourceContractTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.winnable.sources.tabular.delimited | Name,Email/Ada,ada@example.org/Ben,ben@example.org/",
                "org.winnable.sources.vcard.cards | BEGIN:VCARD/VERSION:3.0/FN:Ada/EMAIL:ada@example.org/END:VCARD/"
                        + "BEGIN:VCARD/VERSION:4.0/FN:Ben/END:VCARD/",
                "org.winnable.sources.icalendar.attendees | BEGIN:VCALENDAR/VERSION:2.0/BEGIN:VEVENT/UID:1/DTSTART:20260101T100000Z/"
                        + "SUMMARY:Talk/ATTENDEE;CN=Ada;PARTSTAT=ACCEPTED:mailto:ada@example.org/END:VEVENT/END:VCALENDAR/",
            })
    void theContractIsKept(String id, String lines) throws Exception {
        LeadSource source = Plugins.catalog().leadSources().stream()
                .filter(each -> each.id().id().equals(id))
                .findFirst()
                .orElseThrow()
                .instance()
                .value()
                .orElseThrow();
        new LeadSourceContract(source, lines.replace("/", "\r\n").getBytes(StandardCharsets.UTF_8)).check();
    }
}
