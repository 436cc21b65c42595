package org.winnable.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.lead.Country;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceSettings;

/** Where clients lie and what they begin with, the same for every face. */
public final class ClientFolders {

    private static final Currency FALLBACK = Currency.getInstance("EUR");
    private static final Set<String> NOWHERE = Set.of("UTC", "Etc/UTC", "GMT", "Etc/GMT", "Z");

    private ClientFolders() {}

    /** Whether a folder is a client's workspace. */
    public static boolean isClient(Path folder) {
        return Files.isRegularFile(folder.resolve(Workspace.SETTINGS_FILE));
    }

    /**
     * The folder of the demo client: among the user's own data, as the XDG base directory specification has it.
     *
     * @param environment the variables of the process
     */
    public static Path demo(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"))
                .resolve("winnable")
                .resolve("demo");
    }

    /** What a new client begins with unless somebody says otherwise: named like its folder, here and now. */
    public static WorkspaceSettings usualSettings(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        ZoneId zone = ZoneId.systemDefault();
        WorkspaceSettings usual = WorkspaceSettings.of(name == null ? "" : name.toString(), currency(), zone);
        return region(zone).map(usual::withRegion).orElse(usual);
    }

    /** The country of the user's settings; none on a machine without place, whose settings are nobody's choice. */
    private static Optional<String> region(ZoneId zone) {
        String country = Locale.getDefault().getCountry();
        return Country.isCode(country) && !NOWHERE.contains(zone.getId()) ? Optional.of(country) : Optional.empty();
    }

    private static Currency currency() {
        Locale locale = Locale.getDefault();
        boolean known = locale.getCountry().length() == 2;
        Currency currency = known ? Currency.getInstance(locale) : null;
        return currency == null ? FALLBACK : currency;
    }
}
