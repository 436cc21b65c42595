package org.winnable.core.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobTitleTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    CEO                                          | executive      | executive
                    C.E.O.                                       | executive      | executive
                    Chief Financial Officer                      | executive      | finance
                    Chief Information Security Officer           | executive      | it
                    Chief Human Resources Officer                | executive      | hr
                    President                                    | executive      | executive
                    Vice President                               | vice-president | -
                    Vice President of Sales                      | vice-president | sales
                    V.P. Marketing                               | vice-president | marketing
                    SVP, Global Operations                       | vice-president | operations
                    Managing Director                            | executive      | executive
                    Executive Director, Finance                  | executive      | finance
                    Founder & CTO                                | owner          | it
                    Co-Founder                                   | owner          | executive
                    Owner                                        | owner          | executive
                    Product Owner                                | specialist     | product
                    Founder and Product Owner                    | owner          | product
                    Managing Partner                             | owner          | executive
                    Partner Manager                              | specialist     | sales
                    Head of Procurement                          | director       | purchasing
                    Director of IT                               | director       | it
                    HR Director                                  | director       | hr
                    Marketing Manager                            | manager        | marketing
                    Senior Software Engineer                     | specialist     | it
                    Mechanical Engineer                          | specialist     | engineering
                    Account Executive                            | specialist     | sales
                    Sales Executive                              | specialist     | sales
                    General Counsel                              | director       | legal
                    Management Consultant                        | specialist     | consulting
                    Team Lead Customer Support                   | manager        | customer-service
                    Chief of Staff                               | manager        | -
                    Assistant to the CEO                         | entry          | administration
                    Executive Assistant                          | entry          | administration
                    Executive Assistant to the Managing Director | entry          | administration
                    Marketing Intern                             | entry          | marketing
                    Junior Account Manager                       | entry          | sales
                    International Sales Manager                  | manager        | sales
                    Geschäftsführer                              | executive      | executive
                    Geschaeftsfuehrerin                          | executive      | executive
                    GESCHÄFTSFÜHRENDER GESELLSCHAFTER            | owner          | executive
                    Inhaber                                      | owner          | executive
                    Gründerin und Geschäftsführerin              | owner          | executive
                    Vorstand Finanzen                            | executive      | finance
                    Leiter Einkauf                               | director       | purchasing
                    Leiter/in IT                                 | director       | it
                    Vertriebsleiterin                            | director       | sales
                    Abteilungsleiter Rechnungswesen              | director       | finance
                    Teamleiter Vertrieb                          | manager        | sales
                    Projektleiter                                | manager        | operations
                    Diretor Financeiro                           | director       | finance
                    Diretora Geral                               | executive      | executive
                    Gerente de Vendas                            | manager        | sales
                    Engenheiro de Produção                       | specialist     | engineering
                    Estagiário                                   | entry          | -
                    Sócia                                        | owner          | executive
                    VD                                           | executive      | executive
                    Verkställande direktör                       | executive      | executive
                    Ekonomichef                                  | director       | finance
                    Försäljningschef                             | director       | sales
                    Inköpare                                     | specialist     | purchasing
                    Delägare                                     | owner          | executive
                    Prezes Zarządu                               | executive      | executive
                    Dyrektor Finansowy                           | director       | finance
                    Dyrektor Generalny                           | executive      | executive
                    Kierownik Sprzedaży                          | manager        | sales
                    Specjalista ds. Zakupów                      | specialist     | purchasing
                    Główna Księgowa                              | manager        | finance
                    Właściciel                                   | owner          | executive
                    Personalreferentin                           | specialist     | hr
                    Assistentin der Geschäftsführung             | entry          | administration
                    Werkstudent Marketing                        | entry          | marketing
                    Unternehmensberater                          | specialist     | consulting
                    Directeur Général                            | executive      | executive
                    PDG                                          | executive      | executive
                    Directeur Commercial                         | director       | sales
                    Directrice des achats                        | director       | purchasing
                    Responsable informatique                     | manager        | it
                    Gérant                                       | executive      | executive
                    Assistante de direction                      | entry          | administration
                    Ingénieur                                    | specialist     | engineering
                    Director General                             | executive      | executive
                    Gerente de Compras                           | manager        | purchasing
                    Gerente General                              | executive      | executive
                    Jefa de Recursos Humanos                     | manager        | hr
                    Propietario                                  | owner          | executive
                    Amministratore Delegato                      | executive      | executive
                    Titolare                                     | owner          | executive
                    Direttore Vendite                            | director       | sales
                    Responsabile Acquisti                        | manager        | purchasing
                    Algemeen Directeur                           | executive      | executive
                    Eigenaar                                     | owner          | executive
                    Hoofd Inkoop                                 | director       | purchasing
                    Directiesecretaresse                         | entry          | administration
                    Chief Data Officer                           | executive      | it
                    Wizard of Light Bulb Moments                 | -              | -
                    """)
    void aTitleTellsLevelAndFunction(String title, String level, String function) {
        JobTitle read = JobTitle.read(title);
        assertEquals(level, read.seniority().map(Seniority::key).orElse(null), "level");
        assertEquals(function, read.function().map(JobFunction::key).orElse(null), "function");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", "…", "***", "?!", "🙂", "42"})
    void whatIsNoTitleTellsNothing(String title) {
        assertEquals(JobTitle.SILENT, JobTitle.read(title));
    }

    @Test
    void caseAndDiacriticsDoNotCount() {
        assertEquals(JobTitle.read("directeur général"), JobTitle.read("DIRECTEUR GENERAL"));
        assertEquals(JobTitle.read("Vorständin"), JobTitle.read("VORSTAENDIN"));
    }

    @Test
    void anyTitleIsReadWithoutFailingAndTheSameEachTime() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String title = random.ints(random.nextInt(60), 0x20, 0x17F)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertEquals(JobTitle.read(title), JobTitle.read(title), title);
        }
    }

    /** Processor time of this thread, not wall time, so that a busy machine does not count; quadratic would be minutes. */
    @Test
    void theTimeToReadAVeryLongTitleDoesNotExplode() {
        String title = "assistant vice of the chief . ".repeat(20_000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();
        JobTitle.read(title);
        assertTrue(threads.getCurrentThreadCpuTime() - started < 5_000_000_000L);
    }

    @Test
    void aRuleWithoutMeaningIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> JobTitleRules.parse(List.of("level boss = boss")));
        assertThrows(IllegalArgumentException.class, () -> JobTitleRules.parse(List.of("function magic = wizard")));
        assertThrows(IllegalArgumentException.class, () -> JobTitleRules.parse(List.of("level owner")));
        assertThrows(IllegalArgumentException.class, () -> JobTitleRules.parse(List.of("colour red = rouge")));
        assertThrows(IllegalArgumentException.class, () -> JobTitleRules.parse(List.of("level owner = owner, ,boss")));
    }
}
