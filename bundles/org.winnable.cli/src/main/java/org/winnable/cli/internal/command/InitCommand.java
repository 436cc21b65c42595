package org.winnable.cli.internal.command;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientFolders;
import org.winnable.application.ClientPacks;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.lead.Country;
import org.winnable.core.text.Texts;
import org.winnable.workspace.ShippedLifecycle;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;
import org.winnable.workspace.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new workspace. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "init.folder")
    private Path folder = Path.of("");

    @Option(names = "--client", paramLabel = "NAME")
    private @Nullable String client;

    @Option(names = "--currency", paramLabel = "CODE")
    private @Nullable Currency currency;

    @Option(names = "--zone", paramLabel = "ZONE")
    private @Nullable ZoneId zone;

    @Option(names = "--region", paramLabel = "COUNTRY")
    private @Nullable Country region;

    @Option(names = "--lifecycle", paramLabel = "NAME")
    private ShippedLifecycle lifecycle = ShippedLifecycle.BOTH;

    @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "pack.reference")
    private @Nullable String pack;

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException {
        Path target = surroundings.console().resolve(folder);
        WorkspaceSettings usual = ClientFolders.usualSettings(target);
        WorkspaceSettings settings = WorkspaceSettings.of(
                Objects.requireNonNullElse(client, usual.client()),
                Objects.requireNonNullElse(currency, usual.currency()),
                Objects.requireNonNullElse(zone, usual.zone()));
        Country chosen = region;
        // who counts in another currency or zone is somewhere else
        Optional<String> code = chosen != null
                ? Optional.of(chosen.code())
                : usual.region()
                        .filter(here -> settings.currency().equals(usual.currency())
                                && settings.zone().equals(usual.zone()));
        WorkspaceSettings placed = code.map(settings::withRegion).orElse(settings);
        String reference = pack;
        // read before anything is made: a misspelt name must not leave half a client behind
        Optional<Pack> rules = reference == null
                ? Optional.empty()
                : Optional.of(ClientPacks.read(
                        surroundings.plugins().get(),
                        reference,
                        surroundings.console().folder()));
        try (Workspace made = Workspace.create(target, placed, lifecycle)) {
            if (rules.isPresent()) {
                made.packs().apply(rules.get(), surroundings.clock().instant());
            }
        }
        tell(target, placed);
        return ExitCode.DONE;
    }

    private void tell(Path target, WorkspaceSettings settings) {
        String code = settings.currency().getCurrencyCode();
        if (common.json()) {
            JsonOutput.document(surroundings.console().out(), json -> {
                json.writeStartObject().writeStringProperty("workspace", target.toString());
                json.writeStringProperty("client", settings.client());
                json.writeStringProperty("currency", code);
                json.writeStringProperty("zone", settings.zone().getId());
                JsonOutput.text(json, "region", settings.region());
                json.writeEndObject();
            });
        } else {
            String text = Texts.of(InitCommand.class)
                    .get(
                            "init.done",
                            target,
                            settings.client(),
                            code,
                            settings.zone().getId());
            surroundings.console().out().println(text);
        }
    }
}
