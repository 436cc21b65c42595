package org.winnable.leads.ui.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.SourceDescription;
import org.winnable.workspace.ImportOrigin;
import org.winnable.workspace.ImportTransaction;
import org.winnable.workspace.PersonRow;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

/**
 * A workspace with as many people as a real list has, made from a seed. What the tests expect is counted here, while the
 * people are made, not asked of the code under test.
 */
final class GeneratedClient {

    static final int PEOPLE = 9_240;

    /** The family name that few people have. */
    static final String RARE = "Zvonimir";

    private static final List<String> GIVEN = List.of("Ada", "Grace", "Åsa", "Élodie", "Jan", "Kofi", "Mei", "Óscar");
    private static final List<String> FAMILY =
            List.of("Berg", "Costa", "Dubois", "Hoang", "Ivanova", "Martinsson", "Okafor", "Quinn");
    private static final List<String> COMPANIES =
            List.of("Engine plc", "Navy Systems", "Tannfelder Maschinenbau GmbH", "Högholma Fönster AB", "=Sum Ltd");
    private static final List<String> TITLES =
            List.of("Chief Executive Officer", "Director of Sales", "Engineer", "Student");
    private static final List<InteractionType> TYPES = List.of(
            InteractionType.PAGE_VISIT,
            InteractionType.EMAIL_OPEN,
            InteractionType.CONTENT_DOWNLOAD,
            InteractionType.WEBINAR_ATTENDED,
            InteractionType.PRICING_VISIT,
            InteractionType.DEMO_REQUEST);

    private final Random random = new Random(20_261_122);
    private final Instant now = Instant.now();
    private int rare;

    /** What became of it: how many people have the rare name. */
    record Made(Path folder, int rare) {}

    private GeneratedClient() {}

    /** Makes the workspace. */
    static Made in(Path folder) throws WorkspaceException {
        GeneratedClient client = new GeneratedClient();
        WorkspaceSettings settings = WorkspaceSettings.of("Generated", Currency.getInstance("EUR"), ZoneOffset.UTC);
        try (Workspace workspace = Workspace.create(folder, settings)) {
            ImportOrigin origin = new ImportOrigin(
                    SourceDescription.named("trade-show-list.csv"), "generic", "generic", "hash", client.now);
            try (ImportTransaction transaction = workspace.facts().beginImport(origin)) {
                for (int line = 2; line < PEOPLE + 2; line++) {
                    client.add(transaction, line);
                }
                transaction.commit(new ImportCounts(PEOPLE, PEOPLE, 0, 0, 0));
            }
        }
        return new Made(folder, client.rare);
    }

    private void add(ImportTransaction transaction, int line) throws WorkspaceException {
        boolean isRare = random.nextInt(300) == 0;
        rare += isRare ? 1 : 0;
        String given = any(GIVEN);
        String family = isRare ? RARE : any(FAMILY);
        Map<ContactField, String> values = Map.of(
                ContactField.FULL_NAME,
                given + " " + family,
                ContactField.EMAIL,
                "person" + line + "@example.com",
                ContactField.COMPANY,
                any(COMPANIES),
                ContactField.TITLE,
                any(TITLES),
                ContactField.COUNTRY,
                "Sweden");
        transaction.add(new PersonRow(line, Optional.empty(), values, Map.of(), touches()));
    }

    private List<Interaction> touches() {
        List<Interaction> touches = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            touches.add(new Interaction(
                    any(TYPES),
                    now.minus(Duration.ofMinutes(random.nextInt(60 * 24 * 300))),
                    Optional.of("What downtime really costs"),
                    Optional.empty()));
        }
        touches.sort((a, b) -> a.occurred().compareTo(b.occurred()));
        return touches;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
