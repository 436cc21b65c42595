package org.winnable.testkit.swt;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Opens the workbench before the first test of a run, hands it to every test that has a {@link RunningWorkbench} as
 * parameter, and closes it after the last one. Of a test that fails it takes a picture.
 *
 * <p>Use it with {@code @ExtendWith(WorkbenchExtension.class)}.
 */
public final class WorkbenchExtension implements BeforeAllCallback, ParameterResolver, TestExecutionExceptionHandler {

    @Override
    public void beforeAll(ExtensionContext context) {
        workbench(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningWorkbench.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return workbench(context);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        RunningWorkbench workbench = workbench(context);
        String name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        Screenshot.take(workbench.driver(), workbench.window(), "failed-" + name);
        throw failure;
    }

    private static RunningWorkbench workbench(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(WorkbenchExtension.class))
                .computeIfAbsent(RunningWorkbench.class, key -> RunningWorkbench.open(), RunningWorkbench.class);
    }
}
