package org.winnable.leads.ui.internal.view;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** Ctrl+F: brings the cursor into the filter field of the leads. */
public final class FocusFilter {

    @Execute
    void execute(MPart part) {
        if (part.getObject() instanceof LeadsPart leads) {
            leads.focusFilter();
        }
    }
}
