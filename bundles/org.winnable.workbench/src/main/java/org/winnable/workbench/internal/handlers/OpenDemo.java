package org.winnable.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.winnable.workbench.internal.Clients;

/** Opens the demo client. */
public final class OpenDemo {

    @Execute
    void execute(Clients clients) {
        clients.openDemo();
    }
}
