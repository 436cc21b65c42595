package org.winnable.cli.internal.command;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.winnable.core.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The name before all commands. */
@Command(
        name = "winnable",
        mixinStandardHelpOptions = true,
        versionProvider = WinnableCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class WinnableCommand {

    /** The version of this bundle, which is that of the product. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Bundle bundle = FrameworkUtil.getBundle(WinnableCommand.class);
            Texts texts = Texts.of(WinnableCommand.class);
            String version = bundle == null
                    ? texts.get("version.unknown")
                    : bundle.getVersion().toString();
            return new String[] {texts.get("version", version)};
        }
    }
}
