package org.winnable.cli.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.winnable.cli.internal.command.CommandRunner;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.Questions;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.plugins.GuestBundles;
import org.winnable.plugins.PluginStore;

/** Runs one command and leaves with its exit code. */
public final class CommandApplication implements IApplication {

    @Override
    public Object start(@Nullable IApplicationContext context) {
        // results only: whatever a library prints goes where errors go
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        System.setErr(err);
        System.setOut(err);
        Console console = new Console(
                out,
                err,
                Console.isTerminal(),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Console.isTerminal() && Console.isAnswered() ? Questions.at(System.in, err) : Questions.NOBODY);
        int code;
        try (GuestBundles guests = new GuestBundles()) {
            code = new CommandRunner(
                            console,
                            () -> service(PluginCatalog.class),
                            () -> service(PluginStore.class),
                            guests::add,
                            InstantSource.system())
                    .run(arguments(Objects.requireNonNull(context)));
        }
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void stop() {
        // the command runs on the main thread; what it has not committed when the process ends is not there
    }

    private static String[] arguments(IApplicationContext context) {
        String[] all = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        boolean separated = all.length > 0 && all[0].equals("--");
        return separated ? Arrays.copyOfRange(all, 1, all.length) : all;
    }

    /** Asked for only by commands that need it: the first to ask wakes what is behind it. */
    private static <S> S service(Class<S> type) {
        BundleContext context = bundles();
        ServiceReference<S> reference = Objects.requireNonNull(context.getServiceReference(type), type.getName());
        return Objects.requireNonNull(context.getService(reference), type.getName());
    }

    private static BundleContext bundles() {
        return FrameworkUtil.getBundle(CommandApplication.class).getBundleContext();
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        // our output is UTF-8 whatever the locale says: programs read it, and names have accents
        boolean flushLines = descriptor == FileDescriptor.err;
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                flushLines,
                StandardCharsets.UTF_8);
    }
}
