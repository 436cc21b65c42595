package org.winnable.cli.internal.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.Console;
import org.winnable.content.AssetImportException;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.text.Texts;
import org.winnable.imports.ImportException;
import org.winnable.plugins.ConsentMissingException;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginStore;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Understands a command line, runs its command, and turns whatever happens into an exit code and a short text. */
public final class CommandRunner {

    /** With this variable set, errors come with their stack trace. */
    private static final String DEBUG = "WINNABLE_DEBUG";

    private static final List<String> VERSION = List.of("--version");

    private final Surroundings surroundings;
    private final GuestPlugins guests;
    private final Texts texts = Texts.of(CommandRunner.class);

    /**
     * A runner.
     *
     * @param console where commands print
     * @param plugins asked for by commands that need plug-ins only
     * @param store asked for by commands that install and remove plug-ins
     * @param guests brings in plug-ins for this command
     * @param clock tells what today is
     */
    public CommandRunner(
            Console console,
            Supplier<PluginCatalog> plugins,
            Supplier<PluginStore> store,
            GuestPlugins guests,
            InstantSource clock) {
        this.guests = guests;
        this.surroundings = new Surroundings(console, plugins, store, clock);
    }

    /** Runs one command line and returns its exit code. */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(new WinnableCommand());
        // the version is asked for by scripts, again and again: it needs no command to be understood
        if (!VERSION.equals(List.of(arguments))) {
            addCommands(line);
        }
        OptionValues.register(line);
        Console console = surroundings.console();
        line.setResourceBundle(ResourceBundle.getBundle(CommandRunner.class.getPackageName() + ".usage"));
        line.setOut(writer(console.out())).setErr(writer(console.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.terminal() ? Ansi.AUTO : Ansi.OFF));
        line.setUsageHelpWidth(Console.WIDTH).setUsageHelpLongOptionsMaxWidth(30);
        line.setParameterExceptionHandler((e, all) -> misused(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        line.setExecutionStrategy(this::execute);
        return line.execute(arguments);
    }

    private void addCommands(CommandLine line) {
        line.addSubcommand("init", new InitCommand(surroundings))
                .addSubcommand("import", new ImportCommand(surroundings))
                .addSubcommand("imports", new ImportsCommand(surroundings))
                .addSubcommand("undo", new UndoCommand(surroundings, UndoCommand.Way.BACK))
                .addSubcommand("redo", new UndoCommand(surroundings, UndoCommand.Way.FORTH))
                .addSubcommand("duplicates", new DuplicatesCommand(surroundings))
                .addSubcommand("merge", new MergeCommand(surroundings))
                .addSubcommand("split", new SplitCommand(surroundings))
                .addSubcommand("dialects", new DialectsCommand(surroundings))
                .addSubcommand("qualify", new QualifyCommand(surroundings))
                .addSubcommand("leads", new LeadsCommand(surroundings))
                .addSubcommand("explain", new ExplainCommand(surroundings))
                .addSubcommand("models", new ModelsCommand(surroundings))
                .addSubcommand("backtest", new BacktestCommand(surroundings))
                .addSubcommand("publish", new PublishCommand(surroundings))
                .addSubcommand("personas", new PersonasCommand(surroundings))
                .addSubcommand("match", new MatchCommand(surroundings))
                .addSubcommand("stages", new StagesCommand(surroundings))
                .addSubcommand("decide", new DecideCommand(surroundings))
                .addSubcommand("report", new ReportCommand(surroundings))
                .addSubcommand("demo", new DemoCommand(surroundings))
                .addSubcommand("new", new NewCommand(surroundings))
                .addSubcommand("sdk", new SdkCommand(surroundings))
                .addSubcommand(
                        "pack",
                        new CommandLine(new PackCommand())
                                .addSubcommand("list", new PackListCommand(surroundings))
                                .addSubcommand("apply", new PackApplyCommand(surroundings))
                                .addSubcommand("undo", new PackUndoCommand(surroundings))
                                .addSubcommand("export", new PackExportCommand(surroundings)))
                .addSubcommand(
                        "content",
                        new CommandLine(new ContentCommand())
                                .addSubcommand("journey", new ContentJourneyCommand(surroundings))
                                .addSubcommand("import", new ContentImportCommand(surroundings))
                                .addSubcommand("list", new ContentListCommand(surroundings))
                                .addSubcommand("gaps", new ContentGapsCommand(surroundings))
                                .addSubcommand("coverage", new ContentCoverageCommand(surroundings))
                                .addSubcommand("brief", new ContentBriefCommand(surroundings))
                                .addSubcommand("next", new ContentNextCommand(surroundings))
                                .addSubcommand("guard", new ContentGuardCommand(surroundings)))
                .addSubcommand(
                        "plan",
                        new CommandLine(new PlanCommand(surroundings))
                                .addSubcommand("export", new PlanExportCommand(surroundings)))
                .addSubcommand(
                        "plugins",
                        new CommandLine(new PluginsCommand())
                                .addSubcommand("list", new PluginsListCommand(surroundings))
                                .addSubcommand("search", new PluginsSearchCommand(surroundings))
                                .addSubcommand("install", new PluginsInstallCommand(surroundings))
                                .addSubcommand("update", new PluginsUpdateCommand(surroundings))
                                .addSubcommand("remove", new PluginsRemoveCommand(surroundings))
                                .addSubcommand("rollback", new PluginsRollbackCommand(surroundings))
                                .addSubcommand("sites", new PluginsSitesCommand(surroundings))
                                .addSubcommand("keys", new PluginsKeysCommand(surroundings))
                                .addSubcommand("publish", new PluginsPublishCommand(surroundings))
                                .addSubcommand("health", new HealthCommand(surroundings)));
    }

    /** Guests come in before the command asks which plug-ins there are. */
    private int execute(ParseResult parsed) {
        CommandSpec command = parsed.asCommandLineList().getLast().getCommandSpec();
        for (CommandSpec mixin : command.mixins().values()) {
            if (mixin.userObject() instanceof CommonOptions common) {
                for (Path jar : common.guests()) {
                    try {
                        guests.add(surroundings.console().resolve(jar));
                    } catch (IOException e) {
                        surroundings.console().err().println(e.getMessage());
                        debug(e);
                        return ExitCode.DATA;
                    }
                }
            }
        }
        return new RunLast().execute(parsed);
    }

    private int misused(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(e.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println(texts.get("tryHelp", command.getCommandSpec().qualifiedName()));
        }
        err.flush();
        debug(e);
        return ExitCode.USAGE;
    }

    private int failed(Exception e) {
        PrintStream err = surroundings.console().err();
        String message =
                Objects.requireNonNullElseGet(e.getMessage(), () -> e.getClass().getSimpleName());
        int code = switch (e) {
            case InvalidQueryException query -> ExitCode.USAGE;
            case ImportException refused -> ExitCode.DATA;
            case AssetImportException refused -> ExitCode.DATA;
            case WorkspaceException workspace -> ExitCode.DATA;
            case UnwritableException unwritable -> ExitCode.DATA;
            case ConsentMissingException unasked -> ExitCode.USAGE;
            case PluginException refused -> ExitCode.DATA;
            default -> ExitCode.INTERNAL;
        };
        if (code == ExitCode.INTERNAL) {
            err.println(texts.get("internal", e.getClass().getSimpleName(), message, DEBUG));
        } else {
            err.println(message);
        }
        debug(e);
        return code;
    }

    private void debug(Exception e) {
        if (surroundings.console().environment().containsKey(DEBUG)) {
            e.printStackTrace(surroundings.console().err());
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
