package org.winnable.workbench.internal.frame;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.core.pack.Branding;
import org.winnable.ui.jobs.RunningJobs;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FlatButton;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workbench.internal.Clients;
import org.winnable.workbench.internal.Messages;

/** The head of the window: which client is open, what is running, and the theme. */
public final class TopBar {

    private static final int LOGO = 20;
    private static final String COMMANDS = "org.winnable.workbench.command.";

    private final Icons icons;
    private final Clients clients;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final Label logo;
    private final FlatButton client;
    private final Label house;
    private final FlatButton theme;
    private final FlatButton jobs;
    private RunningJobs running = RunningJobs.NONE;

    @Inject
    TopBar(Composite parent, Icons icons, Clients clients, ECommandService commands, EHandlerService handlers) {
        this.icons = icons;
        this.clients = clients;
        this.commands = commands;
        this.handlers = handlers;
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(bar);
        Composite row = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(6)
                .margins(16, 8)
                .spacing(8, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);

        logo = WidgetName.on(new Label(row, SWT.NONE), "top.logo");
        GridDataFactory.swtDefaults().exclude(true).applyTo(logo);
        client = button(row, "top.client");
        client.setText(Messages.Top_noClient);
        client.setTrailingIcon(color -> icons.image("chevron-down", color, 16));
        client.addListener(SWT.Selection, event -> DropDown.show(client, clientMenu(client)));

        house = WidgetName.on(Styles.MUTED.on(new Label(row, SWT.NONE)), "top.house");
        Label gap = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(gap);

        jobs = button(row, "top.jobs");
        jobs.setIcon(color -> icons.image("loader", color, 16));
        jobs.addListener(SWT.Selection, event -> DropDown.show(jobs, jobsMenu(jobs)));
        jobs.setVisible(false);

        theme = button(row, "top.theme");
        theme.addListener(SWT.Selection, event -> execute("theme"));

        Label line = Styles.LINE.on(new Label(bar, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
    }

    @Inject
    void paint(@Optional @Nullable Palette palette) {
        if (palette == null) {
            return;
        }
        List.of(client, jobs, theme).forEach(button -> button.setPalette(palette));
        String drawing = palette.isDark() ? "sun" : "moon";
        theme.setIcon(color -> icons.image(drawing, color, 16));
        theme.setToolTipText(palette.isDark() ? Messages.Top_toLight : Messages.Top_toDark);
    }

    @Inject
    void show(@Optional @Nullable ClientSession session) {
        if (session != null) {
            client.setText(session.workspace().settings().client());
        }
    }

    /** Whose rules and words the client has: a logo before its name, and whose it is behind. */
    @Inject
    void show(@Optional @Nullable Branding branding) {
        if (branding == null || logo.isDisposed()) {
            return;
        }
        java.util.Optional<Image> picture = branding.logo().flatMap(svg -> icons.picture(svg, LOGO));
        logo.setImage(picture.orElse(null));
        logo.setToolTipText(branding.name().orElse(""));
        GridRoom.include(logo, picture.isPresent());
        house.setText(branding.name().orElse(""));
        house.requestLayout();
    }

    @Inject
    void show(@Optional @Nullable RunningJobs now) {
        running = now == null ? RunningJobs.NONE : now;
        if (!jobs.isDisposed()) {
            int count = running.jobs().size();
            jobs.setText(Patterns.format(Messages.Top_jobs, count));
            jobs.setVisible(count > 0);
        }
    }

    private static FlatButton button(Composite row, String name) {
        return WidgetName.on(new FlatButton(row, FlatButton.Arrangement.BESIDE), name);
    }

    private Menu clientMenu(Control owner) {
        Menu menu = new Menu(owner);
        for (Path folder : clients.recent()) {
            item(menu, String.valueOf(folder.getFileName()), () -> clients.open(folder))
                    .setToolTipText(folder.toString());
        }
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        item(menu, withKey(Messages.Menu_open, 'O'), () -> execute("open"));
        item(menu, withKey(Messages.Menu_new, 'N'), () -> execute("new"));
        item(menu, Messages.Menu_demo, () -> execute("demo"));
        return menu;
    }

    private Menu jobsMenu(Control owner) {
        Menu menu = new Menu(owner);
        for (RunningJobs.State job : running.jobs()) {
            item(menu, Patterns.format(Messages.Top_cancel, job.name()), job.handle()::cancel);
        }
        return menu;
    }

    /** A menu shows keys that are bound elsewhere behind its labels. */
    private static String withKey(String label, int key) {
        return label + '\t' + KeyStroke.getInstance(SWT.MOD1, key).format();
    }

    private static MenuItem item(Menu menu, String label, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addListener(SWT.Selection, event -> run.run());
        return item;
    }

    private void execute(String name) {
        ParameterizedCommand command = commands.createCommand(COMMANDS + name, Map.of());
        handlers.executeHandler(command);
    }
}
