package org.winnable.workspace;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.lead.Country;
import org.winnable.core.plugin.PluginChoice;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.rules.PluginChoiceReader;
import org.winnable.workspace.internal.rules.RuleFiles;
import org.winnable.workspace.internal.rules.SurvivorRules;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;
import org.winnable.yaml.YamlText;

/**
 * What {@code workspace.yaml} says.
 *
 * @param settings what it says about the client
 * @param model the id of the scoring model in use
 * @param survivors which of several records' values survive
 */
record SettingsFile(Optional<WorkspaceSettings> settings, String model, SurvivorRules survivors) {

    /** The version of the format of all written files. */
    static final int VERSION = 1;

    private static final Texts TEXTS = Texts.of(SettingsFile.class);

    /** Reads the file; what is wrong with it is in the document afterwards. */
    static SettingsFile read(YamlDocument document) {
        YamlMapping root = document.root();
        root.require("version").ifPresent(SettingsFile::checkVersion);
        // each is read before any is missed, so that all problems are told at once
        Optional<String> client = root.require("client").flatMap(YamlElement::text);
        Optional<Currency> currency = root.require("currency").flatMap(SettingsFile::currency);
        Optional<ZoneId> zone = root.require("timeZone").flatMap(SettingsFile::zone);
        Optional<String> region = root.get("region").flatMap(SettingsFile::region);
        Set<String> emptyValues = Set.copyOf(root.texts("emptyValues"));
        PluginChoice plugins = PluginChoiceReader.read(root);
        SettingsFile file = new SettingsFile(
                client.flatMap(name -> currency.flatMap(money ->
                        zone.map(place -> new WorkspaceSettings(name, money, place, region, emptyValues, plugins)))),
                root.get("scoringModel").flatMap(SettingsFile::model).orElse(RuleFiles.DEFAULT_MODEL),
                SurvivorRules.read(root));
        root.end();
        return file;
    }

    /** The text of a new file. */
    static String write(WorkspaceSettings settings) {
        return RuleFiles.text(SettingsFile.class, Workspace.SETTINGS_FILE)
                .replace("${client}", YamlText.quoted(settings.client()))
                .replace("${currency}", settings.currency().getCurrencyCode())
                .replace("${timeZone}", YamlText.quoted(settings.zone().getId()))
                .replace(
                        "${region}",
                        settings.region()
                                .map(code -> "region: " + YamlText.quoted(code))
                                .orElse("# region: DE"))
                .replace(
                        "${emptyValues}",
                        settings.emptyValues().stream().map(YamlText::quoted).collect(Collectors.joining(", ")));
    }

    private static void checkVersion(YamlElement element) {
        element.integer(1, Integer.MAX_VALUE)
                .filter(version -> version > VERSION)
                .ifPresent(version -> element.problem(TEXTS.get("settings.newer", version, VERSION)));
    }

    private static Optional<Currency> currency(YamlElement element) {
        return element.text().flatMap(code -> {
            try {
                return Optional.of(Currency.getInstance(code));
            } catch (IllegalArgumentException e) {
                element.problem(TEXTS.get("settings.currency", code));
                return Optional.empty();
            }
        });
    }

    private static Optional<ZoneId> zone(YamlElement element) {
        return element.text().flatMap(id -> {
            try {
                return Optional.of(ZoneId.of(id));
            } catch (DateTimeException e) {
                element.problem(TEXTS.get("settings.zone", id));
                return Optional.empty();
            }
        });
    }

    private static Optional<String> region(YamlElement element) {
        return element.text().flatMap(code -> {
            if (Country.isCode(code)) {
                return Optional.of(code);
            }
            String text = Country.of(code)
                    .map(country -> TEXTS.get("settings.region.near", code, country.code(), country.name()))
                    .orElseGet(() -> TEXTS.get("settings.region", code));
            element.problem(text);
            return Optional.empty();
        });
    }

    private static Optional<String> model(YamlElement element) {
        // the name becomes part of a path
        return element.text().flatMap(id -> {
            if (id.matches("[A-Za-z0-9][A-Za-z0-9 _.-]*")) {
                return Optional.of(id);
            }
            element.problem(TEXTS.get("settings.model", id));
            return Optional.empty();
        });
    }
}
