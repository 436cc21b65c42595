package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginStore;
import org.winnable.plugins.Signer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the keys whose plug-ins are installed without a question, after removing some. */
@Command(name = "keys")
final class PluginsKeysCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--remove", paramLabel = "SHA-256", descriptionKey = "plugins.removeKey")
    private List<String> removed = new ArrayList<>();

    PluginsKeysCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws PluginException {
        Console console = surroundings.console();
        PluginStore store = surroundings.store().get();
        for (String key : removed) {
            store.distrust(key);
        }
        List<Signer> keys = store.trusted();
        if (common.json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartArray();
                keys.forEach(key -> json.writeStartObject()
                        .writeStringProperty("name", key.name())
                        .writeStringProperty("sha256", key.fingerprint())
                        .writeEndObject());
                json.writeEndArray();
            });
        } else if (keys.isEmpty()) {
            console.out().println(Texts.of(PluginsKeysCommand.class).get("plugins.noKeys"));
        } else {
            keys.forEach(key -> console.out().println(key.fingerprint() + "  " + key.name()));
        }
        return ExitCode.DONE;
    }
}
