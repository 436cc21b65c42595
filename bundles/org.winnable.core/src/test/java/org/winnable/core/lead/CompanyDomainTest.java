package org.winnable.core.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyDomainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    acme.de                                | acme.de
                    https://www.Acme.de/kontakt?x=1        | acme.de
                    HTTP://WWW2.acme.co.uk:8080            | acme.co.uk
                    //acme.de.                             | acme.de
                    shop.acme.de#top                       | shop.acme.de
                    bücher.example                         | xn--bcher-kva.example
                    https://www.linkedin.com/company/acme  | -
                    https://de.linkedin.com/company/acme   | -
                    facebook.com/acme                      | -
                    www.                                   | -
                    none yet                               | -
                    localhost                              | -
                    http://10.0.0.1/                       | -
                    acme..de                               | -
                    -acme.de                               | -
                    """)
    void aWebsiteTellsTheDomain(String website, String domain) {
        assertEquals(Optional.ofNullable(domain), CompanyDomain.ofWebsite(website));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Ann.Lee@Acme.DE     | acme.de
                    ann@mail.acme.co.uk | mail.acme.co.uk
                    ann@gmail.com       | -
                    ann@GMX.de          | -
                    ann                 | -
                    @acme.de            | -
                    ann@acme            | -
                    """)
    void aBusinessAddressTellsTheDomain(String email, String domain) {
        assertEquals(Optional.ofNullable(domain), CompanyDomain.ofEmail(email));
    }

    @Test
    void whateverIsReadIsADomainAndStaysWhatItIs() {
        Random random = new Random(20261123);
        for (int round = 0; round < 5_000; round++) {
            String text = random.ints(random.nextInt(40), 0x20, 0x17F)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            CompanyDomain.ofWebsite(text).ifPresent(domain -> {
                assertTrue(domain.matches("[a-z0-9.-]+\\.[a-z0-9-]+"), text);
                assertEquals(Optional.of(domain), CompanyDomain.ofEmail("x@" + domain));
            });
        }
    }
}
